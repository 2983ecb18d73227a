/** What became of a promise; the dates decide, not the rep (promises.md, Outcome). */
import { clockOf } from '../moments';
import { type DuePart, isPastDeadline } from './deadline';
import type { CustomerPromise } from './promise';

export type PromiseOutcome = 'released' | 'broken' | 'keptLate' | 'kept' | 'undated' | 'overdue' | 'open';

/** The fields of a promise its outcome depends on. */
export type OutcomePart = DuePart & Pick<CustomerPromise, 'status' | 'closedAt' | 'closedDate'>;

const isLate = (promise: OutcomePart, zone: string): boolean => {
  const { dueDate, dueTime, closedAt, closedDate } = promise;
  if (!dueDate || !closedDate) return false;
  // Without the moment of closing (a row from elsewhere) only the days can be compared.
  if (!dueTime || !closedAt) return closedDate > dueDate;
  return isPastDeadline(promise, closedDate, Date.parse(closedAt), zone);
};

/** The outcome at `now`; the first rule of the table that matches wins (promises.md, Outcome). */
export const promiseOutcome = (promise: OutcomePart, now: Temporal.ZonedDateTime): PromiseOutcome => {
  const { today, epochMs, zone } = clockOf(now);
  if (promise.status === 'released' || promise.status === 'broken') return promise.status;
  if (promise.status === 'kept') return isLate(promise, zone) ? 'keptLate' : 'kept';
  if (!promise.dueDate) return 'undated';
  return isPastDeadline(promise, today, epochMs, zone) ? 'overdue' : 'open';
};
