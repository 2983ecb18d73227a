// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { storeNames } from '../../lib/domain/data/stores';
import { change } from '../../lib/storage/change';
import { makeDatabase, openDatabase, SCHEMA, VERSIONS } from '../../lib/storage/database';
import { listSnapshots } from '../../lib/storage/snapshots';
import { fileOf } from './backup/files';
import { exported, preview } from './backup/taking';
import { newBook, outside, soundBook } from './book';
import { customerRow, promiseRow, stepRow } from './rows';

/** A database as the first released Kept left it, with its witness, closed. */
async function bookOfVersion1() {
  const name = crypto.randomUUID() as string;
  const out = outside(name);
  const first = await openDatabase(makeDatabase(name, VERSIONS.slice(0, 1)));
  const bookId = crypto.randomUUID() as string;
  const rows = { customers: 1, promises: 1, nextSteps: 1 };
  const acme = customerRow();
  await first.customers.add(acme);
  await first.promises.add(promiseRow({ customerId: acme.id }));
  await first.nextSteps.add(stepRow({ customerId: acme.id }));
  const at = '2026-03-01T08:00:00.000Z';
  await first.meta.add({ key: 'book', bookId, formerBookIds: [], changes: 7, rows, createdAt: at });
  first.close();
  out.kept.witness = { bookId, changes: 7, rows: 3, schema: 1, when: at };
  return { name, out, acme };
}

describe('a database of version 1', () => {
  it('opens with all its rows, empty new stores, and a witness of the new schema', async () => {
    const { out, acme } = await bookOfVersion1();
    const { db } = await soundBook(out);
    expect(await db.customers.toArray()).toEqual([acme]);
    expect([await db.promises.count(), await db.nextSteps.count()]).toEqual([1, 1]);
    for (const store of ['waiting', 'given', 'snapshots', 'mergeLog', 'erasures'] as const)
      expect(await db[store].count()).toBe(0);
    expect(out.kept.witness).toMatchObject({ changes: 7, rows: 3, schema: SCHEMA });
  });

  it('is copied before it is upgraded', async () => {
    const { out } = await bookOfVersion1();
    await soundBook(out);
    expect(await listSnapshots(out.doors.files)).toMatchObject([{ kind: 'upgrade', rows: 3, changes: 7 }]);
  });

  it('is written to and found by the new indexes afterwards', async () => {
    const { out, acme } = await bookOfVersion1();
    const book = await soundBook(out);
    await change(book, { commandId: crypto.randomUUID(), shownAs: 'customerChanged' }, async writing => {
      await writing.put('customers', customerRow({ name: 'Acme North', parentId: acme.id }));
      return {};
    });
    expect(await book.db.customers.where('parentId').equals(acme.id).count()).toBe(1);
  });
});

describe('a file of version 1', () => {
  it('is taken in whole; the stores it does not know are empty', async () => {
    const to = await newBook();
    const { text } = await exported(to);
    const file = JSON.parse(text);
    expect(Object.keys(file.data).sort()).toEqual([...storeNames].sort());
    expect(await preview(to, await fileOf({ customers: [customerRow()] }, { version: 1 }))).toMatchObject({
      added: 1,
    });
  });
});
