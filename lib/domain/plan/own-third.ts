/** The rep's own cheapest third of a relationship, from the effort he noted (plan.md, Lifecycle). */
import { type Day, monthsBetween } from '../days';
import type { Settings } from '../settings';

/** A won deal with the minutes it took, where it lay in the life of its customer. */
export interface EffortDeal {
  date: Day;
  startDate: Day;
  expectedMonths: number;
  effortMinutes: number;
  /** Minor units of the base. */
  revenue: number;
}

/** Minutes per 1,000 major units won, by third of the life; null of a third without revenue. */
export interface ThirdCosts {
  minutesPerThousand: [number | null, number | null, number | null];
  deals: number;
}

/** Null while fewer than `ownThirdMinDeals` deals have their effort noted. `minorPerMajor` is 100 for EUR. */
export const ownThirds = (
  deals: readonly EffortDeal[],
  minorPerMajor: number,
  { ownThirdMinDeals }: Pick<Settings, 'ownThirdMinDeals'>,
): ThirdCosts | null => {
  if (deals.length < ownThirdMinDeals) return null;
  const minutes = [0, 0, 0];
  const won = [0, 0, 0];
  for (const deal of deals) {
    const x = monthsBetween(deal.startDate, deal.date) / deal.expectedMonths;
    const third = Math.min(2, Math.max(0, Math.floor(3 * x)));
    minutes[third] = (minutes[third] ?? 0) + deal.effortMinutes;
    won[third] = (won[third] ?? 0) + deal.revenue / minorPerMajor;
  }
  const cost = (i: number) => ((won[i] ?? 0) > 0 ? ((minutes[i] ?? 0) / (won[i] ?? 0)) * 1_000 : null);
  return { minutesPerThousand: [cost(0), cost(1), cost(2)], deals: deals.length };
};
