/** A book on a fake IndexedDB, with a clock that is told the time and a witness kept in memory. */
import type { FileDoor } from '../../lib/platform/files';
import { type Book, change, type Done, type Told } from '../../lib/storage/change';
import { type BookDatabase, makeDatabase } from '../../lib/storage/database';
import { type BookDoors, openBook } from '../../lib/storage/open-book';
import type { Witness } from '../../lib/storage/witness';
import type { Writing } from '../../lib/storage/writing';

export const NOON = '2026-03-04T12:00:00+01:00[Europe/Berlin]';

export interface Outside {
  doors: BookDoors;
  told: Told[];
  files: Map<string, string>;
  /** What `storage.local` would hold. */
  kept: { witness: Witness | null; counted: number | null };
  clock: { now: Temporal.ZonedDateTime };
}

export function memoryFiles(files = new Map<string, string>()): FileDoor {
  return {
    write: async (name, parts) => {
      files.set(name, parts.join(''));
      return { bytes: new TextEncoder().encode(parts.join('')).length };
    },
    read: async name => files.get(name) ?? null,
    size: async name => {
      const text = files.get(name);
      return text === undefined ? null : new TextEncoder().encode(text).length;
    },
    list: async prefix => [...files.keys()].filter(name => name.startsWith(prefix)).sort(),
    remove: async name => {
      files.delete(name);
    },
  };
}

/** Everything outside one database of this name; `name` given again is the same database after a restart. */
export function outside(name: string = crypto.randomUUID()): Outside {
  const told: Told[] = [];
  const files = new Map<string, string>();
  const kept: Outside['kept'] = { witness: null, counted: null };
  const clock = { now: Temporal.ZonedDateTime.from(NOON) };
  const doors: BookDoors = {
    makeDatabase: () => makeDatabase(name),
    readWitness: async () => ({ witness: kept.witness, lastCount: kept.counted }),
    writeWitness: async witness => {
      kept.witness = witness;
    },
    writeLastCount: async ms => {
      kept.counted = ms;
    },
    files: memoryFiles(files),
    now: () => clock.now,
    tell: async what => {
      told.push(what);
      kept.witness = what.witness;
    },
  };
  return { doors, told, files, kept, clock };
}

export async function soundBook(out: Outside): Promise<Book> {
  const opened = await openBook(out.doors, 'daily');
  if (opened.kind === 'loss') throw new Error(`unexpected loss: ${JSON.stringify(opened.loss.found)}`);
  return opened.book;
}

/** A new book, open. */
export async function newBook(): Promise<Outside & { book: Book; db: BookDatabase }> {
  const out = outside();
  const book = await soundBook(out);
  return { ...out, book, db: book.db };
}

/** One shown change with a fresh command id. */
export const write = (book: Book, work: (writing: Writing) => Promise<Done>) =>
  change(book, { commandId: crypto.randomUUID(), shownAs: 'promiseLogged' }, work);
