/**
 * Small tables derived from rows, written in the transaction that writes the row and rebuildable from it. They answer
 * what an index cannot: names by any word, and rows of which a field is missing. Never exported, never undone.
 */
import type { Customer } from '../domain/data/customer';
import { normalName } from '../domain/data/names';
import type { StoreName } from '../domain/data/stores';
import type { Need, Referral } from '../domain/plan/rows';
import type { CustomerPromise } from '../domain/promises/promise';
import type { Deliverable } from '../domain/readiness/evidence';
import { owesReferrer } from '../domain/readiness/referrals';
import type { BookDatabase, RowOf } from './database';
import { searchWords } from './search-words';
import { noteAllStale } from './summaries';
import { forgetWords, indexWords, noteWordsBehind } from './word-index';

/** A live customer's name as searched (`words`) and as compared (`normal`). */
export interface NameRow {
  id: string;
  name: string;
  normal: string;
  words: string[];
}
/** An open promise without a customer or without a day. */
export interface WaitingRow {
  id: string;
  /** '' when it was typed away from any record. */
  recordKey: string;
}
/** A deliverable the customer has not confirmed. */
export interface UndeliveredRow {
  id: string;
  dueDate: string;
}

/** A referral whose referrer was not thanked, or has not heard how it went. */
export interface CareRow {
  id: string;
}

/** A need to come back to: open and not covered by a sale. */
export interface RevisitRow {
  id: string;
  customerId: string;
  revisitDate: string;
}

const nameRow = (row: Customer): NameRow | null =>
  row.deletedAt
    ? null
    : { id: row.id, name: row.name, normal: normalName(row.name), words: searchWords(row.name) };

const waitingRow = (row: CustomerPromise): WaitingRow | null =>
  row.status === 'open' && !row.deletedAt && !(row.customerId && row.dueDate)
    ? { id: row.id, recordKey: row.recordKey ?? '' }
    : null;

const undeliveredRow = (row: Deliverable): UndeliveredRow | null =>
  row.deletedAt || row.confirmedDate || row.droppedReason !== undefined
    ? null
    : { id: row.id, dueDate: row.dueDate };

const careRow = (row: Referral): CareRow | null =>
  row.deletedAt || !owesReferrer(row) ? null : { id: row.id };

const revisitRow = ({ id, customerId, revisitDate, ...row }: Need): RevisitRow | null =>
  row.deletedAt || row.status !== 'open' || row.covered || revisitDate === undefined
    ? null
    : { id, customerId, revisitDate };

/**
 * Brings the derived tables up to date with rows just written to `store`.
 * @param isNew whether there was no such row before: then there is nothing to take out, which halves a long import.
 */
export async function deriveFrom<S extends StoreName>(
  db: BookDatabase,
  store: S,
  rows: RowOf<S>[],
  isNew: (index: number) => boolean,
): Promise<void> {
  if (store === 'customers') await replace(db.names, rows as Customer[], nameRow, isNew);
  if (store === 'promises') await replace(db.inbox, rows as CustomerPromise[], waitingRow, isNew);
  if (store === 'deliverables') await replace(db.undelivered, rows as Deliverable[], undeliveredRow, isNew);
  if (store === 'referrals') await replace(db.care, rows as Referral[], careRow, isNew);
  if (store === 'needs') await replace(db.revisits, rows as Need[], revisitRow, isNew);
  await indexWords(db, store, rows);
}

/** Forgets what was derived from rows just removed from `store`. */
export async function forgetDerived(db: BookDatabase, store: StoreName, keys: string[]): Promise<void> {
  if (store === 'customers') await db.names.bulkDelete(keys);
  if (store === 'promises') await db.inbox.bulkDelete(keys);
  if (store === 'deliverables') await db.undelivered.bulkDelete(keys);
  if (store === 'referrals') await db.care.bulkDelete(keys);
  if (store === 'needs') await db.revisits.bulkDelete(keys);
  await forgetWords(db, store, keys);
}

/** Builds all derived tables anew, e.g. when the database was found damaged. Needs a readwrite transaction. */
export async function rebuildDerived(db: BookDatabase): Promise<void> {
  await Promise.all([
    db.names.clear(),
    db.inbox.clear(),
    db.undelivered.clear(),
    db.care.clear(),
    db.revisits.clear(),
    db.words.clear(),
  ]);
  const isNew = () => true;
  await deriveFrom(db, 'customers', await db.customers.toArray(), isNew);
  await deriveFrom(db, 'promises', await db.promises.toArray(), isNew);
  await deriveFrom(db, 'deliverables', await db.deliverables.toArray(), isNew);
  await deriveFrom(db, 'referrals', await db.referrals.toArray(), isNew);
  await deriveFrom(db, 'needs', await db.needs.toArray(), isNew);
  await Promise.all([noteAllStale(db), noteWordsBehind(db)]);
}

interface Derived<D> {
  bulkPut: (rows: D[]) => PromiseLike<unknown>;
  bulkDelete: (keys: string[]) => PromiseLike<unknown>;
}

async function replace<R extends { id: string }, D>(
  table: Derived<D>,
  rows: R[],
  derive: (row: R) => D | null,
  isNew: (index: number) => boolean,
): Promise<void> {
  const present: D[] = [];
  const absent: string[] = [];
  rows.forEach((row, i) => {
    const derived = derive(row);
    if (derived) present.push(derived);
    else if (!isNew(i)) absent.push(row.id);
  });
  if (present.length > 0) await table.bulkPut(present);
  if (absent.length > 0) await table.bulkDelete(absent);
}
