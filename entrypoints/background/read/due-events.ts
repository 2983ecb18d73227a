/** Every reminder that may have to be told up to the next midnight (reminders.md, The engine). */
import type { Customer } from '../../../lib/domain/data/customer';
import { addDays, type Day } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import type { NextStep } from '../../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import type { Counts } from '../../../lib/domain/reminders/delivery';
import { isDigestDue } from '../../../lib/domain/reminders/digest';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import {
  lastPromiseKey,
  nextStepEvents,
  nextStepKey,
  promiseEvents,
} from '../../../lib/domain/reminders/events';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { putOffRows } from '../../../lib/domain/reminders/put-off';
import { deliveryEvents, issueEvents } from '../../../lib/domain/reminders/work-events';
import { addWorkingDays, type WorkingCalendar } from '../../../lib/domain/reminders/working-time';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { openIssues, unconfirmedDeliverables } from '../../../lib/storage/evidence';
import { currentStepsDue, currentStepsOf } from '../../../lib/storage/next-steps';
import { deliveredSince, noticesByKey, snoozedNotices } from '../../../lib/storage/notices';
import { openPromisesDueBy, openPromisesOf } from '../../../lib/storage/promises';
import { careEvents, ownersOf, readCareRows } from './care-rows';
import { readComingBack } from './coming-back';
import { type DigestRows, readDigestRows } from './digest-rows';
import { shownCustomers } from './hidden-customers';
import { readWeeklyCheck } from './week-sweep';

export interface DueEvents {
  events: DueEvent[];
  /** Rows of those events that have come, of all that was put off, and of everything told in the last days. */
  notices: Notice[];
  /** What an item is about, for its notice. */
  items: Map<string, { text: string; customerName: string }>;
  /** What every digest counts again. Read only when one is due. */
  standing: Counts;
  /** The weekly check has come and nobody is in it: told without a word. */
  overCheck?: string;
}

type Now = Temporal.ZonedDateTime;

/** Longer than any run of days off: what was told on the day an event came decides whether it waited for a digest. */
const TOLD_LATELY_DAYS = 10;

export async function readDueEvents(db: BookDatabase, now: Now, settings: Settings): Promise<DueEvents> {
  const { today, zone, epochMs } = clockOf(now);
  const lately = now.subtract({ days: TOLD_LATELY_DAYS }).toInstant().toString({ fractionalSecondDigits: 3 });
  const [snoozed, recent] = await Promise.all([snoozedNotices(db), deliveredSince(db, lately)]);
  const hasDigest = isDigestDue(recent, now, settings);
  const putOff = putOffRows(snoozed, epochMs);
  const [open, issues, deliverables, care, digest] = await Promise.all([
    readOpenItems(db, horizonOf(today, settings), snoozed),
    openIssues(db),
    unconfirmedDeliverables(db),
    readCareRows(db, today),
    hasDigest ? readDigestRows(db, recent, putOff, now, settings) : null,
  ]);
  const { promises, steps, last, toldLate } = await withoutTold(db, open, snoozed, today);
  const delivered = deliverables.filter(({ deliveredDate }) => deliveredDate);
  const shown = await shownCustomers(db, [
    ...promises,
    ...steps,
    ...issues,
    ...delivered,
    ...toldLate,
    ...ownersOf(care),
  ]);
  const events: DueEvent[] = [];
  const items: DueEvents['items'] = new Map();
  const add = (
    row: { id: string; customerId?: string; text: string },
    derive: (customer: Customer) => DueEvent[],
  ) => {
    const customer = row.customerId && shown.get(row.customerId);
    if (!customer) return;
    for (const event of derive(customer)) events.push(event);
    items.set(row.id, { text: row.text, customerName: customer.name });
  };
  for (const row of promises) add(row, () => promiseEvents(row, zone, settings));
  for (const row of steps) add(row, ({ pauses }) => nextStepEvents(row, zone, settings, pauses));
  for (const row of issues) add(row, () => issueEvents(row, zone, settings));
  for (const row of delivered) add(row, ({ pauses }) => deliveryEvents(row, zone, settings, pauses));
  for (const { event, ...item } of careEvents(care, shown, { today, zone, settings }, putOff)) {
    events.push(event);
    items.set(event.itemId, item);
  }
  for (const { event, ...item } of await readComingBack(db, snoozed, now, settings)) {
    events.push(event);
    items.set(event.key, item);
  }
  addDigestRows(digest, events, items);
  const { event: weekly, isOver } = await readWeeklyCheck(db, recent, now, settings);
  if (weekly && !isOver) events.push(weekly);
  // What lies ahead has not been told; if a clock was set back, its row is found when it comes again.
  const ahead = epochMs + settings.groupMinutes * 60_000;
  const come = events.filter(({ at }) => at.epochMilliseconds <= ahead).map(({ key }) => key);
  const own = await noticesByKey(db, come);
  const notices = new Map([...recent, ...snoozed, ...last, ...own].map(notice => [notice.key, notice]));
  const late = toldLate.filter(({ customerId }) => customerId && shown.has(customerId)).length;
  const standing: Counts = {
    ...digest?.counts,
    ...(hasDigest && late > 0 ? { promiseOverdue: late } : {}),
  };
  return {
    events,
    notices: [...notices.values()],
    items,
    standing,
    overCheck: isOver ? weekly?.key : undefined,
  };
}

function addDigestRows(digest: DigestRows | null, events: DueEvent[], items: DueEvents['items']): void {
  if (!digest) return;
  for (const event of digest.events) events.push(event);
  for (const [id, item] of digest.items) items.set(id, item);
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
  const ids = [...new Set(snoozed.flatMap(({ itemId }) => itemId ?? []))];
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
): Promise<OpenItems & { last: Notice[]; toldLate: CustomerPromise[] }> {
  const late = promises.filter(({ dueDate }) => dueDate !== undefined && dueDate < today);
  const due = steps.filter(({ dueDate }) => dueDate <= today).map(nextStepKey);
  const last = await noticesByKey(db, [...late.map(lastPromiseKey), ...due]);
  const putOff = new Set(snoozed.map(({ itemId }) => itemId));
  const told = new Set(
    last.filter(({ itemId, deliveredAt }) => deliveredAt && !putOff.has(itemId)).map(({ itemId }) => itemId),
  );
  const untold = <Row extends { id: string }>(rows: Row[]) => rows.filter(({ id }) => !told.has(id));
  const toldLate = late.filter(({ id }) => told.has(id));
  return { promises: untold(promises), steps: untold(steps), last, toldLate };
}
