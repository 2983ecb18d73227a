/** Every reminder of what is open and due by a horizon, found through the date indexes (reminders.md, The engine). */
import { addDays } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import { type DueEvent, nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import type { Notice } from '../../../lib/domain/reminders/notice';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsDue } from '../../../lib/storage/next-steps';
import { deliveredSince, noticesByKey } from '../../../lib/storage/notices';
import { openPromisesDueBy } from '../../../lib/storage/promises';
import { shownCustomers } from './hidden-customers';

/** Anything later is found by a heartbeat long before its time. */
const HORIZON_DAYS = 21;

export interface DueEvents {
  events: DueEvent[];
  /** Rows of these events' keys, and of everything told in the last day. */
  notices: Notice[];
  /** What an item is about, for its notice. */
  items: Map<string, { text: string; customerName: string }>;
}

export async function readDueEvents(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<DueEvents> {
  const { today, zone } = clockOf(now);
  const horizon = addDays(today, HORIZON_DAYS);
  const [promises, steps] = await Promise.all([
    openPromisesDueBy(db, horizon),
    currentStepsDue(db, '0000-01-01', horizon),
  ]);
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
  const dayAgo = now.subtract({ days: 1 }).toInstant().toString({ fractionalSecondDigits: 3 });
  const [own, recent] = await Promise.all([
    noticesByKey(
      db,
      events.map(event => event.key),
    ),
    deliveredSince(db, dayAgo),
  ]);
  const notices = new Map([...recent, ...own].map(notice => [notice.key, notice]));
  return { events, notices: [...notices.values()], items };
}
