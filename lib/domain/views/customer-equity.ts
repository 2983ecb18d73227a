/** One customer in the equity of the book: his points, their range, and every step of the formula (longview.md, Equity). */

import { indexBase } from '../longview/book-equity';
import { annuity, type EquityInput, equity, equityRange } from '../longview/equity';
import type { MonthSnapshot } from '../longview/snapshot';
import type { Settings } from '../settings';

export interface CustomerEquityView {
  /** Points of the book's index; null while no money is known. */
  points: number | null;
  range: [number, number] | null;
  /** Share of the whole book, 0..1. */
  share: number | null;
  /** At the end of each month, oldest first, in the same points. */
  months: { month: string; points: number }[];
  health: EquityInput['health'];
  /** Years that are counted, and what one of them a year is worth over them. */
  years: number;
  annuity: number;
  referralRate: number;
  /** Minor units of `currency`; absent while amounts are hidden. */
  money?: { annual: number; vNew: number; currency?: string };
  assumptions: Pick<Settings, 'retentionRates' | 'retentionRange' | 'discountRate' | 'referralShare'>;
}

/** `total` is the equity of the whole book; `own` and `months` are this customer's and the book's snapshots. */
export function customerEquityView(
  input: EquityInput,
  total: number,
  own: readonly MonthSnapshot[],
  months: readonly MonthSnapshot[],
  settings: Settings,
): CustomerEquityView {
  const base = indexBase(
    months.map(({ numbers }) => (typeof numbers.equity === 'number' ? numbers.equity : null)),
    total,
  );
  const points = (amount: number): number | null => (base > 0 ? (100 * amount) / base : null);
  const worth = equity(input, settings);
  const [low, high] = equityRange(input, settings);
  const { equityYears, equityMinYears, retentionRates, retentionRange, discountRate, referralShare } =
    settings;
  const years = Math.min(equityYears, Math.max(equityMinYears, Math.floor(input.yearsLeft)));
  return {
    points: points(worth),
    range: base > 0 ? [points(low) ?? 0, points(high) ?? 0] : null,
    share: total > 0 ? worth / total : null,
    months: own.flatMap(({ month, numbers }) => {
      const then = typeof numbers.equity === 'number' ? points(numbers.equity) : null;
      return then === null ? [] : [{ month, points: then }];
    }),
    health: input.health,
    years,
    annuity: annuity(retentionRates[input.health], years, discountRate),
    referralRate: input.referralRate,
    money: settings.hideAmounts
      ? undefined
      : { annual: Math.max(0, input.annual), vNew: input.vNew, currency: settings.baseCurrency },
    assumptions: { retentionRates, retentionRange, discountRate, referralShare },
  };
}
