/** Short rows are read whole once in a worker's life, and still say what stands in the database. */
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { Book } from '../../lib/storage/change';
import { makeDatabase, openDatabase } from '../../lib/storage/database';
import { noteAllStale, readFigures, readSummaries, refreshStale } from '../../lib/storage/summaries';
import { newBook, write } from './book';
import { customerRow } from './rows';

const acme = customerRow({ name: 'Acme' });
const beta = customerRow({ name: 'Beta' });

async function bookOfTwo() {
  const { book, db, clock } = await newBook();
  const refresh = (of = db) => refreshStale(of, { now: clock.now, settings: DEFAULT_SETTINGS }, 10);
  await write(book, async writing => {
    await writing.putAsIs('customers', [acme, beta]);
    return {};
  });
  await refresh();
  return { book, db, refresh };
}

const rename = (book: Book, name: string) =>
  write(book, async writing => {
    await writing.put('customers', { ...acme, name });
    return {};
  });
const namesOf = (rows: readonly { customer: { name: string } }[]) =>
  rows.map(({ customer }) => customer.name).sort();

describe('short rows that are held', () => {
  it('are read once, and a customer made anew takes his place among them', async () => {
    const { book, db, refresh } = await bookOfTwo();
    await readSummaries(db);
    await readFigures(db);
    const whole = [vi.spyOn(db.summaries, 'toArray'), vi.spyOn(db.figures, 'toArray')];
    await rename(book, 'Acme & Sons');
    await refresh();
    expect(namesOf(await readSummaries(db))).toEqual(['Acme & Sons', 'Beta']);
    expect(await readFigures(db)).toHaveLength(2);
    for (const read of whole) expect(read).not.toHaveBeenCalled();
  });

  it('lose whoever was taken out', async () => {
    const { book, db, refresh } = await bookOfTwo();
    await readSummaries(db);
    await write(book, async writing => {
      await writing.remove('customers', [beta.id]);
      return {};
    });
    await refresh();
    expect(namesOf(await readSummaries(db))).toEqual(['Acme']);
  });

  it('are read anew after somebody else made them', async () => {
    const { book, db, refresh } = await bookOfTwo();
    await readSummaries(db);
    const other = await openDatabase(makeDatabase(db.name));
    await rename(book, 'Acme & Sons');
    await refresh(other);
    expect(namesOf(await readSummaries(db))).toEqual(['Acme & Sons', 'Beta']);
    other.close();
  });

  it('are gone when all of them are to be made anew', async () => {
    const { db, refresh } = await bookOfTwo();
    await readSummaries(db);
    await db.transaction('rw', db.tables, () => noteAllStale(db));
    expect(await readSummaries(db)).toEqual([]);
    await refresh();
    expect(await readSummaries(db)).toHaveLength(2);
  });
});
