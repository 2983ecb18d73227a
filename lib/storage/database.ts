/**
 * The one IndexedDB database of a book: its tables, indexes and versions, and how it is opened.
 * Only the background opens it. Rows of the book (`bookStores`) are exported; all other tables belong to this machine
 * or are derived from rows in the transaction that writes them (`derived.ts`).
 */
import Dexie, { type Table, type Transaction } from 'dexie';
import type { bookStores, StoreName } from '../domain/data/stores';
import type { CustomerFigures } from '../domain/views/figures';
import type { CustomerSummary } from '../domain/views/summary';
import type { z } from '../platform/zod';
import type { CareRow, NameRow, RevisitRow, UndeliveredRow, WaitingRow } from './derived';
import type { EndedLifeRow } from './ended-lives';
import { StorageFailure } from './failure';
import type { CommandRow, DraftRow, LogRow, MetaRow, UndoRow } from './machine-rows';
import type { StaleRow } from './summaries';
import type { ItemWordsRow } from './word-index';

export type RowOf<S extends StoreName> = z.output<ReturnType<(typeof bookStores)[S]['schema']>>;

type BookTables = { [S in StoreName]: Table<RowOf<S>, string> };
interface MachineTables {
  drafts: Table<DraftRow, string>;
  undo: Table<UndoRow, string>;
  commands: Table<CommandRow, string>;
  log: Table<LogRow, number>;
  meta: Table<MetaRow, string>;
  names: Table<NameRow, string>;
  inbox: Table<WaitingRow, string>;
  undelivered: Table<UndeliveredRow, string>;
  care: Table<CareRow, string>;
  revisits: Table<RevisitRow, string>;
  endedLives: Table<EndedLifeRow, string>;
  summaries: Table<CustomerSummary, string>;
  figures: Table<CustomerFigures, string>;
  stale: Table<StaleRow, string>;
  words: Table<ItemWordsRow, string>;
}
export type BookDatabase = Dexie & BookTables & MachineTables;

/** One entry per released schema, oldest first. An entry is never edited after its release; a new one is added. */
export interface SchemaVersion {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
export const VERSIONS: SchemaVersion[] = [
  {
    version: 1,
    stores: {
      customers: 'id, domain, deletedAt',
      persons: 'id, customerId, deletedAt',
      recordLinks: 'key, customerId, orgKey, deletedAt',
      orgs: 'key',
      deals: 'id, customerId, recordKey, [kind+date], deletedAt',
      promises: 'id, customerId, recordKey, [status+dueDate], deletedAt',
      deliverables: 'id, customerId, deletedAt',
      nextSteps: 'id, customerId, endedDate, [customerId+status], [status+dueDate], deletedAt',
      needs: 'id, customerId, deletedAt',
      touches: 'id, customerId, date, deletedAt',
      issues: 'id, customerId, status, [severity+openedAt], deletedAt',
      ratings: 'id, customerId, date, deletedAt',
      wows: 'id, customerId, deletedAt',
      referrals: 'id, customerId, deletedAt',
      asks: 'id, customerId, followUpDate, deletedAt',
      notices: 'key, itemId, snoozedUntil, deliveredAt',
      drafts: 'key',
      undo: 'changeId, expires',
      commands: 'commandId, when',
      log: '++seq',
      meta: 'key',
      names: 'id, normal, *words',
      inbox: 'id, recordKey',
      undelivered: 'id, dueDate',
    },
  },
  {
    version: 2,
    stores: {
      customers: 'id, domain, parentId, deletedAt',
      persons: 'id, customerId, movedTo, deletedAt',
      referrals: 'id, customerId, toCustomerId, deletedAt',
      waiting: 'id, customerId, [status+dueDate], deletedAt',
      given: 'id, customerId, deletedAt',
      snapshots: 'key, customerId, month',
      mergeLog: 'id, intoId, createdAt',
      erasures: 'id',
      captures: 'id, recordKey, deletedAt',
      figures: 'id',
      summaries: 'id, foundOn, askUntil, redLine',
      care: 'id',
      revisits: 'id, revisitDate',
      endedLives: 'id',
      stale: 'id',
      words: 'key, *words',
    },
    // What is derived from the rows of version 1 is made when there is time, not while the rep waits.
    upgrade: async transaction => {
      const ids = await transaction.table('customers').toCollection().primaryKeys();
      await transaction.table('stale').bulkPut(ids.map(id => ({ id, at: -1 })));
      await transaction.table('meta').put({ key: 'wordsBehind', store: 0, after: '' });
    },
  },
];
export const SCHEMA = VERSIONS.reduce((newest, { version }) => Math.max(newest, version), 0);
export const DATABASE_NAME = 'kept';

/** A database that is not open yet. Transactions are strict: what was acknowledged survives a power cut. */
export function makeDatabase(name = DATABASE_NAME, versions = VERSIONS): BookDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
  for (const { version, stores, upgrade } of versions) {
    const made = db.version(version).stores(stores);
    if (upgrade) made.upgrade(upgrade);
  }
  // Dexie's own handler reopens by itself, and would then write an upgraded database with this old code.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    return false;
  });
  return db as BookDatabase;
}

const OPEN_AGAIN_AFTER_MS = [50, 250];
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/**
 * Opens the database, three tries in all.
 * @throws StorageFailure `newer` when a newer Kept has upgraded it (nothing is written), `full`, or `closed`.
 */
export async function openDatabase(db: BookDatabase): Promise<BookDatabase> {
  for (let attempt = 0; ; attempt++) {
    try {
      await db.open();
      break;
    } catch (error) {
      if (isFull(error)) throw new StorageFailure('full');
      const delay = OPEN_AGAIN_AFTER_MS[attempt];
      if (delay === undefined) throw new StorageFailure('closed', nameOf(error));
      db.close({ disableAutoOpen: false });
      await wait(delay);
    }
  }
  // On a VersionError Dexie opens again with no version at all, so an older Kept would go on writing.
  if (db.backendDB().version > Math.round(db.verno * 10)) {
    db.close({ disableAutoOpen: true });
    throw new StorageFailure('newer');
  }
  return db;
}

const nameOf = (error: unknown): string | undefined => (error instanceof Error ? error.name : undefined);

/** A full disk or quota, also when it hides inside another error's `inner`. */
export function isFull(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at && typeof at === 'object' && depth < 5; depth++) {
    if ((at as { name?: unknown }).name === 'QuotaExceededError') return true;
    at = (at as { inner?: unknown }).inner;
  }
  return false;
}
