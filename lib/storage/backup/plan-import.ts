/** What an import would write, row by row, worked out before the first row is written (data.md, Import). */
import { bookStores, type StoreName, storeNames } from '../../domain/data/stores';
import type { Day } from '../../domain/days';
import type { BookDatabase } from '../database';
import { erasedIds, isErased } from '../erased';
import type { BookMeta } from '../machine-rows';
import { ownRows } from '../meta';
import { keyOf } from '../writing';
import { rowText } from './book-file';
import type { CheckedFile } from './check-file';
import { mergeRows, type RowObject } from './merge';

export type ImportMode = 'empty' | 'sameBook' | 'otherBook';

export interface ImportPlan {
  mode: ImportMode;
  /** Rows to write, by store. */
  writes: Partial<Record<StoreName, object[]>>;
  /** Rows of the book as it is now. */
  rows: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Ours stays although theirs differs. */
  kept: number;
}

const CHUNK = 5_000;

const importMode = (meta: BookMeta, file: Pick<CheckedFile, 'bookId'>): ImportMode => {
  if (ownRows(meta) === 0) return 'empty';
  return meta.bookId === file.bookId ? 'sameBook' : 'otherBook';
};

/** Reads what is there in chunks; runs inside or outside a transaction. */
export async function planImport(
  db: BookDatabase,
  meta: BookMeta,
  file: CheckedFile,
  today: Day,
): Promise<ImportPlan> {
  const mode = importMode(meta, file);
  const plan: ImportPlan = {
    mode,
    writes: {},
    rows: ownRows(meta),
    added: 0,
    changed: 0,
    unchanged: 0,
    kept: 0,
  };
  const erased = await erasedIds(db, file.data.erasures);
  for (const store of storeNames) {
    const writes: object[] = [];
    for (let from = 0; from < file.data[store].length; from += CHUNK) {
      const rows = file.data[store].slice(from, from + CHUNK);
      const present = await db.table(store).bulkGet(rows.map(row => keyOf(store, row)));
      for (const [i, row] of rows.entries()) {
        if (store !== 'erasures' && isErased(row, erased)) continue;
        const write = decide(store, mode, present[i], row, today);
        plan[write.outcome]++;
        if (write.row) writes.push(write.row);
      }
    }
    if (writes.length > 0) plan.writes[store] = writes;
  }
  return plan;
}

interface Decision {
  outcome: 'added' | 'changed' | 'unchanged' | 'kept';
  row?: object;
}

function decide(
  store: StoreName,
  mode: ImportMode,
  ours: RowObject | undefined,
  theirs: RowObject,
  today: Day,
): Decision {
  if (!ours) return { outcome: 'added', row: mode === 'otherBook' ? foreign(store, theirs, today) : theirs };
  if (mode === 'otherBook') return decideForeign(store, ours, theirs, today);
  if (rowText(ours) === rowText(theirs)) return { outcome: 'unchanged' };
  const merged = mergeRows(store, ours, theirs);
  return rowText(merged) === rowText(ours) ? { outcome: 'kept' } : { outcome: 'changed', row: merged };
}

/** Of a book imported before: newer rows come again and keep the day they first came; a record we know stays ours. */
function decideForeign(store: StoreName, ours: RowObject, theirs: RowObject, today: Day): Decision {
  const firstDay = (ours as { importedDate?: Day }).importedDate;
  const isOurOwn = !hasOrigin(store) || firstDay === undefined;
  const newer = Date.parse(theirs.updatedAt ?? '') > Date.parse(ours.updatedAt ?? '');
  if (isOurOwn || !newer) return { outcome: newer ? 'kept' : 'unchanged' };
  return { outcome: 'changed', row: foreign(store, theirs, firstDay ?? today) };
}

const hasOrigin = (store: StoreName): boolean => 'origin' in bookStores[store].schema().shape;

/** A row of another book: when it came, and for a customer since when we know him. */
function foreign(store: StoreName, row: object, importedDate: Day): object {
  if (!hasOrigin(store)) return row;
  const marked = { ...row, origin: 'import', importedDate };
  return store === 'customers' ? { ...marked, trackedSince: importedDate } : marked;
}
