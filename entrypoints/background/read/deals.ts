/** `readDeals`, `readDeliverables`, `readIssues`: the sections below the panel's fold, asked for when they open. */
import { proposedKind, twinOf } from '../../../lib/domain/plan/deals';
import { revenueOf } from '../../../lib/domain/plan/revenue';
import { usualCurrency } from '../../../lib/domain/plan/won-deal';
import { deliverableTemplate, unplannedSales } from '../../../lib/domain/readiness/deliverable-template';
import { deliverablesOf } from '../../../lib/domain/readiness/deliverables';
import { type DealsView, dealItem, newestDealFirst } from '../../../lib/domain/views/deals-view';
import {
  type DeliverablesView,
  deliverableItem,
  deliveryOrder,
} from '../../../lib/domain/views/deliverables-view';
import {
  type IssuesView,
  issueItem,
  nearestClockFirst,
  newestConfirmedFirst,
} from '../../../lib/domain/views/issues-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readPersons } from '../../../lib/storage/customers';
import { readHistory } from '../../../lib/storage/history';
import { recordLinksOf } from '../../../lib/storage/records';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

/** More than a person scrolls through; the rest stays in the export. */
const SHOWN = 100;

async function historyOf(customerId: string) {
  const { db, now } = await openBook();
  const [history, settings] = await Promise.all([readHistory(db, customerId), ownSettings(db)]);
  if (!history) throw new Refusal('gone');
  return { db, now: now(), history, settings };
}

export async function readDeals({ customerId }: Parsed<'readDeals'>): Promise<DealsView> {
  const { db, history, settings } = await historyOf(customerId);
  const { deals } = history;
  const shown = {
    links: await recordLinksOf(db, customerId),
    amountsHidden: settings.hideAmounts,
    hasRate: (deal: (typeof deals)[number]) => revenueOf(deal, settings) !== null,
    twin: (deal: (typeof deals)[number]) => twinOf(deal, deals, settings),
  };
  return {
    deals: [...deals]
      .sort(newestDealFirst)
      .slice(0, SHOWN)
      .map(deal => dealItem(deal, deals, shown)),
    usualCurrency: usualCurrency(deals, settings),
    amountsHidden: settings.hideAmounts,
    proposedKind: proposedKind(deals),
  };
}

export async function readDeliverables({
  customerId,
}: Parsed<'readDeliverables'>): Promise<DeliverablesView> {
  const { history, settings, now } = await historyOf(customerId);
  const today = now.toPlainDate().toString();
  const { deals, deliverables, customer } = history;
  const sales = unplannedSales(
    { deals, deliverables, firstSaleTyped: customer.firstSaleTyped },
    today,
    settings,
  );
  return {
    items: deliverablesOf(history, settings)
      .map(row => deliverableItem(row, today))
      .sort(deliveryOrder)
      .slice(0, SHOWN),
    offers: sales.map(({ dealId, date }) => ({
      dealId,
      saleDate: date,
      lines: deliverableTemplate(date, settings),
    })),
  };
}

export async function readIssues({ customerId }: Parsed<'readIssues'>): Promise<IssuesView> {
  const { db, history, settings, now } = await historyOf(customerId);
  const persons = new Map((await readPersons(db, customerId)).map(({ id, name }) => [id, name]));
  const naming = { now, settings, persons, snoozes: new Map() };
  const open = history.issues.filter(issue => !issue.confirmedAt);
  const closed = history.issues.filter(issue => issue.confirmedAt).sort(newestConfirmedFirst);
  return {
    open: open.map(issue => issueItem(issue, naming)).sort(nearestClockFirst),
    closed: closed.slice(0, SHOWN).map(issue => issueItem(issue, naming)),
    moreClosed: Math.max(0, closed.length - SHOWN),
  };
}
