/** A customer's place in his expected life, from his rows (plan.md, Lifecycle). */
import { type Day, monthsBetween } from '../days';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import { type EndedLife, type ExpectedLife, expectedLife, type Lifecycle, lifecycle } from './lifecycle';
import { ordersOf } from './orders';

/** What a customer's life is counted from. */
export type LifeRows = Pick<CustomerHistory, 'customer' | 'deals'>;

/** The day the life is counted from: the first sale, or the day the rep said a new life began. */
export const lifeStart = ({ customer, deals }: LifeRows): Day | null => {
  const sale = firstSale(deals, customer.firstSaleTyped)?.date ?? null;
  return sale && customer.newLifeFrom && customer.newLifeFrom > sale ? customer.newLifeFrom : sale;
};

/** How long the ended relationships of the book lasted; those without a sale or an order say nothing. */
export const endedLives = (ended: readonly LifeRows[]): EndedLife[] =>
  ended.flatMap(rows => {
    const firstSaleDate = lifeStart(rows);
    const last = ordersOf(rows.deals).at(-1);
    return rows.customer.ended && firstSaleDate && last && last.date >= firstSaleDate
      ? [{ firstSaleDate, lastOrderDate: last.date }]
      : [];
  });

export interface CustomerLife extends Lifecycle {
  start: Day | null;
  ageMonths: number | null;
  expected: ExpectedLife;
}

/** His life today; `ended` are the book's ended relationships. */
export const customerLife = (
  rows: LifeRows,
  ended: readonly EndedLife[],
  today: Day,
  settings: Settings,
): CustomerLife => {
  const start = lifeStart(rows);
  const expected = expectedLife(rows.customer.expectedLifeMonths, ended, settings);
  const ageMonths = start === null ? null : Math.max(0, monthsBetween(start, today));
  return { start, ageMonths, expected, ...lifecycle(ageMonths, expected.months, settings) };
};
