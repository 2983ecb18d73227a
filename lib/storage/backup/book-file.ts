/**
 * The file of a whole book (data.md, Export): canonical JSON, stores and rows sorted by key, with the hash of its data.
 * Written row by row, so that 100,000 rows never stand in memory as one canonical tree.
 */

import { type StoreName, storeNames } from '../../domain/data/stores';
import type { BookDatabase } from '../database';
import type { BookMeta, SettingsMeta } from '../machine-rows';

export const BOOK_FORMAT = 'kept-book';
/** Version 1 had no `waiting`, `given`, `snapshots`, `mergeLog` and `erasures`; a file without them is whole too. */
export const BOOK_VERSION = 2;

export type BookData = Partial<Record<StoreName, object[]>>;
export interface WholeBook {
  meta: BookMeta | undefined;
  settings: SettingsMeta['value'];
  data: BookData;
}

/** Every row of every store at one moment, each store sorted by its key. Reads older schemas too: what is not there is empty. */
export async function readWholeBook(db: BookDatabase): Promise<WholeBook> {
  const there = new Set(db.tables.map(table => table.name));
  return db.transaction('r', db.tables, async () => {
    const rows = await Promise.all(
      storeNames.map(
        async store => [store, there.has(store) ? await db.table(store).toArray() : []] as const,
      ),
    );
    const meta = there.has('meta') ? await db.table('meta').get('book') : undefined;
    const settings = there.has('meta') ? await db.table('meta').get('settings') : undefined;
    return { meta, settings: settings?.value ?? {}, data: Object.fromEntries(rows) };
  });
}

export interface BookFile {
  bookId: string;
  exportedAt: string;
  data: BookData;
  /** Only in snapshots: an export leaves settings at home. */
  settings?: Record<string, unknown>;
}

/**
 * The canonical text of one checked row. The same as `canonicalText` for rows, several times faster: rows have named
 * fields only, and no number is a field's name, which a JavaScript object would sort on its own.
 */
export const rowText = (row: object): string => JSON.stringify(sorted(row));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) copy[name] = sorted(fields[name]);
  return copy;
}

/** The canonical text of the stores given, in parts, with the hash of the whole and the number of rows. */
export async function dataText(data: BookData): Promise<{ parts: string[]; hash: string; rows: number }> {
  let rows = 0;
  const parts: string[] = [];
  const stores = (Object.keys(data) as StoreName[]).sort();
  for (const [i, store] of stores.entries()) {
    const own = data[store] ?? [];
    rows += own.length;
    parts.push(`${i === 0 ? '{' : ','}${JSON.stringify(store)}:[`, own.map(rowText).join(','), ']');
  }
  parts.push(stores.length === 0 ? '{}' : '}');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('')));
  const hash = Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  return { parts, hash, rows };
}

/** The file's text in parts, and `hash`: SHA-256 of the canonical text of `data`, lower-case hex. */
export async function bookFileParts(
  file: BookFile,
): Promise<{ parts: string[]; hash: string; rows: number }> {
  const data = Object.fromEntries(storeNames.map(store => [store, file.data[store] ?? []]));
  const { parts, hash, rows } = await dataText(data);
  const head = `{"bookId":${JSON.stringify(file.bookId)},"data":`;
  const settings = file.settings ? `,"settings":${rowText(file.settings)}` : '';
  const tail = `,"exportedAt":${JSON.stringify(file.exportedAt)},"format":"${BOOK_FORMAT}","hash":"${hash}"${settings},"version":${BOOK_VERSION}}`;
  return { parts: [head, ...parts, tail], hash, rows };
}
