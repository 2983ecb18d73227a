/** When a promise is due, to the moment (promises.md, What counts as a promise: Deadline). */
import { addDays, type Day } from '../days';
import { momentAt } from '../moments';
import type { CustomerPromise } from './promise';

export type DuePart = Pick<CustomerPromise, 'dueDate' | 'dueTime' | 'dueZone'>;

/**
 * The last moment at which the promise is still in time, or null while it has no date. With a time: that time in the
 * zone it was typed in. Without: the end of the due day on this machine, wherever the rep is (`zone`).
 */
export const deadlineOf = (promise: DuePart, zone: string): Temporal.Instant | null => {
  const { dueDate, dueTime, dueZone } = promise;
  if (!dueDate) return null;
  if (dueTime) return momentAt(dueDate, dueTime, dueZone ?? zone).toInstant();
  const nextDay = Temporal.PlainDate.from(addDays(dueDate, 1)).toZonedDateTime(zone);
  return nextDay.toInstant().subtract({ nanoseconds: 1 });
};

const HOUR = 3_600_000;

/**
 * Whether a moment lies after the deadline. `day` is the local day of that moment: for a promise without a time the
 * two days decide alone. With a time, no zone is asked when the moment is far from the due day in every zone.
 */
export const isPastDeadline = (promise: DuePart, day: Day, epochMs: number, zone: string): boolean => {
  const { dueDate, dueTime } = promise;
  if (!dueDate) return false;
  if (!dueTime) return day > dueDate;
  const midnight = Date.parse(`${dueDate}T00:00:00Z`);
  if (epochMs < midnight - 16 * HOUR) return false;
  if (epochMs > midnight + 40 * HOUR) return true;
  const deadline = deadlineOf(promise, zone);
  return deadline !== null && epochMs > deadline.epochMilliseconds;
};
