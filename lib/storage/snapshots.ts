/**
 * Copies of the whole book in private files, on other files than the database: one a day, one before each upgrade of
 * the schema and before each import. A smaller copy never takes the place of a larger one.
 */
import Dexie from 'dexie';
import { storeNames } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { FileDoor } from '../platform/files';
import { bookFileParts, readWholeBook } from './backup/book-file';
import type { BookDatabase } from './database';
import { readLastSnapshot } from './meta';
import type { BookDoors } from './open-book';

export type SnapshotKind = 'daily' | 'upgrade' | 'import' | 'recovery';
export interface Snapshot {
  name: string;
  kind: SnapshotKind;
  when: string;
  rows: number;
  changes: number;
}

const KEPT_PER_KIND = 3;
const NAME =
  /^snapshot_(daily|upgrade|import|recovery)_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z_(\d+)_(\d+)\.json$/;

const snapshotName = (kind: SnapshotKind, when: string, rows: number, changes: number): string =>
  `snapshot_${kind}_${when.replace(/\.\d+/, '').replace(/[-:]/g, '')}_${rows}_${changes}.json`;

function parseName(name: string): Snapshot | null {
  const parts = NAME.exec(name);
  if (!parts) return null;
  const [, kind, y, mo, d, h, mi, s, rows, changes] = parts;
  const when = `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
  return { name, kind: kind as SnapshotKind, when, rows: Number(rows), changes: Number(changes) };
}

/** Newest first. What a snapshot holds stands in its name, so that a list opens no file. */
export async function listSnapshots(files: FileDoor): Promise<Snapshot[]> {
  const names = await files.list('snapshot_');
  return names
    .map(parseName)
    .filter(snapshot => snapshot !== null)
    .sort((a, b) => (a.when < b.when ? 1 : -1));
}

/** Writes a snapshot of the open book, settings included. Nothing is written of an empty book. */
export async function keepSnapshot(
  db: BookDatabase,
  files: FileDoor,
  kind: SnapshotKind,
  now: Temporal.ZonedDateTime,
): Promise<Snapshot | null> {
  const whole = await readWholeBook(db);
  const rows = storeNames.reduce((total, store) => total + (whole.data[store]?.length ?? 0), 0);
  if (rows === 0) return null;
  const { meta } = whole;
  const when = stampOf(now);
  const name = snapshotName(kind, when, rows, meta?.changes ?? 0);
  const { parts } = await bookFileParts({
    bookId: meta?.bookId ?? crypto.randomUUID(),
    exportedAt: when,
    data: whole.data,
    settings: whole.settings,
  });
  await files.write(name, parts);
  await prune(files, kind);
  return parseName(name);
}

/** Once a local day, after its first change. */
export async function keepDailySnapshot(
  db: BookDatabase,
  files: FileDoor,
  now: Temporal.ZonedDateTime,
): Promise<Snapshot | null> {
  const day = now.toPlainDate().toString();
  if ((await readLastSnapshot(db))?.day === day) return null;
  const kept = await keepSnapshot(db, files, 'daily', now);
  await db.meta.put({ key: 'lastSnapshot', day });
  return kept;
}

/** Before this version's schema first opens an older database: a copy read through the old schema as it stands. */
export async function keepUpgradeSnapshot(
  doors: Pick<BookDoors, 'makeDatabase' | 'files' | 'now'>,
): Promise<void> {
  const name = doors.makeDatabase().name;
  if (!(await Dexie.exists(name))) return;
  // Opened without a version: whatever native version is there, nothing is upgraded.
  const old = (await new Dexie(name).open()) as BookDatabase;
  try {
    await keepSnapshot(old, doors.files, 'upgrade', doors.now());
  } finally {
    old.close();
  }
}

/** Private files that hold rows of the book, or will: copies, exports, and files chosen to be taken in. */
const HOLD_ROWS = ['snapshot_', 'kept-book-', 'import.json', 'table-', 'import-table_'];

/** After something was erased: the copies that still hold it go, and one of the book as it is now takes their place. */
export async function renewCopies(
  db: BookDatabase,
  files: FileDoor,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  for (const prefix of HOLD_ROWS) for (const name of await files.list(prefix)) await files.remove(name);
  await keepSnapshot(db, files, 'daily', now);
}

/** Keeps the newest of a kind and, whatever its age, the largest of all. */
async function prune(files: FileDoor, kind: SnapshotKind): Promise<void> {
  const all = await listSnapshots(files);
  const largest = Math.max(...all.map(snapshot => snapshot.rows));
  const firstLargest = all.find(snapshot => snapshot.rows === largest);
  const old = all.filter(snapshot => snapshot.kind === kind).slice(KEPT_PER_KIND);
  for (const snapshot of old) if (snapshot !== firstLargest) await files.remove(snapshot.name);
}
