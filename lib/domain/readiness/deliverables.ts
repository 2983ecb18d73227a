/** The deliverables of one customer as a whole (readiness.md, deliver). */
import { addDays, type Day } from '../days';
import type { Settings } from '../settings';
import type { Deliverable } from './evidence';
import type { CustomerHistory } from './history';
import { type FirstSale, firstSale } from './sales';

type ImpliedSettings = Pick<Settings, 'deliverableOffsetDays' | 'deliverableImportDays'>;

const latest = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * The one item of a customer with a sale and nothing on the list: "Customer says they have what they bought". It is
 * not stored until something happens to it: its id is the customer's, its text is empty (the surface words it).
 */
export const impliedDeliverable = (
  history: Pick<CustomerHistory, 'customer' | 'deals' | 'deliverables'>,
  settings: ImpliedSettings,
): Deliverable | null => {
  const { customer, deals, deliverables } = history;
  const sale = firstSale(deals, customer.firstSaleTyped);
  // A list whose every item was dropped is an emptied list: one item stays.
  if (!sale || deliverables.some(item => item.droppedReason === undefined)) return null;
  return {
    id: customer.id,
    customerId: customer.id,
    text: '',
    dueDate: latest(
      addDays(sale.date, Math.max(...settings.deliverableOffsetDays)),
      addDays(customer.trackedSince, settings.deliverableImportDays),
    ),
    createdAt: customer.createdAt,
    updatedAt: customer.updatedAt,
    origin: 'manual',
  };
};

/** The customer's deliverables with the implied one, when it stands in for an empty list. */
export const deliverablesOf = (
  history: Pick<CustomerHistory, 'customer' | 'deals' | 'deliverables'>,
  settings: ImpliedSettings,
): Deliverable[] => {
  const implied = impliedDeliverable(history, settings);
  return implied ? [...history.deliverables, implied] : history.deliverables;
};

/** Whether any deliverable of any sale was confirmed by the customer. */
export const anyDeliverableConfirmed = (deliverables: readonly Deliverable[]): boolean =>
  deliverables.some(item => item.confirmedDate !== undefined && item.droppedReason === undefined);

/**
 * The day the last deliverable of the first sale was confirmed; null while one is open. Items of no deal belong to
 * the first sale: before there is a deal there is nothing else they could belong to.
 */
export const deliveryConfirmedDate = (
  deliverables: readonly Deliverable[],
  sale: FirstSale | null,
): Day | null => {
  const ofFirst = deliverables.filter(
    item => item.droppedReason === undefined && (item.dealId === undefined || item.dealId === sale?.dealId),
  );
  const days = ofFirst.map(item => item.confirmedDate);
  if (days.length === 0 || days.includes(undefined)) return null;
  return days.reduce<Day>((a, day) => latest(a, day ?? a), '');
};
