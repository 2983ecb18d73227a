/** What the customer remembers: both ages of a promise, and the order they stand in (promises.md, same heading). */
import { type Day, daysBetween } from '../days';
import { clockOf } from '../moments';
import { deadlineOf } from './deadline';
import { promiseOutcome } from './outcome';
import type { CustomerPromise } from './promise';

/** Days since the customer heard it; 0 is today. */
export const promisedDaysAgo = (promise: Pick<CustomerPromise, 'madeDate'>, today: Day): number =>
  Math.max(0, daysBetween(promise.madeDate, today));

/** Days to the due day: 0 due today, negative days over, null without a date. */
export const daysToDue = (promise: Pick<CustomerPromise, 'dueDate'>, today: Day): number | null =>
  promise.dueDate ? daysBetween(today, promise.dueDate) : null;

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Open promises as they are listed: overdue first with the oldest deadline first, then by deadline, then by the day
 * they were made; those without a date last. The id breaks the last ties, so the order of rows does not matter.
 */
export const sortPromises = (
  promises: readonly CustomerPromise[],
  now: Temporal.ZonedDateTime,
): CustomerPromise[] => {
  const { zone } = clockOf(now);
  return promises
    .map(promise => ({
      promise,
      late: promiseOutcome(promise, now) === 'overdue' ? 0 : 1,
      due: deadlineOf(promise, zone)?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    }))
    .sort(
      (a, b) =>
        a.late - b.late ||
        compare(a.due, b.due) ||
        compare(a.promise.madeDate, b.promise.madeDate) ||
        compare(a.promise.id, b.promise.id),
    )
    .map(entry => entry.promise);
};
