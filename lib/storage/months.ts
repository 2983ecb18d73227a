/** What finished months looked like (longview.md, Snapshots): read by month or by customer, never all of them. */
import type { MonthSnapshot } from '../domain/longview/snapshot';
import { snapshotKey } from '../domain/longview/snapshot-numbers';
import type { BookDatabase } from './database';
import type { Writing } from './writing';

/**
 * The book's own rows of the months before `until`, oldest first. Later ones were written by a clock that ran ahead.
 */
export async function monthsOfBook(db: BookDatabase, until = '9999-99'): Promise<MonthSnapshot[]> {
  const months = (await db.snapshots.where('month').below(until).uniqueKeys()) as string[];
  const rows = await db.snapshots.bulkGet(months.map(month => snapshotKey(month, undefined)));
  return rows.filter(row => row !== undefined);
}

/** Months that are written down whole: the book's own row is the last of each. */
export const writtenMonths = async (db: BookDatabase): Promise<Set<string>> =>
  new Set((await monthsOfBook(db)).map(({ month }) => month));

/** Writes the rows of a finished month; what stands already stays as it was written first. */
export async function writeMonth(writing: Writing, rows: MonthSnapshot[]): Promise<Record<string, never>> {
  const there = await writing.db.snapshots.bulkGet(rows.map(({ key }) => key));
  await writing.putAsIs(
    'snapshots',
    rows.filter((_, i) => there[i] === undefined),
  );
  return {};
}

/** Rows of every customer of one month. */
export const customersOfMonth = async (db: BookDatabase, month: string): Promise<MonthSnapshot[]> =>
  (await db.snapshots.where('month').equals(month).toArray()).filter(
    ({ customerId }) => customerId !== undefined,
  );

/** One customer's finished months, oldest first. */
export async function monthsOfCustomer(
  db: BookDatabase,
  customerId: string,
  until: string,
): Promise<MonthSnapshot[]> {
  const rows = await db.snapshots.where('customerId').equals(customerId).toArray();
  return rows.filter(({ month }) => month < until).sort((a, b) => (a.month < b.month ? -1 : 1));
}
