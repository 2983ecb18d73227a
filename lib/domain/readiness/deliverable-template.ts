/** The deliverables a sale usually has (readiness.md, deliver): delivered, set up, everyone trained, comfortable. */
import { addDays, type Day } from '../days';
import type { Deal } from '../plan/rows';
import type { Settings } from '../settings';
import type { Deliverable } from './evidence';
import { firstSale, standingSales } from './sales';

/** The essay's four; words stand in the locale file. */
export const TEMPLATE_STEPS = ['delivered', 'setUp', 'trained', 'comfortable'] as const;
export type TemplateStep = (typeof TEMPLATE_STEPS)[number];

export interface TemplateLine {
  step: TemplateStep;
  dueDate: Day;
}

/** The list offered for a sale of this day; a step without an offset of its own is due with the last one. */
export const deliverableTemplate = (
  saleDate: Day,
  { deliverableOffsetDays }: Pick<Settings, 'deliverableOffsetDays'>,
): TemplateLine[] =>
  TEMPLATE_STEPS.map((step, i) => ({
    step,
    dueDate: addDays(saleDate, deliverableOffsetDays[i] ?? Math.max(...deliverableOffsetDays)),
  }));

/** A sale for which nothing was planned yet. */
export interface UnplannedSale {
  /** Absent for a first sale of which only the day was typed. */
  dealId?: string;
  date: Day;
}

/**
 * Sales whose delivery still lies ahead and has no list yet, newest first. What nobody touched on the item that stands
 * for an empty list does not count as a list.
 */
export function unplannedSales(
  {
    deals,
    deliverables,
    firstSaleTyped,
  }: { deals: readonly Deal[]; deliverables: readonly Deliverable[]; firstSaleTyped?: Day },
  today: Day,
  settings: Pick<Settings, 'deliverableOffsetDays'>,
): UnplannedSale[] {
  const lies = (date: Day) => addDays(date, Math.max(...settings.deliverableOffsetDays)) >= today;
  const planned = new Set(deliverables.map(item => item.dealId));
  const sales: UnplannedSale[] = standingSales(deals)
    .filter(deal => !planned.has(deal.id) && lies(deal.date))
    .map(({ id, date }) => ({ dealId: id, date }));
  const first = firstSale(deals, firstSaleTyped);
  if (first && first.dealId === undefined && lies(first.date) && isUntouchedList(deliverables))
    sales.push({ date: first.date });
  return sales.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** At most one item without a deal, and nothing has happened to it. */
const isUntouchedList = (deliverables: readonly Deliverable[]): boolean => {
  const own = deliverables.filter(item => item.dealId === undefined);
  return own.length <= 1 && own.every(isUntouched);
};

/** Neither delivered, confirmed nor dropped. */
export const isUntouched = (item: Deliverable): boolean =>
  !item.deliveredDate && !item.confirmedDate && item.droppedReason === undefined;
