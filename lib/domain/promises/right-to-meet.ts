/** Three ticks from evidence: have we earned the right to meet again? (promises.md, Right to meet again). */
import { clockOf, localDayOf } from '../moments';
import type { Touch } from '../readiness/evidence';
import { type WorkingCalendar, workingDaysBetween } from '../reminders/working-time';
import type { Settings } from '../settings';
import type { NextStep } from './next-step';
import { promiseOutcome } from './outcome';
import type { CustomerPromise } from './promise';

/** True or false from evidence; null without any: a dash. */
export interface RightToMeet {
  lastPromiseKept: boolean | null;
  nextStepAgreed: boolean | null;
  theyAnswer: boolean | null;
}

const SETTLED = ['kept', 'keptLate', 'broken', 'overdue'];

/** When a promise was settled; an overdue one speaks from its due day. */
const settledOn = (promise: CustomerPromise): string =>
  `${promise.closedDate ?? promise.dueDate ?? ''} ${promise.closedAt ?? ''} ${promise.id}`;

const lastPromiseKept = (promises: readonly CustomerPromise[], now: Temporal.ZonedDateTime) => {
  const latest = promises
    .filter(promise => SETTLED.includes(promiseOutcome(promise, now)))
    .reduce<CustomerPromise | null>((a, b) => (a && settledOn(a) > settledOn(b) ? a : b), null);
  return latest && promiseOutcome(latest, now) === 'kept';
};

/** Whether an awaited reply came within `quickReplyWorkingDays` working days; false while there is none. */
export const isQuickReply = (
  touch: Pick<Touch, 'date' | 'repliedAt'>,
  zone: string,
  settings: WorkingCalendar & Pick<Settings, 'quickReplyWorkingDays'>,
): boolean =>
  touch.repliedAt !== undefined &&
  workingDaysBetween(touch.date, localDayOf(touch.repliedAt, zone), settings) <=
    settings.quickReplyWorkingDays;

const theyAnswer = (
  touches: readonly Touch[],
  zone: string,
  settings: WorkingCalendar & Pick<Settings, 'quickReplyWorkingDays'>,
) => {
  const latest = touches
    .filter(touch => touch.awaitingReply)
    .reduce<Touch | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return latest && isQuickReply(latest, zone, settings);
};

/** The three ticks; `current` is the current next step or null. */
export const rightToMeet = (
  rows: { promises: readonly CustomerPromise[]; touches: readonly Touch[]; current: NextStep | null },
  now: Temporal.ZonedDateTime,
  settings: WorkingCalendar & Pick<Settings, 'quickReplyWorkingDays'>,
): RightToMeet => ({
  lastPromiseKept: lastPromiseKept(rows.promises, now),
  nextStepAgreed: rows.current?.kind === 'step' ? rows.current.agreed === true : null,
  theyAnswer: theyAnswer(rows.touches, clockOf(now).zone, settings),
});
