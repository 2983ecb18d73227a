/** Every reminder that may have to be told up to the next midnight (reminders.md, The engine). */
import { addDays, type Day } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import type { NextStep } from '../../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import {
  type DueEvent,
  lastPromiseKey,
  nextStepEvents,
  nextStepKey,
  promiseEvents,
} from '../../../lib/domain/reminders/events';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/reminders/working-time';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsDue, currentStepsOf } from '../../../lib/storage/next-steps';
import { deliveredSince, noticesByKey, snoozedNotices } from '../../../lib/storage/notices';
import { openPromisesDueBy, openPromisesOf } from '../../../lib/storage/promises';
import { shownCustomers } from './hidden-customers';

export interface DueEvents {
  events: DueEvent[];
  /** Rows of those events that have come, of all that was put off, and of everything told in the last day. */
  notices: Notice[];
  /** What an item is about, for its notice. */
  items: Map<string, { text: string; customerName: string }>;
}

type Now = Temporal.ZonedDateTime;

export async function readDueEvents(db: BookDatabase, now: Now, settings: Settings): Promise<DueEvents> {
  const { today, zone, epochMs } = clockOf(now);
  const dayAgo = now.subtract({ days: 1 }).toInstant().toString({ fractionalSecondDigits: 3 });
  const [snoozed, recent] = await Promise.all([snoozedNotices(db), deliveredSince(db, dayAgo)]);
  const open = await readOpenItems(db, horizonOf(today, settings), snoozed);
  const { promises, steps, last } = await withoutTold(db, open, snoozed, today);
  const shown = await shownCustomers(db, [...promises, ...steps]);
  const events: DueEvent[] = [];
  const items: DueEvents['items'] = new Map();
  for (const promise of promises) {
    const customer = promise.customerId && shown.get(promise.customerId);
    if (!customer) continue;
    events.push(...promiseEvents(promise, zone, settings));
    items.set(promise.id, { text: promise.text, customerName: customer.name });
  }
  for (const step of steps) {
    const customer = shown.get(step.customerId);
    if (!customer) continue;
    events.push(...nextStepEvents(step, zone, settings, customer.pauses));
    items.set(step.id, { text: step.text, customerName: customer.name });
  }
  // What lies ahead has not been told; if a clock was set back, its row is found when it comes again.
  const ahead = epochMs + settings.groupMinutes * 60_000;
  const come = events.filter(({ at }) => at.epochMilliseconds <= ahead).map(({ key }) => key);
  const own = await noticesByKey(db, come);
  const notices = new Map([...recent, ...snoozed, ...last, ...own].map(notice => [notice.key, notice]));
  return { events, notices: [...notices.values()], items };
}

interface OpenItems {
  promises: CustomerPromise[];
  steps: NextStep[];
}

/**
 * The last due day of which anything can be told before the next midnight, at which the book is read again: a promise
 * announces itself one working day before its day, and its day may begin a day earlier in the rep's zone.
 */
const horizonOf = (today: Day, calendar: WorkingCalendar): Day =>
  addDays(addWorkingDays(addDays(today, 1), 1, calendar), 2);

/** What is due by the horizon; what was put off may come before its own day. */
async function readOpenItems(db: BookDatabase, horizon: Day, snoozed: Notice[]): Promise<OpenItems> {
  const ids = [...new Set(snoozed.map(({ itemId }) => itemId))];
  const [promises, steps, otherPromises, otherSteps] = await Promise.all([
    openPromisesDueBy(db, horizon),
    currentStepsDue(db, '0000-01-01', horizon),
    openPromisesOf(db, ids),
    currentStepsOf(db, ids),
  ]);
  const once = <Row extends { id: string }>(rows: Row[]) => [
    ...new Map(rows.map(row => [row.id, row])).values(),
  ];
  return { promises: once([...promises, ...otherPromises]), steps: once([...steps, ...otherSteps]) };
}

/**
 * An old debt that was told of to the end stays open for weeks: one look at its last key spares deriving its events
 * and looking up their rows after each write.
 */
async function withoutTold(
  db: BookDatabase,
  { promises, steps }: OpenItems,
  snoozed: Notice[],
  today: Day,
): Promise<OpenItems & { last: Notice[] }> {
  const late = promises.filter(({ dueDate }) => dueDate !== undefined && dueDate < today).map(lastPromiseKey);
  const due = steps.filter(({ dueDate }) => dueDate <= today).map(nextStepKey);
  const last = await noticesByKey(db, [...late, ...due]);
  const putOff = new Set(snoozed.map(({ itemId }) => itemId));
  const told = new Set(
    last.filter(({ itemId, deliveredAt }) => deliveredAt && !putOff.has(itemId)).map(({ itemId }) => itemId),
  );
  const untold = <Row extends { id: string }>(rows: Row[]) => rows.filter(({ id }) => !told.has(id));
  return { promises: untold(promises), steps: untold(steps), last };
}
