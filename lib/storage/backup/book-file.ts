/**
 * The file of a whole book (data.md, Export): canonical JSON, stores and rows sorted by key, with the hash of its data.
 * Written row by row, so that 100,000 rows never stand in memory as one canonical tree.
 */

import { canonicalText } from '../../domain/data/canonical';
import { type StoreName, storeNames } from '../../domain/data/stores';
import type { BookDatabase } from '../database';
import type { BookMeta, SettingsMeta } from '../machine-rows';

export const BOOK_FORMAT = 'kept-book';
export const BOOK_VERSION = 1;

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

/** The file's text in parts, and `hash`: SHA-256 of the canonical text of `data`, lower-case hex. */
export async function bookFileParts(
  file: BookFile,
): Promise<{ parts: string[]; hash: string; rows: number }> {
  let rows = 0;
  const data: string[] = [];
  for (const [i, store] of [...storeNames].sort().entries()) {
    const own = file.data[store] ?? [];
    rows += own.length;
    data.push(`${i === 0 ? '{' : ','}${JSON.stringify(store)}:[`);
    data.push(own.map(canonicalText).join(','), ']');
  }
  data.push('}');
  const hash = await hashOfText(data.join(''));
  const head = `{"bookId":${JSON.stringify(file.bookId)},"data":`;
  const settings = file.settings ? `,"settings":${canonicalText(file.settings)}` : '';
  const tail = `,"exportedAt":${JSON.stringify(file.exportedAt)},"format":"${BOOK_FORMAT}","hash":"${hash}"${settings},"version":${BOOK_VERSION}}`;
  return { parts: [head, ...data, tail], hash, rows };
}

async function hashOfText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
