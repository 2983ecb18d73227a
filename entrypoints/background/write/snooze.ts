/** **Remind me later**: puts off the reminder of one item. Its due date, state and score stay (reminders.md, Snooze). */
import { momentAt } from '../../../lib/domain/moments';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import { comeBackEvent } from '../../../lib/domain/reminders/put-off';
import { snoozeUntil } from '../../../lib/domain/reminders/snooze';
import { openedAgain, snoozeCount, snoozeItem } from '../../../lib/domain/reminders/told';
import { deliveryEvents, issueEvents, referralEvents } from '../../../lib/domain/reminders/work-events';
import type { Settings } from '../../../lib/domain/settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { type Book, change } from '../../../lib/storage/change';
import type { BookDatabase } from '../../../lib/storage/database';
import { noticesOfItem, waitingForVisit } from '../../../lib/storage/notices';
import { present } from '../../../lib/storage/tombstones';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readRowsOf } from '../read/attention';
import { mustBeThere, mustHold, save } from './save';

type Request = Parsed<'snooze'>;
type What = Pick<Request, 'store' | 'id' | 'row'>;
type Now = Temporal.ZonedDateTime;

/** Whether it was put off so often that the only choices left are to do, agree anew or let go. */
export async function readReminder(request: Parsed<'readReminder'>): Promise<{ mustDecide: boolean }> {
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  const { events } = await itemOf(db, now(), request, settings);
  const count = snoozeCount(events, await noticesOfItem(db, request.id));
  return { mustDecide: count >= settings.snoozeDecideCount };
}

export async function snooze(request: Request): Promise<Saved> {
  const { db, now: clock } = await openBook();
  // A row of the list is found with the short rows of its customer, which are made anew outside of this write.
  const row = request.row && (await rowItem(db, clock(), request, await ownSettings(db)));
  return save(request.commandId, 'reminderSnoozed', async (writing, settings) => {
    const { now } = writing;
    const until = momentOf(request.until, now, settings);
    const { text, customerId, events } = row ?? (await itemOf(writing.db, now, request, settings));
    const notices = await noticesOfItem(writing.db, request.id);
    mustHold(snoozeCount(events, notices) >= settings.snoozeDecideCount ? 'decide' : null);
    const put = snoozeItem(events, notices, until, now);
    if (!put) throw new Refusal('refused', 'nothingToRemind');
    await writing.put('notices', put);
    return { itemId: request.id, customerId, text };
  });
}

interface Reminded {
  text: string;
  customerId?: string;
  events: DueEvent[];
}

/** What is put off, with all its events; the item of a row that is gone is refused. */
async function itemOf(db: BookDatabase, now: Now, request: What, settings: Settings): Promise<Reminded> {
  const { store, id } = request;
  const zone = now.timeZoneId;
  switch (store) {
    case 'promises': {
      const row = mustBeThere(present(await db.promises.get(id)));
      return { ...row, events: promiseEvents(row, zone, settings) };
    }
    case 'nextSteps': {
      const row = mustBeThere(present(await db.nextSteps.get(id)));
      return { ...row, events: nextStepEvents(row, zone, settings) };
    }
    default:
      return rowItem(db, now, request, settings);
  }
}

/** A row of the one list: the reminders of its own item where it has some, else one that comes back by itself. */
async function rowItem(
  db: BookDatabase,
  now: Now,
  { id, row: of }: What,
  settings: Settings,
): Promise<Reminded> {
  const rows = of ? await readRowsOf(db, [of.customerId], now, settings) : [];
  const row = mustBeThere(rows.find(({ kind, itemId }) => kind === of?.kind && itemId === id));
  const own = await ownEvents(db, row, now.timeZoneId, settings);
  const { text, customerId } = row;
  return { text, customerId, events: own.length > 0 ? own : [comeBackEvent(row, now.toInstant())] };
}

async function ownEvents(
  db: BookDatabase,
  { kind, itemId }: AttentionItem,
  zone: string,
  settings: Settings,
): Promise<DueEvent[]> {
  if (kind === 'openIssue') {
    const row = present(await db.issues.get(itemId));
    return row ? issueEvents(row, zone, settings) : [];
  }
  if (kind === 'delivery') {
    const row = present(await db.deliverables.get(itemId));
    return row ? deliveryEvents(row, zone, settings, []) : [];
  }
  if (kind !== 'referralCare') return [];
  const row = present(await db.referrals.get(itemId));
  return row ? referralEvents(row, zone, settings, []) : [];
}

function momentOf(
  until: Request['until'],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Temporal.ZonedDateTime | 'opened' {
  if (until.kind === 'opened') return 'opened';
  const moment =
    until.kind === 'preset'
      ? snoozeUntil(until.preset, now, { ...settings, calendar: settings })
      : momentAt(until.date, until.time ?? settings.remindTime, now.timeZoneId);
  if (!moment || Temporal.ZonedDateTime.compare(moment, now) <= 0) throw new Refusal('refused', 'past');
  return moment;
}

/**
 * A record of this customer was opened: what was put off until then is due now. Never fails towards the reader; what it
 * could not write it writes at the next visit.
 */
export async function noteVisit(book: Book, customerId: string): Promise<void> {
  const waiting = await waitingForVisit(book.db, customerId);
  if (waiting.length === 0) return;
  await change(book, { commandId: crypto.randomUUID(), shownAs: null, logAs: 'opened' }, async writing => {
    for (const notice of waiting) await writing.put('notices', openedAgain(notice, writing.now));
    writing.touched(customerId);
    return {};
  });
}
