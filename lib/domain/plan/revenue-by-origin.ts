/** Where the money came from: new customers, more from customers, or customers who were sent (plan.md, Revenue by origin). */

import { ordersOf, refundTargets } from './orders';
import { type MoneySettings, revenueOf } from './revenue';
import type { Deal } from './rows';

export const ORIGINS = ['new', 'repeat', 'referral'] as const;
export type RevenueOrigin = (typeof ORIGINS)[number];

/** One counted deal with its bucket and its revenue in minor units of the base; null when it cannot be converted. */
export interface PlacedDeal {
  deal: Deal;
  origin: RevenueOrigin;
  revenue: number | null;
}

const byCustomer = (deals: readonly Deal[]): Deal[][] => {
  const groups = new Map<string, Deal[]>();
  for (const deal of deals) {
    const group = groups.get(deal.customerId);
    if (group) group.push(deal);
    else groups.set(deal.customerId, [deal]);
  }
  return [...groups.values()];
};

/**
 * Every counted won deal in its bucket; a refund in the one of the order it gives back. A refund of a customer
 * without any order stands where his first order would.
 */
export const placedDeals = (
  deals: readonly Deal[],
  referredCustomerIds: ReadonlySet<string>,
  settings: MoneySettings,
): PlacedDeal[] =>
  byCustomer(deals).flatMap(own => {
    const orders = ordersOf(own);
    const originOf = (order: Deal | null): RevenueOrigin => {
      if (order && order !== orders[0]) return 'repeat';
      return referredCustomerIds.has(own[0]?.customerId ?? '') ? 'referral' : 'new';
    };
    const placed = (deal: Deal, order: Deal | null): PlacedDeal => ({
      deal,
      origin: originOf(order),
      revenue: revenueOf(deal, settings),
    });
    return [
      ...orders.map(order => placed(order, order)),
      ...refundTargets(own).map(({ refund, order }) => placed(refund, order)),
    ];
  });

/** The three sums in minor units of the base, and their total. */
export type RevenueByOrigin = Record<RevenueOrigin, number> & { total: number };

/** Adds up placed deals; the three always sum to `total`. Filter by date first to see one month or year. */
export const sumByOrigin = (placed: readonly PlacedDeal[]): RevenueByOrigin => {
  const sums: RevenueByOrigin = { new: 0, repeat: 0, referral: 0, total: 0 };
  for (const { origin, revenue } of placed) {
    sums[origin] += revenue ?? 0;
    sums.total += revenue ?? 0;
  }
  return sums;
};

/** Sums of all counted won deals by where they came from. */
export const revenueByOrigin = (
  deals: readonly Deal[],
  referredCustomerIds: ReadonlySet<string>,
  settings: MoneySettings,
): RevenueByOrigin => sumByOrigin(placedDeals(deals, referredCustomerIds, settings));
