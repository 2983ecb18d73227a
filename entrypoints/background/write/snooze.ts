/** **Remind me later**: puts off the reminder of one item. Its due date, state and score stay (reminders.md, Snooze). */
import { momentAt } from '../../../lib/domain/moments';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { nextStepEvents, promiseEvents } from '../../../lib/domain/reminders/events';
import { snoozeUntil } from '../../../lib/domain/reminders/snooze';
import { openedAgain, snoozeCount, snoozeItem } from '../../../lib/domain/reminders/told';
import { deliveryEvents, issueEvents } from '../../../lib/domain/reminders/work-events';
import type { Settings } from '../../../lib/domain/settings';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { type Book, change } from '../../../lib/storage/change';
import type { BookDatabase } from '../../../lib/storage/database';
import { noticesOfItem, waitingForVisit } from '../../../lib/storage/notices';
import { present } from '../../../lib/storage/tombstones';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { mustBeThere, mustHold, save } from './save';

type Request = Parsed<'snooze'>;

/** Whether it was put off so often that the only choices left are to do, agree anew or let go. */
export async function readReminder(request: Parsed<'readReminder'>): Promise<{ mustDecide: boolean }> {
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  const { events } = await itemOf(db, now().timeZoneId, request, settings);
  const count = snoozeCount(events, await noticesOfItem(db, request.id));
  return { mustDecide: count >= settings.snoozeDecideCount };
}

export const snooze = (request: Request): Promise<Saved> =>
  save(request.commandId, 'reminderSnoozed', async (writing, settings) => {
    const { now } = writing;
    const until = momentOf(request.until, now, settings);
    const { text, customerId, events } = await itemOf(writing.db, now.timeZoneId, request, settings);
    const notices = await noticesOfItem(writing.db, request.id);
    mustHold(snoozeCount(events, notices) >= settings.snoozeDecideCount ? 'decide' : null);
    const row = snoozeItem(events, notices, until, now);
    if (!row) throw new Refusal('refused', 'nothingToRemind');
    await writing.put('notices', row);
    return { itemId: request.id, customerId, text };
  });

/** What is put off, with all its events; the item of a row that is gone is refused. */
async function itemOf(
  db: BookDatabase,
  zone: string,
  { store, id }: Pick<Request, 'store' | 'id'>,
  settings: Settings,
): Promise<{ text: string; customerId?: string; events: DueEvent[] }> {
  switch (store) {
    case 'promises': {
      const row = mustBeThere(present(await db.promises.get(id)));
      return { ...row, events: promiseEvents(row, zone, settings) };
    }
    case 'nextSteps': {
      const row = mustBeThere(present(await db.nextSteps.get(id)));
      return { ...row, events: nextStepEvents(row, zone, settings) };
    }
    case 'issues': {
      const row = mustBeThere(present(await db.issues.get(id)));
      return { ...row, events: issueEvents(row, zone, settings) };
    }
    case 'deliverables': {
      const row = mustBeThere(present(await db.deliverables.get(id)));
      return { ...row, events: deliveryEvents(row, zone, settings, []) };
    }
  }
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
