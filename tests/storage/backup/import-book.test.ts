// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookMeta } from '../../../lib/storage/meta';
import { listSnapshots } from '../../../lib/storage/snapshots';
import { undoChange } from '../../../lib/storage/undo';
import { newBook, soundBook, write } from '../book';
import { customerRow, promiseRow, stepRow } from '../rows';
import { fileOf } from './files';
import { exported, preview, takeIn } from './taking';

const command = () => crypto.randomUUID() as string;

async function bookOfAcme() {
  const opened = await newBook();
  const acme = customerRow();
  const promise = promiseRow({ customerId: acme.id });
  await write(opened.book, async writing => {
    await writing.put('customers', acme);
    await writing.put('promises', promise);
    await writing.put('nextSteps', stepRow({ customerId: acme.id }));
    return {};
  });
  return { ...opened, acme, promise };
}

describe('export', () => {
  it('is a canonical file of everything but drafts, undo and log, and notes the day', async () => {
    const from = await bookOfAcme();
    const { text } = await exported(from);
    const json = JSON.parse(text);
    expect(Object.keys(json)).toEqual(['bookId', 'data', 'exportedAt', 'format', 'hash', 'version']);
    expect(Object.keys(json.data)).toEqual([...Object.keys(json.data)].sort());
    expect(json.data).not.toHaveProperty('undo');
    expect(await from.db.meta.get('lastBackup')).toMatchObject({ day: '2026-03-04', changes: 1 });
    expect((await readBookMeta(from.db))?.changes).toBe(1);
  });

  it('leaves one export file, the newest', async () => {
    const from = await bookOfAcme();
    await exported(from);
    from.clock.now = from.clock.now.add({ minutes: 1 });
    await exported(from);
    expect([...from.files.keys()]).toEqual(['kept-book-2026-03-04-120100.json']);
  });
});

describe('import into an empty book', () => {
  it('takes over rows and book id, and exports with the same hash', async () => {
    const from = await bookOfAcme();
    const first = await exported(from);
    const to = await newBook();
    await takeIn(to, first.text);
    expect((await readBookMeta(to.db))?.bookId).toBe((await readBookMeta(from.db))?.bookId);
    expect((await exported(to)).hash).toBe(first.hash);
  });

  it('also when that one has told that a day began: it is still empty', async () => {
    const from = await bookOfAcme();
    const first = await exported(from);
    const to = await newBook();
    const told = { key: 'digest:book:2026-03-04', deliveredAt: '2026-03-04T08:00:00.000Z', snoozes: 0 };
    await write(to.book, async writing => {
      await writing.put('notices', { ...told, updatedAt: '2026-03-04T08:00:00.000Z' });
      return {};
    });
    expect(await preview(to, first.text)).toMatchObject({ mode: 'empty', rows: 0 });
    await takeIn(to, first.text);
    expect(await to.db.customers.get(from.acme.id)).toMatchObject({ trackedSince: from.acme.trackedSince });
    expect((await exported(to)).hash).toBe(first.hash);
  });

  it('whatever the rows are', async () => {
    const words = fc
      .string({ minLength: 1, maxLength: 30, unit: 'binary' })
      .filter(text => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, fc.array(words, { maxLength: 3 })), { maxLength: 5 }),
        async book => {
          const from = await newBook();
          await write(from.book, async writing => {
            for (const [name, texts] of book) {
              const customer = await writing.put('customers', customerRow({ name }));
              for (const text of texts)
                await writing.put(
                  'promises',
                  promiseRow({ customerId: customer.id, text, quote: undefined }),
                );
            }
            return {};
          });
          const first = await exported(from);
          const to = await newBook();
          await takeIn(to, first.text);
          expect((await exported(to)).hash).toBe(first.hash);
          from.db.close();
          to.db.close();
        },
      ),
      { numRuns: 6 },
    );
  }, 30_000);

  it('a crash before the witness was written is no loss at the next start', async () => {
    const from = await bookOfAcme();
    const to = await newBook();
    const before = to.kept.witness;
    await takeIn(to, (await exported(from)).text);
    to.kept.witness = before && { ...before, changes: 1 };
    to.db.close();
    expect((await readBookMeta((await soundBook(to)).db))?.changes).toBe(1);
  });
});

describe('import of the same book', () => {
  it('the newer row stands on both sides, and the preview says so before', async () => {
    const here = await bookOfAcme();
    const { text } = await exported(here);
    const file = JSON.parse(text);
    const later = '2026-03-05T10:00:00.000Z';
    const theirs = { ...file.data.promises[0], text: 'their newer words', updatedAt: later };
    const added = customerRow({ name: 'Beta' });
    const older = {
      ...file.data.nextSteps[0],
      text: 'their older words',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    const changed = await fileOf(
      { customers: [...file.data.customers, added], promises: [theirs], nextSteps: [older] },
      { bookId: file.bookId },
    );
    expect(await preview(here, changed)).toEqual({
      mode: 'sameBook',
      rows: 3,
      added: 1,
      changed: 1,
      unchanged: 1,
      kept: 1,
    });
    expect(await here.db.customers.count()).toBe(1);
    await takeIn(here, changed);
    expect(await here.db.promises.toArray()).toMatchObject([{ text: 'their newer words', updatedAt: later }]);
    expect(await here.db.nextSteps.toArray()).toMatchObject([{ text: 'call about the roll-out' }]);
    expect(await here.db.names.count()).toBe(2);
  });

  it('again changes nothing', async () => {
    const here = await bookOfAcme();
    const { text, hash } = await exported(here);
    await takeIn(here, text);
    expect((await exported(here)).hash).toBe(hash);
  });

  it('a deleted row does not come back from an older backup', async () => {
    const here = await bookOfAcme();
    const { text } = await exported(here);
    await write(here.book, async writing => {
      await writing.put('promises', { ...here.promise, deletedAt: here.clock.now.toInstant().toString() });
      return {};
    });
    await takeIn(here, text);
    expect((await here.db.promises.get(here.promise.id))?.deletedAt).toBeDefined();
  });
});

describe('import of another book', () => {
  it('marks its rows with the day they came, and tracks its customers from that day', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const former = (await readBookMeta(to.db))?.bookId;
    await takeIn(to, (await exported(from)).text);
    expect(await to.db.customers.get(from.acme.id)).toMatchObject({
      origin: 'import',
      importedDate: '2026-03-04',
      trackedSince: '2026-03-04',
    });
    expect(await to.db.promises.get(from.promise.id)).toMatchObject({
      origin: 'import',
      importedDate: '2026-03-04',
    });
    expect(await to.db.customers.get(to.acme.id)).toMatchObject({ trackedSince: '2026-01-05' });
    expect((await readBookMeta(to.db))?.bookId).toBe(former);
  });

  it('a second time later keeps the day they first came and what was changed here since', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const { text } = await exported(from);
    await takeIn(to, text);
    to.clock.now = to.clock.now.add({ days: 3 });
    await write(to.book, async writing => {
      const row = await writing.get('promises', from.promise.id);
      if (row) await writing.put('promises', { ...row, status: 'kept' });
      return {};
    });
    await takeIn(to, text);
    expect(await to.db.promises.get(from.promise.id)).toMatchObject({
      status: 'kept',
      importedDate: '2026-03-04',
    });
  });
});

describe('a newer file of another book', () => {
  it('brings its newer words, and the rows keep the day they first came', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    await takeIn(to, (await exported(from)).text);
    await write(from.book, async writing => {
      await writing.put('promises', { ...from.promise, text: 'their newer words' });
      return {};
    });
    to.clock.now = to.clock.now.add({ days: 3 });
    await takeIn(to, (await exported(from)).text);
    expect(await to.db.promises.get(from.promise.id)).toMatchObject({
      text: 'their newer words',
      importedDate: '2026-03-04',
    });
  });
});

describe('replace everything', () => {
  it('keeps a copy of what was, then holds the file and nothing else', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const { text, hash } = await exported(from);
    await takeIn(to, text, 'replace');
    expect((await exported(to)).hash).toBe(hash);
    expect(await listSnapshots(to.doors.files)).toMatchObject([{ kind: 'import', rows: 3 }]);
    expect((await readBookMeta(to.db))?.rows).toMatchObject({ customers: 1, promises: 1, nextSteps: 1 });
  });

  it('undone gives the book its own id back; a witness of either is still his', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const own = (await readBookMeta(to.db))?.bookId;
    const { changeId } = await takeIn(to, (await exported(from)).text, 'replace');
    const imported = (await readBookMeta(to.db))?.bookId;
    expect(imported).not.toBe(own);
    await undoChange(to.book, command(), changeId);
    expect(await readBookMeta(to.db)).toMatchObject({ bookId: own, formerBookIds: [imported] });
  });

  it('can be undone', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const { changeId } = await takeIn(to, (await exported(from)).text, 'replace');
    await undoChange(to.book, command(), changeId);
    expect(await to.db.customers.get(to.acme.id)).toBeDefined();
    expect(await to.db.customers.count()).toBe(1);
  });
});

describe('a refused import', () => {
  it('changes nothing', async () => {
    const to = await bookOfAcme();
    const { hash } = await exported(to);
    const bad = await fileOf({ customers: [customerRow(), { ...customerRow(), name: '' }] });
    await expect(takeIn(to, bad)).rejects.toMatchObject({ code: 'badFile', reason: 'row:customers:1' });
    await expect(takeIn(to, bad, 'replace')).rejects.toMatchObject({ code: 'badFile' });
    expect((await exported(to)).hash).toBe(hash);
  });

  it('also when the database fails in the middle', async () => {
    const from = await bookOfAcme();
    const to = await bookOfAcme();
    const { hash } = await exported(to);
    to.db.nextSteps.hook('creating', () => {
      throw new Error('disk');
    });
    await expect(takeIn(to, (await exported(from)).text)).rejects.toThrow();
    expect((await exported(to)).hash).toBe(hash);
  });
});
