/** What promises and next steps have to remind of, and when (reminders.md, Events). */
import { type Day, dayOf } from '../days';
import { momentAt } from '../moments';
import { deadlineOf } from '../promises/deadline';
import type { NextStep } from '../promises/next-step';
import type { CustomerPromise } from '../promises/promise';
import {
  type DueEvent,
  type EventKind,
  type EventSettings,
  eventAt,
  eventOn,
  keyOf,
  type Pauses,
} from './event';
import { addWorkingDays, previousWorkingDay } from './working-time';

type Dated = Pick<CustomerPromise, 'id' | 'dueDate' | 'dueTime'>;
const occurrenceOf = ({ dueDate = '', dueTime }: Dated): string =>
  dueTime ? `${dueDate}T${dueTime}` : dueDate;

/** Key of the last event of a promise: once it is told, nothing of the promise is left to tell but its snoozes. */
export const lastPromiseKey = (promise: Dated): string =>
  keyOf('promiseOverdue', promise.id, occurrenceOf(promise));

/** Key of the one event of a next step. */
export const nextStepKey = ({ id, dueDate }: Pick<NextStep, 'id' | 'dueDate'>): string =>
  keyOf('nextStepDue', id, dueDate);

const exactTime = (
  deadline: Temporal.ZonedDateTime,
  known: number,
  settings: EventSettings,
): Temporal.ZonedDateTime => {
  const lead = deadline.subtract({ minutes: settings.exactLeadMinutes });
  // "Call back in 5 min": too late for the lead, so the time itself.
  return lead.epochMilliseconds < known ? deadline : lead;
};

/** What a later event says more urgently before its own turn has come is not told after it. */
const inOrder = (events: readonly (DueEvent | null)[]): DueEvent[] => {
  const present = events.filter(event => event !== null);
  return present.filter((event, i) =>
    present.slice(i + 1).every(later => later.at.epochMilliseconds >= event.at.epochMilliseconds),
  );
};

/**
 * All events of one promise, in the order they come. None while it is settled, undated or without a customer (Inbox).
 * `zone` is the machine's.
 */
export const promiseEvents = (
  promise: CustomerPromise,
  zone: string,
  settings: EventSettings,
): DueEvent[] => {
  const { id, customerId, dueDate, dueTime } = promise;
  if (promise.status !== 'open' || !customerId || !dueDate) return [];
  // Without a time the day alone decides; building its end for thousands of promises would be felt.
  const deadline = dueTime ? deadlineOf(promise, zone)?.toZonedDateTimeISO(zone) : undefined;
  // What was agreed at a renegotiation is known since then, not since the promise was first written down.
  const known = Date.parse(promise.renegotiations.at(-1)?.at ?? promise.createdAt);
  const row = { id, customerId };
  const of = (kind: EventKind) => ({ kind, occurrence: occurrenceOf(promise), known });
  const remindOn = (kind: EventKind, day: Day) =>
    eventAt(row, of(kind), momentAt(day, settings.remindTime, zone), settings);
  const localDue = deadline ? dayOf(deadline) : dueDate;
  return inOrder([
    promise.importance === 3 ? remindOn('promiseSoon', previousWorkingDay(localDue, settings)) : null,
    deadline
      ? eventAt(row, of('promiseExact'), exactTime(deadline, known, settings), settings)
      : eventOn(row, of('promiseDue'), dueDate, zone, settings),
    remindOn('promiseOverdue', addWorkingDays(localDue, 1, settings)),
  ]);
};

/** The event of one next step; parks and ended steps have none. A pause silences it until the day after. */
export const nextStepEvents = (
  step: NextStep,
  zone: string,
  settings: EventSettings,
  pauses: Pauses = [],
): DueEvent[] => {
  if (step.kind !== 'step' || step.endedDate !== undefined) return [];
  const { dueDate } = step;
  const when = { kind: 'nextStepDue' as const, occurrence: dueDate, known: Date.parse(step.createdAt) };
  const due = eventOn(step, when, dueDate, zone, settings, pauses);
  return due ? [due] : [];
};
