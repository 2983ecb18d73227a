/** Moving a due date: free for typing mistakes, afterwards only by agreement (promises.md, Changing the date). */
import type { Day } from '../days';
import { clockOf, stampOf } from '../moments';
import { isPastDeadline } from './deadline';
import type { CustomerPromise, Renegotiation } from './promise';

type Now = Temporal.ZonedDateTime;

/** The day and, if it changes too, the time: a new one, or null for none. Absent keeps the time there is. */
export interface NewDue {
  date: Day;
  time?: string | null;
}

export type RenegotiationRefusal = 'settled' | 'undated' | 'notLater' | 'past';
export type CorrectionRefusal = 'settled' | 'tooLate';

const withDue = (promise: CustomerPromise, to: NewDue, zone: string): CustomerPromise => {
  if (to.time === undefined) return { ...promise, dueDate: to.date };
  const { dueTime, dueZone, ...rest } = promise;
  return to.time === null
    ? { ...rest, dueDate: to.date }
    : { ...rest, dueDate: to.date, dueTime: to.time, dueZone: zone };
};

/** Null when the new day may be agreed: only later than the present one, and not already past. */
export const checkRenegotiation = (
  promise: CustomerPromise,
  to: NewDue,
  now: Now,
): RenegotiationRefusal | null => {
  const { today, epochMs, zone } = clockOf(now);
  if (promise.status !== 'open') return 'settled';
  if (!promise.dueDate) return 'undated';
  if (to.date <= promise.dueDate) return 'notLater';
  return isPastDeadline(withDue(promise, to, zone), today, epochMs, zone) ? 'past' : null;
};

/** Agreed with the customer: the new day, with the old one kept in `renegotiations` under `id` (a new UUID). */
export const renegotiate = (
  promise: CustomerPromise,
  agreed: NewDue & { id: string; asker: Renegotiation['asker'] },
  now: Now,
): CustomerPromise => {
  const { today, zone } = clockOf(now);
  const at = stampOf(now);
  const entry: Renegotiation = {
    id: agreed.id,
    at,
    date: today,
    from: promise.dueDate ?? agreed.date,
    to: agreed.date,
    asker: agreed.asker,
  };
  return {
    ...withDue(promise, agreed, zone),
    renegotiations: [...promise.renegotiations, entry],
    updatedAt: at,
  };
};

/**
 * Null when the date may be corrected freely: within `correctionMinutes` of capture, or while there is no date.
 * After a renegotiation the date is an agreement and no typing mistake any more.
 */
export const checkCorrection = (
  promise: CustomerPromise,
  now: Now,
  settings: { correctionMinutes: number },
): CorrectionRefusal | null => {
  if (promise.status !== 'open') return 'settled';
  if (!promise.dueDate) return null;
  const minutes = (clockOf(now).epochMs - Date.parse(promise.createdAt)) / 60_000;
  return minutes <= settings.correctionMinutes && promise.renegotiations.length === 0 ? null : 'tooLate';
};

/** Whether the date may still be corrected freely. */
export const canCorrect = (
  promise: CustomerPromise,
  now: Now,
  settings: { correctionMinutes: number },
): boolean => checkCorrection(promise, now, settings) === null;

/** The corrected row: never counted, unlike a renegotiation. The words may be corrected at any time. */
export const correctPromise = (
  promise: CustomerPromise,
  change: { text?: string; due?: NewDue },
  now: Now,
): CustomerPromise => ({
  ...(change.due ? withDue(promise, change.due, clockOf(now).zone) : promise),
  ...(change.text === undefined ? {} : { text: change.text }),
  updatedAt: stampOf(now),
});
