/** Promises by their indexes: what is due, what waits for a customer or a day, what one customer was promised. */

import type { Capture } from '../domain/data/capture';
import type { Day } from '../domain/days';
import type { CustomerPromise } from '../domain/promises/promise';
import type { BookDatabase } from './database';
import { live, present } from './tombstones';

export const readPromise = async (db: BookDatabase, id: string): Promise<CustomerPromise | undefined> =>
  present(await db.promises.get(id));

/** Open promises with a due day in `[from, to]`, by day; with or without a customer. */
export const openPromisesDue = async (db: BookDatabase, from: Day, to: Day): Promise<CustomerPromise[]> =>
  live(
    await db.promises.where('[status+dueDate]').between(['open', from], ['open', to], true, true).toArray(),
  );

/** Open promises due on `day` or before it. */
export const openPromisesDueBy = (db: BookDatabase, day: Day): Promise<CustomerPromise[]> =>
  openPromisesDue(db, '0000-01-01', day);

/** The first open promises due on one day, and how many there are; with or without a customer. */
export async function openPromisesOn(
  db: BookDatabase,
  day: Day,
  most: number,
): Promise<{ rows: CustomerPromise[]; total: number }> {
  const due = db.promises.where('[status+dueDate]').equals(['open', day]);
  const [rows, total] = await Promise.all([due.clone().limit(most).toArray(), due.count()]);
  return { rows: live(rows), total };
}

/** Open promises among these items. */
export const openPromisesOf = async (db: BookDatabase, ids: string[]): Promise<CustomerPromise[]> =>
  live((await db.promises.bulkGet(ids)).filter(row => row !== undefined)).filter(
    row => row.status === 'open',
  );

/** The Inbox: open promises without a customer or without a day. */
export async function inboxPromises(db: BookDatabase): Promise<CustomerPromise[]> {
  const ids = await db.inbox.toCollection().primaryKeys();
  return live((await db.promises.bulkGet(ids)).filter(row => row !== undefined));
}

export const inboxCount = async (db: BookDatabase): Promise<number> =>
  (await db.inbox.count()) + (await inboxCaptures(db)).length;

/** Everything else in the Inbox, newest first. */
export const inboxCaptures = async (db: BookDatabase): Promise<Capture[]> =>
  live(await db.captures.toArray()).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));

/** What was noted on this record and still waits for a customer. */
export const waitingCaptures = async (db: BookDatabase, recordKey: string): Promise<Capture[]> =>
  live(await db.captures.where('recordKey').equals(recordKey).toArray());

/** Open promises typed on this record that still wait for a customer. */
export async function waitingPromises(db: BookDatabase, recordKey: string): Promise<CustomerPromise[]> {
  const ids = await db.inbox.where('recordKey').equals(recordKey).primaryKeys();
  const rows = (await db.promises.bulkGet(ids)).filter(row => row !== undefined);
  return live(rows).filter(row => row.customerId === undefined);
}

/** The other open promises of the same series. */
export async function openInSeries(db: BookDatabase, promise: CustomerPromise): Promise<CustomerPromise[]> {
  const { id, customerId, seriesId = id } = promise;
  if (!customerId) return [];
  const rows = live(await db.promises.where('customerId').equals(customerId).toArray());
  return rows.filter(row => row.id !== id && row.status === 'open' && (row.seriesId ?? row.id) === seriesId);
}
