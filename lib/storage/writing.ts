/**
 * What the work of one change may do: read, and write rows through functions that note how each row was before,
 * count rows, keep derived tables true, and gather what the surfaces must ask again.
 */

import type { Table } from 'dexie';
import { bookStores, type StoreName } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { BookDatabase, RowOf } from './database';
import { deriveFrom, forgetDerived } from './derived';
import type { Image } from './machine-rows';

export interface Writing {
  /** For reads by index; never for writes. */
  db: BookDatabase;
  now: Temporal.ZonedDateTime;
  /** Gives the row unless there is none or it bears a tombstone. */
  get<S extends StoreName>(store: S, key: string): Promise<RowOf<S> | undefined>;
  /** Writes a row; sets its `updatedAt` to now, always later than it was. */
  put<S extends StoreName>(store: S, row: RowOf<S>): Promise<RowOf<S>>;
  /** Writes rows exactly as given, in bulk: for imports. */
  putAsIs<S extends StoreName>(store: S, rows: RowOf<S>[]): Promise<void>;
  /**
   * Writes rows that nobody can have yet, in bulk: none is looked for first, which halves a long import.
   * @throws when one is there; nothing is written then.
   */
  addNew<S extends StoreName>(store: S, rows: RowOf<S>[]): Promise<void>;
  /** Takes rows out for good. An ordinary delete is a `put` with `deletedAt`. */
  remove(store: StoreName, keys: string[]): Promise<void>;
  /** Names something else the change touched, for the stamp. */
  touched(key: string): void;
}

/** What was written, read by `change` when the work is done. */
export interface Written {
  images: Image[];
  /** Rows gained or lost per store. */
  gained: Partial<Record<StoreName, number>>;
  written: Partial<Record<StoreName, number>>;
  keys: Set<string>;
  /** Customers whose short row is no longer true. */
  customers: Set<string>;
}

export const keyOf = (store: StoreName, row: object): string =>
  String((row as Record<string, unknown>)[bookStores[store].key]);

/** IndexedDB would keep a field that is `undefined`; an export would not. */
function withoutUndefined<T extends object>(row: T): T {
  const entries = Object.entries(row);
  return entries.some(([, value]) => value === undefined)
    ? (Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as T)
    : row;
}

const laterThan = (before: string | undefined, now: string): string =>
  before !== undefined && Date.parse(before) >= Date.parse(now)
    ? new Date(Date.parse(before) + 1).toISOString()
    : now;

/** Starts a record of writes in the running transaction. */
export function startWriting(db: BookDatabase, now: Temporal.ZonedDateTime, quiet?: true) {
  const record: Written = { images: [], gained: {}, written: {}, keys: new Set(), customers: new Set() };
  /** One image a row, however often the change writes it. */
  const images = new Map<string, Image>();

  const note = (store: StoreName, key: string, before: object | undefined, after: object | undefined) => {
    const leftAt = (after as { updatedAt?: string } | undefined)?.updatedAt;
    const noted = images.get(`${store}/${key}`);
    if (noted) noted.leftAt = leftAt;
    else {
      const image: Image = { store, key, before, leftAt };
      images.set(`${store}/${key}`, image);
      record.images.push(image);
    }
    record.written[store] = (record.written[store] ?? 0) + 1;
    const gain = (after ? 1 : 0) - (before ? 1 : 0);
    if (gain !== 0) record.gained[store] = (record.gained[store] ?? 0) + gain;
    for (const row of [before, after] as { customerId?: string; recordKey?: string }[]) {
      if (row?.customerId) record.keys.add(row.customerId);
      // What was told or put off, and what a past month looked like, is no part of a customer's short row.
      if (row?.customerId && store !== 'notices' && store !== 'snapshots')
        record.customers.add(row.customerId);
      if (row?.recordKey) record.keys.add(row.recordKey);
    }
    if (store === 'customers' || store === 'recordLinks') record.keys.add(key);
    if (store === 'customers') record.customers.add(key);
  };

  const writing: Writing = {
    db,
    now,
    async get(store, key) {
      const row = await db[store].get(key);
      return row && (row as { deletedAt?: string }).deletedAt ? undefined : (row as never);
    },
    async put(store, row) {
      const key = keyOf(store, row);
      const before = (await db[store].get(key)) as typeof row | undefined;
      const updatedAt = quiet && before ? before.updatedAt : laterThan(before?.updatedAt, stampOf(now));
      const after = withoutUndefined({ ...row, updatedAt });
      await db[store].put(after as never);
      await deriveFrom(db, store, [after], () => before === undefined);
      note(store, key, before, after);
      return after;
    },
    async putAsIs(store, rows) {
      const written: object[] = rows;
      const keys = written.map(row => keyOf(store, row));
      const table: Table<object, string> = db.table(store);
      const before = await table.bulkGet(keys);
      await table.bulkPut(written);
      await deriveFrom(db, store, rows, i => before[i] === undefined);
      written.forEach((row, i) => {
        note(store, keys[i] ?? '', before[i], row);
      });
    },
    async addNew(store, rows) {
      const table: Table<object, string> = db.table(store);
      await table.bulkAdd(rows);
      await deriveFrom(db, store, rows, () => true);
      for (const row of rows) note(store, keyOf(store, row), undefined, row);
    },
    async remove(store, keys) {
      const before = await db[store].bulkGet(keys);
      await db[store].bulkDelete(keys);
      await forgetDerived(db, store, keys);
      for (const [i, key] of keys.entries()) if (before[i]) note(store, key, before[i], undefined);
    },
    touched: key => {
      record.keys.add(key);
    },
  };
  return { writing, record };
}

/** The common fields of a row made now (data.md, Common fields). */
export function newRow<O extends 'manual' | 'page'>(now: Temporal.ZonedDateTime, origin: O) {
  const at = stampOf(now);
  return { id: crypto.randomUUID() as string, createdAt: at, updatedAt: at, origin };
}
