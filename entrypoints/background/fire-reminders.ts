/**
 * Telling what is due, exactly once (reminders.md, The engine). The alarm is only a hint: everything due is asked of the
 * database at every wake. A notice is claimed in the database, shown, and then noted as told; a worker stopped between
 * finds its claim again and asks the browser whether the notice already stands there.
 */
import { type PlannedNotice, planDelivery } from '../../lib/domain/reminders/delivery';
import { isDigestDue } from '../../lib/domain/reminders/digest';
import type { Notice } from '../../lib/domain/reminders/notice';
import { nextWake, pendingEvents } from '../../lib/domain/reminders/pending';
import { digestRow, settledRow, toldRows } from '../../lib/domain/reminders/told';
import { nextWorkingStart } from '../../lib/domain/reminders/working-time';
import type { Settings } from '../../lib/domain/settings';
import { clearNotice, noticePermission, showNotice, shownNotices } from '../../lib/platform/notifications';
import { setWake } from '../../lib/platform/wake';
import { type Book, type ChangeOrder, change } from '../../lib/storage/change';
import { openBook } from './book/open-book';
import { keepGone } from './keep-gone';
import { noticeWords } from './notice-words';
import { ownSettings } from './own-settings';
import { type DueEvents, readDueEvents } from './read/due-events';
import { settledWeeklyNotice } from './read/week-sweep';
import { clearComeBacks } from './settled-notices';

/** One round at a time: two wakes at once would each claim the same events. */
export const fireReminders = (): Promise<void> => navigator.locks.request('reminders', tellDue);

async function tellDue(): Promise<void> {
  // First: a digest that opens the month counts it.
  await keepGone().catch(() => undefined);
  const book = await openBook();
  const now = book.now();
  const settings = await ownSettings(book.db);
  const due = await readDueEvents(book.db, now, settings);
  await settleClaims(book, due);
  // Everybody has heard something: this week's check is over, and the week is not looked through again.
  if (due.overCheck)
    await noteNotices(book, [settledRow(due.overCheck, now)], { logAs: 'told', quiet: true });
  const seen = { notices: due.notices, shown: shownNotices };
  const settled = await settledWeeklyNotice(book.db, seen, now, settings);
  if (settled) await clearNotice(settled);
  await clearComeBacks(book.db, seen, now, settings);
  const planned = await planNow(due, now, settings);
  for (const notice of planned ?? []) await tell(book, notice, due);
  const isSettled = planned !== null && (await settleDigest(book, planned, due, now, settings));
  // What is due was read once; again only when telling has changed it.
  const left = planned?.length || isSettled ? await readDueEvents(book.db, now, settings) : due;
  const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime(now.timeZoneId).toInstant();
  const next = nextWake(left.events, left.notices, now, settings);
  const wake = next && Temporal.Instant.compare(next, midnight) < 0 ? next : midnight;
  await setWake(wake, now.epochMilliseconds);
}

/** Null while notices are blocked: badge and Today carry what is due, and one catch-up comes when they are allowed again. */
async function planNow(
  due: DueEvents,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<PlannedNotice[] | null> {
  const pending = pendingEvents(due.events, due.notices, now, settings);
  const hasSome = pending.length > 0 || isDigestDue(due.notices, now, settings);
  if (!hasSome) return [];
  if ((await noticePermission()) === 'denied') return null;
  return planDelivery(pending, due, now, settings);
}

/** A digest with nothing in it is over as well: what comes later today waits for the next one. */
async function settleDigest(
  book: Book,
  planned: readonly PlannedNotice[],
  due: DueEvents,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<boolean> {
  const isQuiet = nextWorkingStart(now, settings).epochMilliseconds > now.epochMilliseconds;
  const isTold = planned.some(({ digestDay }) => digestDay);
  if (isQuiet || isTold || !isDigestDue(due.notices, now, settings)) return false;
  await noteNotices(book, [digestRow(now.toPlainDate().toString(), now)], { logAs: 'told', quiet: true });
  return true;
}

async function tell(book: Book, planned: PlannedNotice, due: DueEvents): Promise<void> {
  const rows = toldRows(planned, due.notices, book.now()).map(row => ({ ...row, shownAs: planned.id }));
  // Quietly: the stamp of a claim would wake the next round, and a browser that refuses the notice would never rest.
  await noteNotices(
    book,
    rows.map(({ deliveredAt, ...row }) => ({ ...row, ...formerTelling(row.key, due) })),
    { logAs: 'claimed', quiet: true },
  );
  const words = noticeWords(planned, due.items);
  if (await showNotice({ id: planned.id, ...words })) await noteNotices(book, rows);
}

/** A snoozed reminder was told before; while it is only claimed again it keeps that. */
const formerTelling = (key: string, due: DueEvents): Pick<Notice, 'deliveredAt' | 'snoozedUntil'> => {
  const former = due.notices.find(notice => notice.key === key);
  return { deliveredAt: former?.deliveredAt, snoozedUntil: former?.snoozedUntil };
};

/** Claims of a worker that was stopped before it could note them: what stands on screen was told. */
async function settleClaims(book: Book, due: DueEvents): Promise<void> {
  const claimed = due.notices.filter(({ shownAs, deliveredAt }) => shownAs !== undefined && !deliveredAt);
  if (claimed.length === 0) return;
  const shown = await shownNotices();
  const deliveredAt = book.now().toInstant().toString({ fractionalSecondDigits: 3 });
  const told = claimed
    .filter(({ shownAs = '' }) => shown.has(shownAs))
    .map(({ snoozedUntil, ...row }): Notice => ({ ...row, deliveredAt }));
  if (told.length === 0) return;
  await noteNotices(book, told);
  const keys = new Map(told.map(row => [row.key, row]));
  due.notices = due.notices.map(row => keys.get(row.key) ?? row);
}

const noteNotices = (
  book: Book,
  rows: Notice[],
  as: Pick<ChangeOrder, 'logAs' | 'quiet'> = { logAs: 'told' },
): Promise<unknown> =>
  change(book, { commandId: crypto.randomUUID(), shownAs: null, ...as }, async writing => {
    for (const row of rows) await writing.put('notices', row);
    return {};
  });
