/** Revenue by origin, in all and by year, with what could not be counted (plan.md, Revenue by origin). */

import { unconvertedDeals } from '../plan/revenue';
import { placedDeals, type RevenueByOrigin, sumByOrigin } from '../plan/revenue-by-origin';
import type { Deal } from '../plan/rows';
import type { Settings } from '../settings';

export interface RevenueView {
  /** Sums in minor units of `currency`; absent while amounts are hidden. */
  all?: RevenueByOrigin;
  /** Oldest first. */
  years: ({ year: string } & RevenueByOrigin)[];
  currency?: string;
  /** Share of each origin in the money that came in, refunds left out of sight below 0; null without any. */
  shares: Record<'new' | 'repeat' | 'referral', number> | null;
  /** How many won deals wait for a currency or a rate: kept, left out, flagged. */
  unconverted: number;
}

/** `deals` are those of all active customers; `referred` whom anybody of the book referred (`customersReferred`). */
export function revenueView(
  deals: readonly Deal[],
  referred: ReadonlySet<string>,
  settings: Settings,
): RevenueView {
  const placed = placedDeals(deals, referred, settings);
  const all = sumByOrigin(placed);
  const above = {
    new: Math.max(0, all.new),
    repeat: Math.max(0, all.repeat),
    referral: Math.max(0, all.referral),
  };
  const total = above.new + above.repeat + above.referral;
  const years = [...new Set(placed.map(({ deal }) => deal.date.slice(0, 4)))].sort();
  const { hideAmounts } = settings;
  return {
    all: hideAmounts ? undefined : all,
    years: hideAmounts
      ? []
      : years.map(year => ({
          year,
          ...sumByOrigin(placed.filter(({ deal }) => deal.date.startsWith(year))),
        })),
    currency: settings.baseCurrency,
    shares:
      total > 0
        ? { new: above.new / total, repeat: above.repeat / total, referral: above.referral / total }
        : null,
    unconverted: unconvertedDeals(deals, settings).length,
  };
}
