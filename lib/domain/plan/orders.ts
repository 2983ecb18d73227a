/** A customer's orders, and which order a refund gives back (plan.md, Score; Revenue by origin). */
import { isCountedDeal } from '../readiness/sales';
import type { Deal } from './rows';

const place = (deal: Deal): string => `${deal.date} ${deal.createdAt} ${deal.id}`;

/** Earliest by date, then by when it was noted; ids break the last tie. */
export const inOrder = <Row extends Deal>(deals: readonly Row[]): Row[] =>
  [...deals].sort((a, b) => (place(a) < place(b) ? -1 : 1));

/** Counted won deals that are no refunds, the first order first. */
export const ordersOf = (deals: readonly Deal[]): Deal[] =>
  inOrder(deals.filter(deal => isCountedDeal(deal) && deal.kind !== 'refund'));

/** A refund and the order it gives back; null when the customer has no order at all. */
export interface RefundTarget {
  refund: Deal;
  order: Deal | null;
}

/**
 * The order of each counted refund of one customer: the one in `refundOf`; without it the latest order not later than
 * the refund; with no earlier one the first order.
 */
export const refundTargets = (deals: readonly Deal[]): RefundTarget[] => {
  const orders = ordersOf(deals);
  return inOrder(deals.filter(deal => isCountedDeal(deal) && deal.kind === 'refund')).map(refund => ({
    refund,
    order:
      orders.find(order => order.id === refund.refundOf) ??
      orders.findLast(order => order.date <= refund.date) ??
      orders[0] ??
      null,
  }));
};
