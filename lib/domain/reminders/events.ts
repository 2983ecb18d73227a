/**
 * What one row has to remind of, and when (reminders.md, Events). Events are derived, never stored: the key tells a
 * told one from a new one, whatever happens to clock, zone or alarm.
 */

import type { Pause } from '../data/customer';
import { addDays, type Day, dayOf } from '../days';
import { momentAt } from '../moments';
import { deadlineOf } from '../promises/deadline';
import type { NextStep } from '../promises/next-step';
import type { CustomerPromise } from '../promises/promise';
import type { Settings } from '../settings';
import { addWorkingDays, nextWorkingStart, previousWorkingDay, type WorkingCalendar } from './working-time';

export type EventKind = 'promiseSoon' | 'promiseDue' | 'promiseExact' | 'promiseOverdue' | 'nextStepDue';

/** Place in the attention order (reminders.md, Attention order); lower is more urgent. */
export const EVENT_RANK: Record<EventKind, number> = {
  promiseOverdue: 1,
  promiseExact: 4,
  promiseDue: 4,
  promiseSoon: 4,
  nextStepDue: 6,
};

export interface DueEvent {
  /** `kind:itemId:occurrence`; a new due date makes a new key, a new zone or clock does not. */
  key: string;
  kind: EventKind;
  itemId: string;
  customerId: string;
  /** When it is told, quiet time applied. */
  at: Temporal.Instant;
  rank: number;
  /** Its time had passed when the row was written: not told, unless it is snoozed. */
  passed: boolean;
}

export type EventSettings = WorkingCalendar & Pick<Settings, 'remindTime' | 'exactLeadMinutes'>;

/** Exact times may come in quiet time and beside another notice; nothing else may. */
export const isExact = (event: Pick<DueEvent, 'kind'>): boolean => event.kind === 'promiseExact';

type Row = { id: string; customerId: string };

const keyOf = (kind: EventKind, id: string, occurrence: string): string => `${kind}:${id}:${occurrence}`;

type Dated = Pick<CustomerPromise, 'id' | 'dueDate' | 'dueTime'>;
const occurrenceOf = ({ dueDate = '', dueTime }: Dated): string =>
  dueTime ? `${dueDate}T${dueTime}` : dueDate;

/** Key of the last event of a promise: once it is told, nothing of the promise is left to tell but its snoozes. */
export const lastPromiseKey = (promise: Dated): string =>
  keyOf('promiseOverdue', promise.id, occurrenceOf(promise));

/** Key of the one event of a next step. */
export const nextStepKey = ({ id, dueDate }: Pick<NextStep, 'id' | 'dueDate'>): string =>
  keyOf('nextStepDue', id, dueDate);

const event = (
  kind: EventKind,
  row: Row,
  occurrence: string,
  times: { natural: Temporal.ZonedDateTime; known: number },
  settings: EventSettings,
): DueEvent => {
  const { natural, known } = times;
  const told = kind === 'promiseExact' ? natural : nextWorkingStart(natural, settings);
  return {
    key: keyOf(kind, row.id, occurrence),
    kind,
    itemId: row.id,
    customerId: row.customerId,
    at: told.toInstant(),
    rank: EVENT_RANK[kind],
    // The rep has just typed it: telling him so at once would teach him to ignore notices.
    passed: natural.epochMilliseconds < known,
  };
};

const exactTime = (
  deadline: Temporal.ZonedDateTime,
  known: number,
  settings: EventSettings,
): Temporal.ZonedDateTime => {
  const lead = deadline.subtract({ minutes: settings.exactLeadMinutes });
  // "Call back in 5 min": too late for the lead, so the time itself.
  return lead.epochMilliseconds < known ? deadline : lead;
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
  const deadline = deadlineOf(promise, zone)?.toZonedDateTimeISO(zone);
  if (promise.status !== 'open' || !customerId || !dueDate || !deadline) return [];
  // What was agreed at a renegotiation is known since then, not since the promise was first written down.
  const known = Date.parse(promise.renegotiations.at(-1)?.at ?? promise.createdAt);
  const row = { id, customerId };
  const occurrence = occurrenceOf(promise);
  const remindOn = (day: Day) => ({ natural: momentAt(day, settings.remindTime, zone), known });
  const localDue = dueTime ? dayOf(deadline) : dueDate;
  const soon = event(
    'promiseSoon',
    row,
    occurrence,
    remindOn(previousWorkingDay(localDue, settings)),
    settings,
  );
  const due = dueTime
    ? event(
        'promiseExact',
        row,
        occurrence,
        { natural: exactTime(deadline, known, settings), known },
        settings,
      )
    : event('promiseDue', row, occurrence, remindOn(dueDate), settings);
  const late = remindOn(addWorkingDays(localDue, 1, settings));
  const overdue = event('promiseOverdue', row, occurrence, late, settings);
  return promise.importance === 3 ? [soon, due, overdue] : [due, overdue];
};

const afterPauses = (
  moment: Temporal.ZonedDateTime,
  pauses: readonly Pick<Pause, 'from' | 'to'>[],
): Temporal.ZonedDateTime => {
  const day = dayOf(moment);
  const pause = pauses.find(p => p.from <= day && day <= p.to);
  if (!pause) return moment;
  const after = Temporal.PlainDate.from(addDays(pause.to, 1));
  return afterPauses(
    after.toZonedDateTime({ timeZone: moment.timeZoneId, plainTime: moment.toPlainTime() }),
    pauses,
  );
};

/** The event of one next step; parks and ended steps have none. A pause silences it until the day after. */
export const nextStepEvents = (
  step: NextStep,
  zone: string,
  settings: EventSettings,
  pauses: readonly Pick<Pause, 'from' | 'to'>[] = [],
): DueEvent[] => {
  if (step.kind !== 'step' || step.endedDate !== undefined) return [];
  const natural = momentAt(step.dueDate, settings.remindTime, zone);
  const told = afterPauses(nextWorkingStart(natural, settings), pauses);
  const known = Date.parse(step.createdAt);
  const due = event('nextStepDue', step, step.dueDate, { natural: told, known }, settings);
  return [{ ...due, passed: natural.epochMilliseconds < known }];
};
