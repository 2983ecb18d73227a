/** `searchBook`: every item ever logged in which each typed word begins a word, newest first. */
import { type StoreName, storeNames } from '../../../lib/domain/data/stores';
import type { FoundItem, FoundItems } from '../../../lib/domain/views/today';
import type { Parsed } from '../../../lib/messages/listen';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { findItems, hasWords, textOf } from '../../../lib/storage/word-index';
import { openBook } from '../book/open-book';

const SHOWN = 30;
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
  const [found, behind] = await Promise.all([findItems(db, text), db.meta.get('wordsBehind')]);
  const byStore = storeNames.flatMap(store => {
    const ids = found.filter(key => key.startsWith(`${store}/`)).map(key => key.slice(store.length + 1));
    return ids.length > 0 ? [{ store, ids }] : [];
  });
  const rows = await Promise.all(byStore.map(({ store, ids }) => readRows(db, store, ids)));
  const all = rows
    .flat()
    .filter(({ store, row }) => hasWords(store, row as never, text))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const shown = all.slice(0, SHOWN);
  const names = await namesOf(db, shown);
  return {
    items: shown.map(({ row, store, date }) => itemOf(store, row, date, names)),
    hasMore: all.length > SHOWN,
    isReading: behind !== undefined,
  };
}

interface Hit {
  store: StoreName;
  row: DatedRow;
  date: string;
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
