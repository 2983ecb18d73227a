/**
 * Opening the book at every start of the background: what the database holds against what the witness remembers.
 * Never a silent fresh start: a witness or a snapshot without its database is a loss (data.md, Backup).
 */

import { storeNames } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { FileDoor } from '../platform/files';
import type { Book, Told } from './change';
import { type BookDatabase, openDatabase, SCHEMA } from './database';
import { rebuildDerived } from './derived';
import type { BookMeta } from './machine-rows';
import { readBookMeta, totalRows } from './meta';
import { keepUpgradeSnapshot, listSnapshots } from './snapshots';
import { isBehind, type Witness, witnessOf } from './witness';

/** Everything outside the database that opening needs; tests hand in their own. */
export interface BookDoors {
  makeDatabase: () => BookDatabase;
  /** The witness, and when rows were last counted for real (ms): one look, for every worker that starts waits for it. */
  readWitness: () => Promise<{ witness: Witness | null; lastCount: number | null }>;
  writeWitness: (witness: Witness) => Promise<void>;
  writeLastCount: (ms: number) => Promise<void>;
  files: FileDoor;
  now: () => Temporal.ZonedDateTime;
  tell: (told: Told) => Promise<void>;
}

export interface Loss {
  db: BookDatabase;
  meta: BookMeta | undefined;
  expected: { changes: number; rows: number; when?: string };
  found: { changes: number; rows: number };
}
export type OpenedBook = { kind: 'sound'; book: Book } | { kind: 'loss'; loss: Loss };

/** Rows are counted for real this often: a damaged database may have kept its meta row and lost others. */
const COUNT_EVERY_MS = 86_400_000;

/**
 * @param count `always` at the start of the browser, `daily` otherwise.
 * @throws StorageFailure `newer`, `closed` or `full`.
 */
export async function openBook(doors: BookDoors, count: 'always' | 'daily'): Promise<OpenedBook> {
  const { witness, lastCount } = await doors.readWitness();
  if (witness && witness.schema < SCHEMA) await keepUpgradeSnapshot(doors);
  const db = await openDatabase(doors.makeDatabase());
  try {
    return await compare(doors, db, witness, count === 'always' ? null : lastCount);
  } catch (error) {
    db.close({ disableAutoOpen: true });
    throw error;
  }
}

async function compare(
  doors: BookDoors,
  db: BookDatabase,
  witness: Witness | null,
  lastCount: number | null,
): Promise<OpenedBook> {
  const meta = await readBookMeta(db);
  if (isBehind(witness, meta)) return { kind: 'loss', loss: await lossOf(doors, db, meta, witness) };
  if (!meta) {
    const leftovers = await countRows(db);
    const snapshots = witness ? [] : await listSnapshots(doors.files);
    if (totalRows({ rows: leftovers }) > 0 || snapshots.some(snapshot => snapshot.rows > 0))
      return { kind: 'loss', loss: await lossOf(doors, db, meta, witness) };
    return sound(doors, db, await startBook(db, doors.now()), witness);
  }
  if (isCountDue(lastCount, doors.now().epochMilliseconds)) {
    const real = await countRows(db);
    if (storeNames.some(store => (real[store] ?? 0) < (meta.rows[store] ?? 0)))
      return { kind: 'loss', loss: await lossOf(doors, db, meta, witness) };
    await doors.writeLastCount(doors.now().epochMilliseconds);
  }
  return sound(doors, db, meta, witness);
}

// A clock set back must not put the count off for ever.
const isCountDue = (last: number | null, now: number): boolean =>
  last === null || last > now || now - last > COUNT_EVERY_MS;

async function sound(
  doors: BookDoors,
  db: BookDatabase,
  meta: BookMeta,
  witness: Witness | null,
): Promise<OpenedBook> {
  const fresh = witnessOf(meta, stampOf(doors.now()));
  const same =
    witness &&
    witness.bookId === fresh.bookId &&
    witness.changes === fresh.changes &&
    witness.schema === SCHEMA;
  if (!same) await doors.writeWitness(fresh);
  return { kind: 'sound', book: { db, now: doors.now, tell: doors.tell } };
}

async function lossOf(
  doors: BookDoors,
  db: BookDatabase,
  meta: BookMeta | undefined,
  witness: Witness | null,
): Promise<Loss> {
  const rows = totalRows({ rows: await countRows(db) });
  const best = witness ?? (await largestSnapshot(doors.files));
  const behind = meta && totalRows(meta) > (best?.rows ?? 0) && !isBehind(witness, meta);
  return {
    db,
    meta,
    // When the witness agrees with the meta row, rows are missing below them: the meta row's count is the promise.
    expected: behind
      ? { changes: meta.changes, rows: totalRows(meta), when: witness?.when }
      : { changes: best?.changes ?? 0, rows: best?.rows ?? 0, when: best?.when },
    found: { changes: meta?.changes ?? 0, rows },
  };
}

async function largestSnapshot(files: FileDoor) {
  const snapshots = await listSnapshots(files);
  return snapshots.reduce<(typeof snapshots)[number] | undefined>(
    (best, next) => (best && best.rows >= next.rows ? best : next),
    undefined,
  );
}

/** Rows really there, per store. 100 ms at 100,000 rows: for now and then only. */
export async function countRows(db: BookDatabase): Promise<BookMeta['rows']> {
  const counts = await db.transaction(
    'r',
    storeNames.map(store => db.table(store)),
    () => Promise.all(storeNames.map(async store => [store, await db.table(store).count()] as const)),
  );
  return Object.fromEntries(counts);
}

/** A new book: nobody has written here before. */
async function startBook(db: BookDatabase, now: Temporal.ZonedDateTime): Promise<BookMeta> {
  const meta: BookMeta = {
    key: 'book',
    bookId: crypto.randomUUID(),
    formerBookIds: [],
    changes: 0,
    rows: {},
    createdAt: stampOf(now),
  };
  await db.transaction('rw', db.tables, async () => {
    await db.meta.add(meta);
    await rebuildDerived(db);
  });
  return meta;
}
