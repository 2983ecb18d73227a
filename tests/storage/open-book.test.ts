// @vitest-environment node
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { findCustomers } from '../../lib/storage/customers';
import { makeDatabase, openDatabase, VERSIONS } from '../../lib/storage/database';
import { readBookMeta } from '../../lib/storage/meta';
import { openBook } from '../../lib/storage/open-book';
import { recover } from '../../lib/storage/recover';
import { keepDailySnapshot, listSnapshots } from '../../lib/storage/snapshots';
import { memoryFiles, outside, soundBook, write } from './book';
import { customerRow, promiseRow } from './rows';

/** A book with one customer and two promises, closed again. */
async function usedBook() {
  const name = crypto.randomUUID() as string;
  const out = outside(name);
  const book = await soundBook(out);
  const customer = customerRow();
  await write(book, async writing => {
    await writing.put('customers', customer);
    await writing.put('promises', promiseRow({ customerId: customer.id }));
    await writing.put('promises', promiseRow({ customerId: customer.id }));
    return {};
  });
  return { name, out, book, customer };
}

describe('opening', () => {
  it('starts a new book when there never was one', async () => {
    const out = outside();
    expect((await openBook(out.doors, 'daily')).kind).toBe('sound');
    expect(out.kept.witness).toMatchObject({ changes: 0, rows: 0 });
  });

  it('opens the same book again', async () => {
    const { out, book, customer } = await usedBook();
    book.db.close();
    const again = await soundBook(out);
    expect(await again.db.customers.get(customer.id)).toMatchObject({ name: 'Acme' });
  });

  it('a database ahead of its witness is sound, and the witness is brought up to it', async () => {
    const { out, book } = await usedBook();
    book.db.close();
    const { witness } = out.kept;
    out.kept.witness = witness && { ...witness, changes: 0, rows: 0 };
    expect((await openBook(out.doors, 'daily')).kind).toBe('sound');
    expect(out.kept.witness).toMatchObject({ changes: 1, rows: 3 });
  });

  it('a lost witness is written anew from a sound database', async () => {
    const { out, book } = await usedBook();
    book.db.close();
    out.kept.witness = null;
    expect((await openBook(out.doors, 'daily')).kind).toBe('sound');
    expect(out.kept.witness).toMatchObject({ changes: 1, rows: 3 });
  });
});

describe('a loss is never a fresh start', () => {
  it.each([
    ['the database is gone', (name: string) => Dexie.delete(name)],
    [
      'the database is behind',
      async (name: string) => {
        const db = await openDatabase(makeDatabase(name));
        const meta = await db.meta.get('book');
        if (meta?.key === 'book') await db.meta.put({ ...meta, changes: 0 });
        db.close();
      },
    ],
    [
      'the database is another book',
      async (name: string) => {
        const db = await openDatabase(makeDatabase(name));
        const meta = await db.meta.get('book');
        if (meta?.key === 'book') await db.meta.put({ ...meta, bookId: crypto.randomUUID() });
        db.close();
      },
    ],
    [
      'some rows are gone and the meta row is not',
      async (name: string) => {
        const db = await openDatabase(makeDatabase(name));
        await db.promises.clear();
        db.close();
      },
    ],
    [
      'the meta row is gone and some rows are not',
      async (name: string) => {
        const db = await openDatabase(makeDatabase(name));
        await db.meta.clear();
        db.close();
      },
    ],
  ])('%s: recovery, with both numbers', async (_, damage) => {
    const { name, out, book } = await usedBook();
    book.db.close();
    await damage(name);
    const opened = await openBook(out.doors, 'always');
    if (opened.kind === 'sound') throw new Error('took a loss for a sound book');
    expect(opened.loss.expected).toMatchObject({ changes: 1, rows: 3 });
    expect(opened.loss.found.rows).toBeLessThanOrEqual(3);
    opened.loss.db.close();
  });

  it('both database and witness gone, a copy left: recovery too', async () => {
    const { name, out, book } = await usedBook();
    await keepDailySnapshot(book.db, out.doors.files, out.clock.now);
    book.db.close();
    await Dexie.delete(name);
    out.kept.witness = null;
    const opened = await openBook(out.doors, 'daily');
    expect(opened).toMatchObject({ kind: 'loss', loss: { expected: { rows: 3 }, found: { rows: 0 } } });
  });

  it('rows are counted once a day, not at every start', async () => {
    const { name, out, book } = await usedBook();
    book.db.close();
    out.kept.counted = out.clock.now.epochMilliseconds;
    const db = await openDatabase(makeDatabase(name));
    await db.promises.clear();
    db.close();
    expect((await openBook(out.doors, 'daily')).kind).toBe('sound');
    out.clock.now = out.clock.now.add({ hours: 25 });
    expect((await openBook(out.doors, 'daily')).kind).toBe('loss');
  });
});

describe('recovering', () => {
  async function lost() {
    const used = await usedBook();
    await keepDailySnapshot(used.book.db, used.out.doors.files, used.out.clock.now);
    await write(used.book, async writing => {
      await writing.put('promises', promiseRow({ customerId: used.customer.id, text: 'after the copy' }));
      return {};
    });
    used.book.db.close();
    await Dexie.delete(used.name);
    const opened = await openBook(used.out.doors, 'daily');
    if (opened.kind === 'sound') throw new Error('took a loss for a sound book');
    return { ...used, loss: opened.loss };
  }

  it('from a copy: its rows, its book, and a change number beyond all that was', async () => {
    const { out, loss, customer } = await lost();
    const [copy] = await listSnapshots(out.doors.files);
    const decision = { choice: 'snapshot' as const, snapshot: copy?.name ?? '' };
    await recover(out.doors, loss, crypto.randomUUID(), decision);
    loss.db.close();
    const book = await soundBook(out);
    expect(await book.db.promises.count()).toBe(2);
    expect(await book.db.names.count()).toBe(1);
    expect(await book.db.customers.get(customer.id)).toMatchObject({ name: 'Acme' });
    expect(out.kept.witness).toMatchObject({ changes: 3, rows: 3 });
  });

  it('by accepting what was found', async () => {
    const { out, loss } = await lost();
    await recover(out.doors, loss, crypto.randomUUID(), { choice: 'acceptFound' });
    loss.db.close();
    const book = await soundBook(out);
    expect(await book.db.customers.count()).toBe(0);
    expect(await listSnapshots(out.doors.files)).toHaveLength(1);
  });

  it('by accepting a half: what is left can be found again by its name', async () => {
    const { name, out, book } = await usedBook();
    book.db.close();
    const db = await openDatabase(makeDatabase(name));
    await Promise.all([db.promises.clear(), db.names.clear()]);
    db.close();
    const opened = await openBook(out.doors, 'always');
    if (opened.kind === 'sound') throw new Error('took a loss for a sound book');
    await recover(out.doors, opened.loss, crypto.randomUUID(), { choice: 'acceptFound' });
    opened.loss.db.close();
    const again = await openBook(out.doors, 'always');
    if (again.kind === 'loss') throw new Error('still a loss');
    expect(await findCustomers(again.book.db, 'acme')).toHaveLength(1);
    expect(await readBookMeta(again.book.db)).toMatchObject({ rows: { customers: 1, promises: 0 } });
  });

  it('from a copy that is not whole: refused, and still a loss', async () => {
    const { out, loss } = await lost();
    const [copy] = await listSnapshots(out.doors.files);
    const name = copy?.name ?? '';
    out.files.set(name, (out.files.get(name) ?? '').replace('Acme', 'Acne'));
    const decision = { choice: 'snapshot' as const, snapshot: name };
    await expect(recover(out.doors, loss, crypto.randomUUID(), decision)).rejects.toMatchObject({
      code: 'badFile',
      reason: 'hash',
    });
    loss.db.close();
    expect((await openBook(out.doors, 'daily')).kind).toBe('loss');
  });
});

describe('versions', () => {
  it('a database a newer Kept has upgraded is refused and left alone', async () => {
    const name = crypto.randomUUID() as string;
    const newer = makeDatabase(name, [...VERSIONS, { version: 99, stores: { extra: 'id' } }]);
    await openDatabase(newer);
    newer.close();
    await expect(openDatabase(makeDatabase(name))).rejects.toMatchObject({ code: 'newer' });
  });

  it('an open connection lets an upgrade through and does not come back by itself', async () => {
    const name = crypto.randomUUID() as string;
    const old = await openDatabase(makeDatabase(name));
    const newer = makeDatabase(name, [...VERSIONS, { version: 99, stores: { extra: 'id' } }]);
    await openDatabase(newer);
    await expect(old.customers.count()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    newer.close();
  });

  it('before an upgrade a copy is read through the old schema', async () => {
    const { name, out, book } = await usedBook();
    book.db.close();
    const { witness } = out.kept;
    out.kept.witness = witness && { ...witness, schema: 0 };
    const versions = [...VERSIONS, { version: 99, stores: { customers: 'id' } }];
    const doors = { ...out.doors, makeDatabase: () => makeDatabase(name, versions) };
    expect((await openBook(doors, 'daily')).kind).toBe('sound');
    expect(await listSnapshots(out.doors.files)).toMatchObject([{ kind: 'upgrade', rows: 3 }]);
  });
});

describe('daily copies', () => {
  it('one a day, the newest three, and never the largest thrown away for a smaller one', async () => {
    const { out, book } = await usedBook();
    const { files } = out.doors;
    await keepDailySnapshot(book.db, files, out.clock.now);
    expect(await keepDailySnapshot(book.db, files, out.clock.now)).toBeNull();
    await book.db.promises.clear();
    for (let day = 1; day <= 5; day++)
      await keepDailySnapshot(book.db, files, out.clock.now.add({ days: day }));
    const kept = await listSnapshots(files);
    expect(kept.map(snapshot => snapshot.rows)).toEqual([1, 1, 1, 3]);
  });

  it('nothing is copied of an empty book', async () => {
    const out = outside();
    const book = await soundBook(out);
    expect(await keepDailySnapshot(book.db, memoryFiles(), out.clock.now)).toBeNull();
  });
});
