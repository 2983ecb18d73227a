/** The deals of one customer as the section lists them, newest first (data.md, Money from the page). */
import type { RecordLink } from '../data/customer';
import { crmOf, leftOf, refundsOf } from '../plan/deals';
import type { Deal } from '../plan/rows';
import { isCountedDeal } from '../readiness/sales';
import type { Crm } from '../records';

type Day = string;

/** Minor units and ISO 4217 code. */
export interface MoneyView {
  minor: number;
  currency: string;
}

export interface DealItem {
  id: string;
  kind: Deal['kind'];
  status: Deal['status'];
  date: Day;
  /** Absent when it is not known, and while amounts are hidden. */
  money?: MoneyView;
  /** What has not been paid back; absent without refunds. */
  left?: MoneyView;
  isPaidBack: boolean;
  /** The page it was read from. */
  page?: { crm: Crm; name: string; url: string };
  origin: Deal['origin'];
  /** Of a refund: the sale it pays back. */
  refundOf?: { date: Day; money?: MoneyView };
  /** It is the same order as this one, noted in the other CRM; it does not count. */
  doubleOf?: { id: string; date: Day; crm?: Crm };
  /** An order in the other CRM that looks the same, which the rep has said it is not. */
  mayDouble?: { id: string; crm?: Crm };
  /** Its amount waits for a currency: it is left out of sums. */
  needsCurrency: boolean;
  /** In a currency without a rate: it is kept, and no sum in the base holds it. */
  needsRate: boolean;
  discountNote?: string;
  effortMinutes?: number;
  isCounted: boolean;
}

export interface DealsView {
  deals: DealItem[];
  /** The currency a bare amount most likely is in. */
  usualCurrency?: string;
  /** `hideAmounts` is on: no amount is told or asked. */
  amountsHidden: boolean;
  /** What a new deal most likely is. */
  proposedKind: Deal['kind'];
}

/** "Closed won 12,000 EUR on 3 Feb: use it?" What could not be read is absent and asked for. */
export interface WonDealView {
  stage: string;
  money?: { minor: number; currency: string };
  /** The page's own words, to begin with where they are unclear. Absent while amounts are hidden. */
  amountText?: string;
  date?: Day;
  kind: 'new' | 'repeat';
  /** A deal was noted from this page before; its amount and day change. */
  isChange: boolean;
  usualCurrency?: string;
  amountsHidden: boolean;
  /** Amount and day are clear: one click is enough. */
  isClear: boolean;
}

export interface DealsShown {
  links: readonly RecordLink[];
  amountsHidden: boolean;
  /** Whether its currency has a rate. */
  hasRate: (deal: Deal) => boolean;
  /** Gives the id of a counted deal that looks like the same order. */
  twin: (deal: Deal) => Deal | undefined;
}

const moneyOf = ({ amountMinor, currency }: Deal, hidden: boolean): MoneyView | undefined =>
  hidden || amountMinor === undefined || currency === undefined
    ? undefined
    : { minor: Math.abs(amountMinor), currency };

export function dealItem(deal: Deal, deals: readonly Deal[], shown: DealsShown): DealItem {
  const hidden = shown.amountsHidden;
  const find = (id: string | undefined) => (id ? deals.find(other => other.id === id) : undefined);
  const refunds = refundsOf(deal, deals);
  const left = refunds.length > 0 ? leftOf(deal, deals) : undefined;
  const link = shown.links.find(({ key }) => key === deal.recordKey);
  const paysBack = find(deal.refundOf);
  const double = find(deal.duplicateOf);
  const twin = deal.duplicateOf ? undefined : shown.twin(deal);
  return {
    id: deal.id,
    kind: deal.kind,
    status: deal.status,
    date: deal.date,
    money: moneyOf(deal, hidden),
    left:
      left === undefined || hidden || !deal.currency ? undefined : { minor: left, currency: deal.currency },
    isPaidBack: refunds.length > 0 && (left ?? 0) === 0,
    page: link && { crm: link.crm, name: link.name, url: link.url },
    origin: deal.origin,
    refundOf: paysBack && { date: paysBack.date, money: moneyOf(paysBack, hidden) },
    doubleOf: double && { id: double.id, date: double.date, crm: crmOf(double) },
    mayDouble: twin && { id: twin.id, crm: crmOf(twin) },
    needsCurrency: deal.amountMinor !== undefined && deal.currency === undefined,
    needsRate: deal.status === 'won' && deal.currency !== undefined && !hidden && !shown.hasRate(deal),
    discountNote: deal.discountNote,
    effortMinutes: deal.effortMinutes,
    isCounted: isCountedDeal(deal),
  };
}

/** Newest first; a refund stands above the sale it pays back when both are of one day. */
export const newestDealFirst = (a: Deal, b: Deal): number =>
  b.date.localeCompare(a.date) || b.createdAt.localeCompare(a.createdAt);
