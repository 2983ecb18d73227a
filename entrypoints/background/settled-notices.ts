/** Taking notices off the screen once what they told is settled: left standing they would remind of what is done. */
import type { Notice } from '../../lib/domain/reminders/notice';
import { clearNotice } from '../../lib/platform/notifications';
import type { BookDatabase } from '../../lib/storage/database';
import { deliveredSince, noticesOfItem } from '../../lib/storage/notices';

/** `ended`: ids of items that are over, or due on another day. A notice about several goes with the last of them. */
export async function clearNoticesOf(db: BookDatabase, ended: ReadonlySet<string>): Promise<void> {
  const seen = new Set<string>();
  for (const id of ended)
    for (const row of await noticesOfItem(db, id)) {
      const { shownAs } = row;
      if (shownAs === undefined || seen.has(shownAs)) continue;
      seen.add(shownAs);
      if (await isSettled(db, row, ended)) await clearNotice(shownAs);
    }
}

async function isSettled(db: BookDatabase, row: Notice, ended: ReadonlySet<string>): Promise<boolean> {
  if (row.shownAs === row.key) return true;
  if (row.deliveredAt === undefined) return false;
  // The items of one notice were noted as told in one moment.
  const told = await deliveredSince(db, row.deliveredAt);
  for (const other of told.filter(({ shownAs }) => shownAs === row.shownAs))
    if (!ended.has(other.itemId ?? '') && !(await isOver(db, other))) return false;
  return true;
}

/** Whether the promise or step of this row is settled, or its day is another one than the row's key tells of. */
async function isOver(db: BookDatabase, { key, itemId }: Notice): Promise<boolean> {
  // Issues, deliveries and days of the book are settled elsewhere: their notice stays.
  if (itemId === undefined) return false;
  const item = (await db.promises.get(itemId)) ?? (await db.nextSteps.get(itemId));
  if (!item) return false;
  const isOpen = item.status === 'open' || item.status === 'current';
  return !isOpen || item.deletedAt !== undefined || !key.includes(item.dueDate ?? '');
}
