/** Recurring promises and next steps: closing one makes the next (reminders.md, Recurring; promises.md, Other rules). */
import type { Day } from '../days';
import { clockOf } from '../moments';
import { anchored, nextOccurrence, type Repeat } from '../reminders/recurrence';
import type { NextStep } from './next-step';
import type { CustomerPromise } from './promise';

/** What a row of a series carries from its first day on; nothing when it does not repeat or has no day. */
export const startOfSeries = ({
  repeat,
  dueDate,
}: {
  repeat?: Repeat;
  dueDate?: Day;
}): { repeat?: Repeat } => (repeat && dueDate ? { repeat: anchored(repeat, dueDate) } : {});

type Followed = Omit<CustomerPromise, 'id' | 'createdAt' | 'updatedAt' | 'origin'>;

/**
 * The promise that comes after this one, or null when it does not repeat. Its day counts from the day first agreed:
 * renegotiating one occurrence does not move the next.
 */
export const followingPromise = (closed: CustomerPromise, now: Temporal.ZonedDateTime): Followed | null => {
  const { repeat, dueDate, customerId, personId, personName, text, importance, dueTime, dueZone } = closed;
  if (!repeat || !dueDate) return null;
  const { today } = clockOf(now);
  const agreed = closed.renegotiations[0]?.from ?? dueDate;
  return {
    customerId,
    personId,
    personName,
    recordKey: closed.recordKey,
    text,
    importance,
    madeDate: today,
    dueDate: nextOccurrence(repeat, agreed, closed.closedDate ?? today),
    dueTime,
    dueZone,
    status: 'open',
    renegotiations: [],
    inherited: closed.inherited,
    repeat,
    seriesId: closed.seriesId ?? closed.id,
  };
};

/** The step that comes after this one, or null when it does not repeat. */
export const followingStep = (
  ended: NextStep,
  now: Temporal.ZonedDateTime,
): Pick<NextStep, 'text' | 'dueDate' | 'repeat' | 'seriesId'> | null => {
  const { repeat, dueDate, text } = ended;
  if (!repeat || ended.kind !== 'step') return null;
  const next = nextOccurrence(repeat, dueDate, ended.endedDate ?? clockOf(now).today);
  return { text, dueDate: next, repeat, seriesId: ended.seriesId ?? ended.id };
};
