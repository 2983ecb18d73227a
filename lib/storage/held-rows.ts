/**
 * Whole tables of short rows, held by a worker for as long as it lives and they are true. Reading two thousand rows costs
 * more than everything that is then reckoned from them, and every book-wide surface reads the same ones. A number rises
 * with each making of rows, in the transaction that writes them: what was read at that number is still what stands there,
 * whoever wrote (another page of the demo book, an import). Held, not kept: a new worker reads anew.
 */
import type { Table } from 'dexie';
import type { BookDatabase } from './database';
import type { FiguresMadeMeta } from './machine-rows';

/** How often short rows were made anew so far. */
export const timesMade = async (db: BookDatabase): Promise<number> =>
  ((await db.meta.get('figuresMade')) as FiguresMadeMeta | undefined)?.times ?? 0;

/** Says that they are made anew, in the transaction that does it; gives the new number. */
export async function noteMade(db: BookDatabase): Promise<number> {
  const times = (await timesMade(db)) + 1;
  await db.meta.put({ key: 'figuresMade', times });
  return times;
}

export interface HeldRows<Row> {
  /** All rows as they are. They are shared: nobody may change one. */
  read(db: BookDatabase): Promise<readonly Row[]>;
  /** Rows just committed under the number `times`, and keys that were taken out. */
  renew(db: BookDatabase, times: number, made: readonly Row[], gone: readonly string[]): void;
}

export function holdRows<Row extends { id: string }>(
  tableOf: (db: BookDatabase) => Table<Row, string>,
): HeldRows<Row> {
  const held = new WeakMap<BookDatabase, { times: number; rows: Map<string, Row> }>();
  return {
    read: db =>
      db.transaction('r', [tableOf(db), db.meta], async () => {
        const times = await timesMade(db);
        const known = held.get(db);
        if (known?.times === times) return [...known.rows.values()];
        const rows = await tableOf(db).toArray();
        held.set(db, { times, rows: new Map(rows.map(row => [row.id, row])) });
        return rows;
      }),
    renew(db, times, made, gone) {
      const known = held.get(db);
      // Something was made that is not held here: the next look reads all.
      if (known?.times !== times - 1) return;
      for (const row of made) known.rows.set(row.id, row);
      for (const id of gone) known.rows.delete(id);
      known.times = times;
    },
  };
}
