/** Taking notices off the screen once what they told is settled: left standing they would remind of what is done. */
import { DIGEST } from '../../lib/domain/reminders/digest';
import type { Notice } from '../../lib/domain/reminders/notice';
import { comeBackKey, comeBackKind } from '../../lib/domain/reminders/put-off';
import { CATCH_UP } from '../../lib/domain/reminders/told-days';
import type { Settings } from '../../lib/domain/settings';
import { clearNotice, shownNotices } from '../../lib/platform/notifications';
import { isDemoBook } from '../../lib/platform/which-book';
import type { BookDatabase } from '../../lib/storage/database';
import { currentSteps } from '../../lib/storage/next-steps';
import { deliveredSince, noticesOfItem } from '../../lib/storage/notices';
import { summariesOf } from '../../lib/storage/summaries';
import { readRowsOf } from './read/attention';

type Ended = ReadonlySet<string>;
const NONE: Ended = new Set();

/** What is known to be over: items by their id, rows of the one list by the key they were put off under. */
interface Over {
  ended: Ended;
  gone: Ended;
}

/**
 * `ended`: ids of items that are over, due on another day, or further than their notice says; a notice still true
 * stays. A notice about several goes with the last of them.
 */
export async function clearNoticesOf(db: BookDatabase, ended: Ended): Promise<void> {
  const rows: Notice[] = [];
  for (const id of ended) rows.push(...(await noticesOfItem(db, id)));
  await clearSettled(db, rows, { ended, gone: NONE });
}

/**
 * Rows that were put off, came back, and have left the one list since, by whatever was noted: a thank-you said on
 * another page, a call, a pause, a better rating. The list is asked only while such a notice stands on the screen.
 */
export async function clearComeBacks(
  db: BookDatabase,
  { notices, shown }: { notices: readonly Notice[]; shown: () => Promise<ReadonlySet<string>> },
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<void> {
  const told = notices.filter(({ key, shownAs, deliveredAt }) => shownAs && deliveredAt && comeBackKind(key));
  if (told.length === 0) return;
  const screen = await shown();
  const standing = told.filter(({ shownAs = '' }) => screen.has(shownAs));
  if (standing.length === 0) return;
  const whose = [...new Set(standing.flatMap(({ customerId }) => customerId ?? []))];
  const rows = new Set((await readRowsOf(db, whose, now, settings)).map(comeBackKey));
  // A customer who is not summed up yet has no rows, and nothing is known of him.
  const known = new Set((await summariesOf(db, whose)).map(({ id }) => id));
  const over = standing.filter(({ key, customerId = '' }) => known.has(customerId) && !rows.has(key));
  await clearSettled(db, over, { ended: NONE, gone: new Set(over.map(({ key }) => key)) });
}

/** Names were just chosen to be hidden: notices that show them go. What they told stands on Today. */
export async function clearNamed(): Promise<void> {
  // The demo book tells nothing: what stands is about the rep's own.
  if (isDemoBook()) return;
  const countsOnly = [DIGEST, CATCH_UP, 'weeklyCheck:'];
  for (const id of await shownNotices())
    if (id.includes(':') && !countsOnly.some(begin => id.startsWith(begin))) await clearNotice(id);
}

async function clearSettled(db: BookDatabase, rows: readonly Notice[], over: Over): Promise<void> {
  const seen = new Set<string>();
  for (const row of rows) {
    const { shownAs } = row;
    if (shownAs === undefined || seen.has(shownAs)) continue;
    if (!(await isSettled(db, row, over))) continue;
    seen.add(shownAs);
    await clearNotice(shownAs);
  }
}

async function isSettled(db: BookDatabase, row: Notice, over: Over): Promise<boolean> {
  if (!(await isOver(db, row, over))) return false;
  if (row.shownAs === row.key) return true;
  if (row.deliveredAt === undefined) return false;
  // The items of one notice were noted as told in one moment.
  const told = await deliveredSince(db, row.deliveredAt);
  for (const other of told.filter(({ shownAs }) => shownAs === row.shownAs))
    if (!(await isOver(db, other, over))) return false;
  return true;
}

/** Whether what this row told of is done, gone, or on another day than its key says. */
async function isOver(db: BookDatabase, notice: Notice, { ended, gone }: Over): Promise<boolean> {
  const { key, itemId, customerId } = notice;
  if (gone.has(key)) return true;
  if (itemId === undefined) return false;
  const customer = customerId ? await db.customers.get(customerId) : undefined;
  if (customer?.archived || customer?.ended) return true;
  const [kind = ''] = key.split(':');
  switch (comeBackKind(key) ?? kind) {
    case 'issueAnswer':
    case 'issueFix':
    case 'openIssue':
      return isIssueOver(db, itemId, kind);
    case 'nextStepMissing':
      return (await currentSteps(db, itemId)).length > 0;
    case 'confirmDelivery':
    case 'delivery':
      return isDeliveryOver(db, notice, ended);
    case 'askWindow':
    case 'ask':
      // An ask that was put off lies under its own id.
      if (itemId !== customerId) return ended.has(itemId);
      return customer?.doNotAsk !== undefined || isAskedSince(db, notice);
    default:
      // Several matters bear the customer's id: none of them ends with another.
      return itemId !== customerId && (ended.has(itemId) || isMovedOrDone(db, key, itemId));
  }
}

async function isIssueOver(db: BookDatabase, id: string, kind: string): Promise<boolean> {
  const row = await db.issues.get(id);
  if (!row || row.deletedAt !== undefined || row.confirmedAt !== undefined) return true;
  if (kind === 'issueAnswer' && row.firstAnswerAt !== undefined) return true;
  // Put off and come back, the row asks whether they have said so.
  return kind !== 'comeBack' && row.fixedAt !== undefined;
}

/** What a sale implies has no row of its own until something happens to it, and bears its customer's id. */
async function isDeliveryOver(
  db: BookDatabase,
  { key, itemId = '' }: Notice,
  ended: Ended,
): Promise<boolean> {
  const row = await db.deliverables.get(itemId);
  if (!row) return ended.has(itemId);
  const day = comeBackKind(key) ? row.dueDate : row.deliveredDate;
  return (
    row.deletedAt !== undefined ||
    row.confirmedDate !== undefined ||
    row.droppedReason !== undefined ||
    !key.endsWith(day ?? '')
  );
}

/** The window's notice bears the day its good moment was. */
async function isAskedSince(db: BookDatabase, { key, customerId = '' }: Notice): Promise<boolean> {
  const asks = await db.asks.where('customerId').equals(customerId).toArray();
  const opened = key.slice(-10);
  return asks.some(({ date, deletedAt }) => deletedAt === undefined && date >= opened);
}

async function isMovedOrDone(db: BookDatabase, key: string, id: string): Promise<boolean> {
  const item = (await db.promises.get(id)) ?? (await db.nextSteps.get(id));
  if (!item) return false;
  const isOpen = item.status === 'open' || item.status === 'current';
  return !isOpen || item.deletedAt !== undefined || !key.includes(item.dueDate ?? '');
}
