/** What the customer gets with one sale, chosen from the usual list (readiness.md, deliver). */
import { i18n } from '#i18n';
import { addDays, type Day } from '../../../lib/domain/days';
import { stampOf } from '../../../lib/domain/moments';
import { isUntouched } from '../../../lib/domain/readiness/deliverable-template';
import type { Deliverable } from '../../../lib/domain/readiness/evidence';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, save } from './save';

export const planDeliverables = ({ commandId, ...plan }: Parsed<'planDeliverables'>): Promise<Saved> =>
  save(commandId, 'deliverablesPlanned', async (writing, { deliverableOffsetDays }) => {
    const { customerId, dealId } = plan;
    const saleDate = await dayOfSale(writing, customerId, dealId);
    await dropStandIn(writing, customerId);
    const rest = {
      text: i18n.t('deliverableDefault'),
      dueDate: addDays(saleDate, Math.max(...deliverableOffsetDays)),
    };
    const items = plan.items.length > 0 ? plan.items : [rest];
    for (const item of items)
      await writing.put('deliverables', { ...newRow(writing.now, 'manual'), ...item, customerId, dealId });
    return { customerId, text: items.map(({ text }) => text).join(' · ') };
  });

async function dayOfSale(writing: Writing, customerId: string, dealId: string | undefined): Promise<Day> {
  const customer = mustBeThere(await writing.get('customers', customerId));
  if (dealId === undefined) return customer.firstSaleTyped ?? writing.now.toPlainDate().toString();
  const deal = mustBeThere(await writing.get('deals', dealId));
  if (deal.customerId !== customerId) throw new Refusal('gone');
  return deal.date;
}

/** The item that stood for an empty list goes when there is a list, unless something has happened to it. */
async function dropStandIn(writing: Writing, customerId: string): Promise<void> {
  const rows: Deliverable[] = await writing.db.deliverables.where('customerId').equals(customerId).toArray();
  const own = rows.filter(row => !row.deletedAt && row.dealId === undefined);
  const [only] = own;
  if (own.length === 1 && only && isUntouched(only) && only.text === i18n.t('deliverableDefault'))
    await writing.put('deliverables', { ...only, deletedAt: stampOf(writing.now) });
}
