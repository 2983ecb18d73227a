/** The equity of the whole book: sum, range, largest customer, index, and what moved it (longview.md, Equity). */
import { type EquityInput, type EquitySettings, equity, equityRange } from './equity';
import type { Health } from './health';

/** One active customer with his inputs. */
export interface EquityCustomer extends EquityInput {
  id: string;
}

export interface BookEquity {
  total: number;
  range: [number, number];
  /** By customer, the largest first. */
  customers: { id: string; equity: number }[];
  /** Share of the largest customer, 0..1; null while the total is 0. */
  largestShare: number | null;
  health: Record<Health, number>;
}

/** Adds up the active customers; ended ones are left out by the caller. */
export const bookEquity = (customers: readonly EquityCustomer[], settings: EquitySettings): BookEquity => {
  const range: [number, number] = [0, 0];
  const counts: Record<Health, number> = { healthy: 0, watch: 0, atRisk: 0 };
  const each = customers.map(customer => {
    const [low, high] = equityRange(customer, settings);
    range[0] += low;
    range[1] += high;
    counts[customer.health]++;
    return { id: customer.id, equity: equity(customer, settings) };
  });
  each.sort((a, b) => b.equity - a.equity || (a.id < b.id ? -1 : 1));
  const total = each.reduce((sum, customer) => sum + customer.equity, 0);
  const largestShare = total > 0 ? (each[0]?.equity ?? 0) / total : null;
  return { total, range, customers: each, largestShare, health: counts };
};

/** What 100 stands for: the first month with equity above 0, else today's. `months` are snapshots, oldest first. */
export const indexBase = (months: readonly (number | null)[], total: number): number =>
  months.find(equity => (equity ?? 0) > 0) ?? total;

/** An amount in points of the index; null while there is no money known. */
export const indexPoints = (amount: number, base: number): number | null =>
  base > 0 ? (100 * amount) / base : null;

/** How one customer's equity changed since the last snapshot. */
export interface EquityMove {
  id: string;
  by: number;
  /** New in the book, or gone from it. */
  came?: true;
  left?: true;
}

/** The changes since the snapshot, the largest first; together they are the change of the total. */
export const equityMoves = (
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): EquityMove[] => {
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids]
    .map((id): EquityMove => {
      const was = before.get(id);
      const is = now.get(id);
      const by = (is ?? 0) - (was ?? 0);
      if (was === undefined) return { id, by, came: true };
      return is === undefined ? { id, by, left: true } : { id, by };
    })
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.id < b.id ? -1 : 1));
};
