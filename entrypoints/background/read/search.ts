/** `searchBook`: every item ever logged in which each typed word begins a word, newest first. */
import { type StoreName, storeNames } from '../../../lib/domain/data/stores';
import type { FoundItem, FoundItems } from '../../../lib/domain/views/today';
import type { Parsed } from '../../../lib/messages/listen';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { findKeys } from '../../../lib/storage/find-words';
import { hasWords, textOf } from '../../../lib/storage/word-index';
import { openBook } from '../book/open-book';

const SHOWN = 30;
/** Rows read at once. */
const BATCH = 150;
/** Keys of each word read first; nearly always they hold more than is shown. */
const FEW = 150;
/** And where they do not. */
const MANY = 2_000;
/** Long texts are shown by their beginning. */
const TEXT_MAX = 240;

/** The fields by which rows of different stores are dated. */
interface DatedRow {
  id: string;
  customerId?: string;
  personId?: string;
  status?: string;
  confirmedAt?: string;
  confirmedDate?: string;
  dueDate?: string;
  date?: string;
  madeDate?: string;
  capturedDate?: string;
  openedAt?: string;
  createdAt: string;
}

const dateOf = (row: DatedRow): string =>
  row.date ?? row.capturedDate ?? row.madeDate ?? (row.openedAt ?? row.createdAt).slice(0, 10);

const OPEN = new Set(['open', 'current']);

export async function searchBook({ text }: Parsed<'searchBook'>): Promise<FoundItems> {
  const { db } = await openBook();
  const [hits, behind] = await Promise.all([hitsOf(db, text), db.meta.get('wordsBehind')]);
  const shown = hits.sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, SHOWN);
  const names = await namesOf(db, shown);
  return {
    items: shown.map(({ row, store, date }) => itemOf(store, row, date, names)),
    hasMore: hits.length > SHOWN,
    isReading: behind !== undefined,
  };
}

interface Hit {
  store: StoreName;
  row: DatedRow;
  date: string;
}

/** All items that have the words, or more of them than are shown. */
async function hitsOf(db: BookDatabase, text: string): Promise<Hit[]> {
  const few = await findKeys(db, text, FEW);
  const hits = await readHits(db, few.keys, text);
  if (few.isAll || hits.length > SHOWN) return hits;
  const many = await findKeys(db, text, MANY);
  return readHits(db, many.keys, text);
}

async function readHits(db: BookDatabase, keys: string[], text: string): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (let at = 0; at < keys.length && hits.length <= SHOWN; at += BATCH)
    hits.push(...(await readBatch(db, keys.slice(at, at + BATCH), text)));
  return hits;
}

async function readBatch(db: BookDatabase, keys: string[], text: string): Promise<Hit[]> {
  const byStore = storeNames.flatMap(store => {
    const ids = keys.filter(key => key.startsWith(`${store}/`)).map(key => key.slice(store.length + 1));
    return ids.length > 0 ? [{ store, ids }] : [];
  });
  const rows = await Promise.all(byStore.map(({ store, ids }) => readRows(db, store, ids)));
  return rows.flat().filter(({ store, row }) => hasWords(store, row as never, text));
}

async function readRows(db: BookDatabase, store: StoreName, ids: string[]): Promise<Hit[]> {
  const rows = (await db.table(store).bulkGet(ids)) as (DatedRow | undefined)[];
  return rows.flatMap(row => (row ? [{ store, row, date: dateOf(row) }] : []));
}

async function namesOf(db: BookDatabase, hits: Hit[]): Promise<Map<string, string>> {
  const ids = hits.map(({ store, row }) => (store === 'customers' ? row.id : row.customerId));
  const customers = await readCustomers(db, [...new Set(ids.filter(id => id !== undefined))]);
  return new Map(customers.map(({ id, name }) => [id, name]));
}

function itemOf(store: StoreName, row: DatedRow, date: string, names: Map<string, string>): FoundItem {
  const words = textOf(store, row as never);
  const customerId = store === 'customers' ? row.id : row.customerId;
  const waits = store === 'issues' ? !row.confirmedAt : store === 'deliverables' && !row.confirmedDate;
  return {
    store,
    itemId: row.id,
    customerId,
    customerName: customerId && names.get(customerId),
    text: words.length > TEXT_MAX ? `${words.slice(0, TEXT_MAX - 1)}…` : words,
    date,
    isOpen: waits || (row.status !== undefined && store !== 'issues' && OPEN.has(row.status)),
  };
}
