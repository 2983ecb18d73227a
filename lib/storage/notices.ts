/** What was told and what was put off (reminders.md, The engine). */
import type { Notice } from '../domain/reminders/notice';
import type { BookDatabase } from './database';

export const noticesOfItem = (db: BookDatabase, itemId: string): Promise<Notice[]> =>
  db.notices.where('itemId').equals(itemId).toArray();

export const noticesByKey = async (db: BookDatabase, keys: string[]): Promise<Notice[]> =>
  (await db.notices.bulkGet(keys)).filter(row => row !== undefined);

/** Notices put off to a later moment than `instant`. */
export const snoozedAfter = (db: BookDatabase, instant: string): Promise<Notice[]> =>
  db.notices.where('snoozedUntil').above(instant).toArray();

/** Every notice that was put off and not told since. */
export const snoozedNotices = (db: BookDatabase): Promise<Notice[]> => snoozedAfter(db, '');

/** Notices delivered at `instant` or later. */
export const deliveredSince = (db: BookDatabase, instant: string): Promise<Notice[]> =>
  db.notices.where('deliveredAt').aboveOrEqual(instant).toArray();

/** Notices of this customer that were put off until a record of his is opened. */
export const waitingForVisit = async (db: BookDatabase, customerId: string): Promise<Notice[]> =>
  (await snoozedAfter(db, '9999')).filter(row => row.untilOpened && row.customerId === customerId);

/** Ids of the customer's items of which a notice was delivered at `instant` or later. */
export const itemsTold = async (db: BookDatabase, customerId: string, instant: string): Promise<string[]> =>
  (await deliveredSince(db, instant)).flatMap(row =>
    row.customerId === customerId && row.itemId ? [row.itemId] : [],
  );
