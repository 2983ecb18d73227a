/** `readDayLoad`: how much is owed on one day already, said before one more is promised for it (promises, Load check). */
import type { Day } from '../../../lib/domain/days';
import type { Parsed } from '../../../lib/messages/listen';
import { openPromisesOn } from '../../../lib/storage/promises';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { shownCustomers } from './hidden-customers';

/** A day with more than these is full, whoever's they are. */
const READ = 50;

/** `owed` is 0 while it is less than `loadCheckCount`: then there is nothing to say. */
export async function readDayLoad({ day }: Parsed<'readDayLoad'>): Promise<{ day: Day; owed: number }> {
  const { db } = await openBook();
  const { loadCheckCount } = await ownSettings(db);
  const { rows, total } = await openPromisesOn(db, day, READ);
  const shown = await shownCustomers(db, rows);
  const unread = Math.max(0, total - READ);
  const owed = rows.filter(({ customerId = '' }) => shown.has(customerId)).length + unread;
  return { day, owed: owed >= loadCheckCount ? owed : 0 };
}
