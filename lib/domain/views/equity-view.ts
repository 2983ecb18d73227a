/** The equity of the customer base as an index, with its range, its formula and what moved it (longview.md, Equity). */
import {
  type BookEquity,
  bookEquity,
  type EquityCustomer,
  type EquityMove,
  equityMoves,
  indexBase,
  indexPoints,
} from '../longview/book-equity';
import { type EquityRow, equityInputs } from '../longview/equity-of-book';
import type { Health } from '../longview/health';
import type { MonthSnapshot } from '../longview/snapshot';
import type { EndedLife } from '../plan/lifecycle';
import type { Settings } from '../settings';

/** Who is in it stands by id: names are put to them when they are told. */
export interface EquityView {
  /** First month with equity above 0 = 100; null while no money is known. */
  index: number | null;
  /** Index with every retention lower and higher. */
  range: [number, number] | null;
  /** Index at the end of each month, oldest first. */
  months: { month: string; index: number }[];
  /** Share of the largest customer, 0..1. */
  largest: { customerId: string; share: number } | null;
  /** What moved it since the last snapshot, in points of the index, the largest first. */
  moves: EquityMove[];
  /** "42 customers, 31 healthy, 9 referrers": all that is said without money. */
  counts: { customers: number; bought: number; referrers: number } & Record<Health, number>;
  /** The assumptions, always open beside the index. */
  assumptions: Pick<
    Settings,
    'retentionRates' | 'retentionRange' | 'discountRate' | 'equityYears' | 'equityMinYears' | 'referralShare'
  > & {
    /** Mean first-year revenue of a new customer, minor units of the base; absent while amounts are hidden. */
    vNew?: number;
    currency?: string;
  };
}

const equityOf = (snapshot: MonthSnapshot): number | null => {
  const value = snapshot.numbers.equity;
  return typeof value === 'number' ? value : null;
};

/** The whole book as its equity is reckoned. */
export interface EquityBook {
  /** Active customers. */
  customers: number;
  /** Those who have bought. */
  inputs: readonly EquityCustomer[];
  worth: BookEquity;
}

export function equityBook(
  active: readonly EquityRow[],
  ended: readonly EndedLife[],
  today: string,
  settings: Settings,
): EquityBook {
  const inputs = equityInputs(active, ended, today, settings);
  return { customers: active.length, inputs, worth: bookEquity(inputs, settings) };
}

/**
 * `referrers`: active customers who brought somebody who bought. `snapshots` are those of the book, and those of its
 * customers of the last month; today is not in a month of them.
 */
export function equityView(
  { customers, inputs, worth: book }: EquityBook,
  referrers: number,
  snapshots: readonly MonthSnapshot[],
  settings: Settings,
): EquityView {
  const months = snapshots
    .filter(({ customerId }) => customerId === undefined)
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const worth = months.map(snapshot => ({ month: snapshot.month, equity: equityOf(snapshot) }));
  const base = indexBase(
    worth.map(({ equity }) => equity),
    book.total,
  );
  const points = (amount: number) => indexPoints(amount, base);
  const lastMonth = months.at(-1)?.month;
  const before = new Map(
    snapshots.flatMap(row =>
      row.month === lastMonth && row.customerId ? [[row.customerId, equityOf(row) ?? 0] as const] : [],
    ),
  );
  const worths = new Map(book.customers.map(({ id, equity }) => [id, equity]));
  const [largest] = book.customers;
  const index = points(book.total);
  return {
    index,
    range: index === null ? null : [points(book.range[0]) ?? 0, points(book.range[1]) ?? 0],
    months: worth.flatMap(({ month, equity }) =>
      equity === null || base <= 0 ? [] : [{ month, index: points(equity) ?? 0 }],
    ),
    largest:
      largest && book.largestShare !== null ? { customerId: largest.id, share: book.largestShare } : null,
    moves:
      lastMonth === undefined
        ? []
        : equityMoves(before, worths).map(move => ({ ...move, by: points(move.by) ?? 0 })),
    counts: { customers, bought: inputs.length, referrers, ...book.health },
    assumptions: {
      retentionRates: settings.retentionRates,
      retentionRange: settings.retentionRange,
      discountRate: settings.discountRate,
      equityYears: settings.equityYears,
      equityMinYears: settings.equityMinYears,
      referralShare: settings.referralShare,
      vNew: settings.hideAmounts ? undefined : inputs[0]?.vNew,
      currency: settings.baseCurrency,
    },
  };
}
