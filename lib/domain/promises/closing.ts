/**
 * Ends of a promise, and the way back (promises.md, Closing). Each returns the changed row and leaves the given one
 * alone; `check…` says beforehand why a step is refused.
 */
import { addDays, type Day } from '../days';
import { clockOf, momentAt, stampOf } from '../moments';
import type { CustomerPromise } from './promise';

type Now = Temporal.ZonedDateTime;

export type ClosingRefusal = 'settled';
export type DoneEarlierRefusal =
  | ClosingRefusal
  | 'future'
  | 'tooLongAgo'
  | 'beforeMade'
  | 'noTime'
  | 'noProof';
export type ReleaseRefusal = ClosingRefusal | 'noReleaser';
export type ReopenRefusal = 'notSettled';

/** When and with what proof it was really done; `time` (local) is needed for a promise with a time. */
export interface DoneEarlier {
  date: Day;
  time?: string;
  proof: string;
}

/** Null when the promise may be closed now. */
export const checkClosing = (promise: CustomerPromise): ClosingRefusal | null =>
  promise.status === 'open' ? null : 'settled';

const earlierMoment = (promise: CustomerPromise, done: DoneEarlier, now: Now): Now => {
  const { today, zone } = clockOf(now);
  if (promise.dueTime && done.time) return momentAt(done.date, done.time, zone);
  // Without a time only the day counts; noon stands for it in every sort by moment.
  return done.date === today ? now : momentAt(done.date, '12:00', zone);
};

/** Null when "Done earlier" may be noted: at most `backdateDays` ago, not before it was made, with proof. */
export const checkDoneEarlier = (
  promise: CustomerPromise,
  done: DoneEarlier,
  now: Now,
  settings: { backdateDays: number },
): DoneEarlierRefusal | null => {
  const { today } = clockOf(now);
  if (promise.status !== 'open') return 'settled';
  if (done.date > today) return 'future';
  if (done.date < addDays(today, -settings.backdateDays)) return 'tooLongAgo';
  if (done.date < promise.madeDate) return 'beforeMade';
  if (done.proof.trim() === '') return 'noProof';
  if (!promise.dueTime) return null;
  if (!done.time) return 'noTime';
  return Temporal.ZonedDateTime.compare(earlierMoment(promise, done, now), now) > 0 ? 'future' : null;
};

/** Null when the promise may be released: only the customer can, so he must be named. */
export const checkRelease = (promise: CustomerPromise, releasedBy: string): ReleaseRefusal | null =>
  checkClosing(promise) ?? (releasedBy.trim() === '' ? 'noReleaser' : null);

/** Null when the promise can be opened again. */
export const checkReopen = (promise: CustomerPromise): ReopenRefusal | null =>
  promise.status === 'open' ? 'notSettled' : null;

const closedNow = (now: Now) => ({
  closedAt: stampOf(now),
  closedDate: clockOf(now).today,
  updatedAt: stampOf(now),
});

/** Done. Whether that is kept or kept late, the dates decide. */
export const keepPromise = (promise: CustomerPromise, now: Now, proof?: string): CustomerPromise => ({
  ...promise,
  status: 'kept',
  ...closedNow(now),
  ...(proof?.trim() ? { proof } : {}),
});

/** Done on an earlier day, with proof; the evidence shows "backdated". */
export const keepPromiseEarlier = (
  promise: CustomerPromise,
  done: DoneEarlier,
  now: Now,
): CustomerPromise => ({
  ...promise,
  status: 'kept',
  closedAt: stampOf(earlierMoment(promise, done, now)),
  closedDate: done.date,
  // A promise without a time, done earlier today, is simply done: nothing was dated back.
  ...(done.date < clockOf(now).today || promise.dueTime ? { backdated: true } : {}),
  proof: done.proof,
  updatedAt: stampOf(now),
});

/** Broken, with an optional line on why. */
export const breakPromise = (promise: CustomerPromise, now: Now, reason?: string): CustomerPromise => ({
  ...promise,
  status: 'broken',
  ...closedNow(now),
  ...(reason?.trim() ? { reason } : {}),
});

/** The customer no longer wants it. */
export const releasePromise = (promise: CustomerPromise, now: Now, releasedBy: string): CustomerPromise => ({
  ...promise,
  status: 'released',
  ...closedNow(now),
  releasedBy,
});

/** Open again exactly as before it was closed; due date and renegotiations stay. */
export const reopenPromise = (promise: CustomerPromise, now: Now): CustomerPromise => {
  const { closedAt, closedDate, backdated, releasedBy, reason, proof, ...before } = promise;
  return { ...before, status: 'open', updatedAt: stampOf(now) };
};
