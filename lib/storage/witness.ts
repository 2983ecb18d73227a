/**
 * The witness: what the book last was, kept outside IndexedDB, because a damaged database opens empty or half empty
 * without any error (data.md, Backup: row count and change number are kept outside the database).
 */
import { SCHEMA } from './database';
import type { BookMeta } from './machine-rows';
import { totalRows } from './meta';

export interface Witness {
  bookId: string;
  changes: number;
  rows: number;
  schema: number;
  when: string;
}

export const witnessOf = (meta: BookMeta, when: string): Witness => ({
  bookId: meta.bookId,
  changes: meta.changes,
  rows: totalRows(meta),
  schema: SCHEMA,
  when,
});

/**
 * Whether the database holds less than the witness saw. Ahead by any number is harmless: the witness is written after
 * the commit and may lag behind a crash. An honest deletion lowers the rows, never the change number.
 */
export function isBehind(witness: Witness | null, meta: BookMeta | undefined): boolean {
  if (!witness || witness.changes === 0) return false;
  if (!meta) return true;
  const same = meta.bookId === witness.bookId || meta.formerBookIds.includes(witness.bookId);
  return !same || meta.changes < witness.changes;
}
