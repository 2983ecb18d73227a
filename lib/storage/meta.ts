/** What the book knows about itself: its id, its change number, its row counts, the rep's settings, the last backup. */
import { type Day, within } from '../domain/days';
import { readSettings as completeSettings } from '../domain/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { BookDatabase } from './database';
import type { BackupMeta, BookMeta, SettingsMeta, SnapshotMeta } from './machine-rows';

export const readBookMeta = async (db: BookDatabase): Promise<BookMeta | undefined> =>
  (await db.meta.get('book')) as BookMeta | undefined;

/** Only the settings the rep has changed. */
export async function readOwnSettings(db: BookDatabase): Promise<Record<string, unknown>> {
  return ((await db.meta.get('settings')) as SettingsMeta | undefined)?.value ?? {};
}

/** All settings; what is not stored, or not allowed any more, is `fallback` (the defaults, those of the locale included). */
export const readSettings = async (db: BookDatabase, fallback = DEFAULT_SETTINGS): Promise<Settings> =>
  completeSettings(await readOwnSettings(db), fallback);

/** The report counts the backups of so many days (pages, Report: local measures). */
const BACKUP_DAYS = 14;

export const readLastBackup = async (db: BookDatabase): Promise<BackupMeta | undefined> =>
  (await db.meta.get('lastBackup')) as BackupMeta | undefined;

/** Days of the two weeks up to `today` on which the book was exported. */
export async function readBackupDays(db: BookDatabase, today: Day): Promise<Day[]> {
  const last = await readLastBackup(db);
  const days = new Set(last ? [...(last.recent ?? []), last.day] : []);
  return [...days].filter(day => within(day, BACKUP_DAYS - 1, today));
}

export const readLastSnapshot = async (db: BookDatabase): Promise<SnapshotMeta | undefined> =>
  (await db.meta.get('lastSnapshot')) as SnapshotMeta | undefined;

/** Rows in all stores, tombstones included. */
export const totalRows = (meta: Pick<BookMeta, 'rows'>): number =>
  Object.values(meta.rows).reduce((total, count) => total + count, 0);

/**
 * Rows the rep's work made. What was told is none of it: a morning's digest with nothing in it is noted in a new book
 * before the first customer is, and that book is still an empty one.
 */
export const ownRows = (meta: Pick<BookMeta, 'rows'>): number => totalRows(meta) - (meta.rows.notices ?? 0);

/**
 * Gives the book an imported file's id, or its own back. The witness may still bear the former one if the browser dies
 * now; the book knows it was his.
 */
export async function takeOverId(db: BookDatabase, meta: BookMeta, bookId: string): Promise<void> {
  if (meta.bookId === bookId) return;
  const former = meta.formerBookIds.filter(id => id !== bookId);
  await db.meta.put({ ...meta, bookId, formerBookIds: [...former, meta.bookId].slice(-20) });
}
