/** When to ask "What do you want from this customer?" (plan.md, Goals). */
import type { Customer } from '../data/customer';
import { type Day, daysBetween } from '../days';
import type { Settings } from '../settings';
import { GOALS } from './plan-score';

/** Whether any of the three goals is written down. */
export const hasGoals = ({ goals }: Pick<Customer, 'goals'>): boolean =>
  GOALS.some(goal => (goals[goal]?.what ?? '').trim() !== '');

/** Asked at the first sale; if skipped, once more after `planAskAgainDays`; then never again. */
export const asksForGoals = (
  customer: Pick<Customer, 'goals' | 'goalsSkipped'>,
  hasSale: boolean,
  today: Day,
  { planAskAgainDays }: Pick<Settings, 'planAskAgainDays'>,
): boolean => {
  if (!hasSale || hasGoals(customer)) return false;
  const skipped = customer.goalsSkipped ?? [];
  const [last] = skipped;
  if (last === undefined) return true;
  return skipped.length === 1 && daysBetween(last, today) >= planAskAgainDays;
};
