// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { change } from '../../lib/storage/change';
import { SCHEMA } from '../../lib/storage/database';
import { readBookMeta, totalRows } from '../../lib/storage/meta';
import { newBook, write } from './book';
import { AT, customerRow, promiseRow } from './rows';

const command = () => crypto.randomUUID() as string;

describe('one change', () => {
  it('writes its rows, raises the change number and counts the rows', async () => {
    const { book, db } = await newBook();
    const customer = customerRow();
    await write(book, async writing => {
      await writing.put('customers', customer);
      await writing.put('promises', promiseRow({ customerId: customer.id }));
      return {};
    });
    const meta = await readBookMeta(db);
    expect(meta).toMatchObject({ changes: 1, rows: { customers: 1, promises: 1 } });
    expect(meta && totalRows(meta)).toBe(2);
  });

  it('tells the surfaces which customer and record to ask about again, with the witness in the same call', async () => {
    const { book, told } = await newBook();
    const key = 'hubspot/1/0-1/7';
    const customer = customerRow();
    await write(book, async writing => {
      await writing.put('promises', promiseRow({ customerId: customer.id, recordKey: key }));
      return {};
    });
    expect(told).toHaveLength(1);
    expect(told[0]?.keys?.sort()).toEqual([customer.id, key].sort());
    expect(told[0]).toMatchObject({ at: 1, witness: { changes: 1, rows: 1, schema: SCHEMA } });
  });

  it('answers a repeated command with the first answer and writes nothing more', async () => {
    const { book, db, told } = await newBook();
    const order = { commandId: command(), shownAs: 'promiseLogged' as const };
    const work = async (writing: {
      put: (s: 'promises', r: ReturnType<typeof promiseRow>) => Promise<unknown>;
    }) => {
      const row = promiseRow();
      await writing.put('promises', row);
      return { itemId: row.id };
    };
    const first = await change(book, order, work as never);
    const again = await change(book, order, work as never);
    expect(again).toEqual(first);
    expect(await db.promises.count()).toBe(1);
    expect(told).toHaveLength(1);
  });

  it('leaves nothing behind when its work refuses, and lets the same command try again', async () => {
    const { book, db, told } = await newBook();
    const order = { commandId: command(), shownAs: 'promiseLogged' as const };
    class Refused extends Error {}
    const refused = change(book, order, async writing => {
      await writing.put('promises', promiseRow());
      throw new Refused();
    });
    await expect(refused).rejects.toBeInstanceOf(Refused);
    expect(await db.promises.count()).toBe(0);
    expect(await db.inbox.count()).toBe(0);
    expect(told).toHaveLength(0);
    await change(book, order, async writing => {
      await writing.put('promises', promiseRow());
      return {};
    });
    expect(await db.promises.count()).toBe(1);
  });

  it('is answered although the witness could not be written', async () => {
    const { book, db } = await newBook();
    const broken = { ...book, tell: () => Promise.reject(new Error('storage.local is full')) };
    await write(broken, async writing => {
      await writing.put('promises', promiseRow());
      return {};
    });
    expect(await db.promises.count()).toBe(1);
  });

  it('gives a row a later updatedAt even when the clock was set back', async () => {
    const { book, db, clock } = await newBook();
    const row = promiseRow();
    await write(book, async writing => {
      await writing.put('promises', row);
      return {};
    });
    const before = (await db.promises.get(row.id))?.updatedAt ?? '';
    clock.now = clock.now.subtract({ days: 2 });
    await write(book, async writing => {
      await writing.put('promises', { ...row, text: 'send two sheets' });
      return {};
    });
    const after = (await db.promises.get(row.id))?.updatedAt ?? '';
    expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
  });

  it('stores no field that is undefined, so that an export holds what the book holds', async () => {
    const { book, db } = await newBook();
    const row = promiseRow({ quote: undefined });
    await write(book, async writing => {
      await writing.put('promises', row);
      return {};
    });
    expect(Object.keys((await db.promises.get(row.id)) ?? {})).not.toContain('quote');
  });

  it('logs names and numbers, never the customer’s words', async () => {
    const { book, db } = await newBook();
    await write(book, async writing => {
      await writing.put('promises', promiseRow({ text: 'SECRET WORDS' }));
      return { text: 'SECRET WORDS' };
    });
    expect(JSON.stringify(await db.log.toArray())).not.toContain('SECRET');
    expect(await db.log.toArray()).toMatchObject([{ what: 'promiseLogged', at: 1, rows: { promises: 1 } }]);
  });

  it('forgets answered commands after a day and log lines beyond `logLines`', async () => {
    const { book, db, clock } = await newBook();
    const one = () =>
      change(book, { commandId: command(), shownAs: null }, async writing => {
        await writing.put('promises', promiseRow());
        return {};
      });
    await db.meta.put({ key: 'settings', value: { logLines: 10 } });
    await one();
    clock.now = clock.now.add({ days: 2 });
    for (let i = 0; i < 49; i++) await one();
    expect(await db.commands.count()).toBe(49);
    expect(await db.log.count()).toBe(10);
  });

  it('a quiet change keeps updatedAt and tells no surface, only the witness', async () => {
    const { book, db, told, kept } = await newBook();
    const customer = customerRow();
    await write(book, async writing => {
      await writing.put('customers', customer);
      return {};
    });
    const before = (await db.customers.get(customer.id))?.updatedAt;
    await change(book, { commandId: command(), shownAs: null, logAs: 'seen', quiet: true }, async writing => {
      const row = await writing.get('customers', customer.id);
      if (row) await writing.put('customers', { ...row, earnedLatch: true });
      return {};
    });
    expect(await db.customers.get(customer.id)).toMatchObject({ earnedLatch: true, updatedAt: before });
    expect(told[1]?.keys).toBeNull();
    expect(kept.witness?.changes).toBe(2);
  });
});

describe('derived tables', () => {
  it('an open promise without a customer or a day waits in the inbox until it has both', async () => {
    const { book, db } = await newBook();
    const row = promiseRow({ dueDate: undefined, recordKey: 'hubspot/1/0-1/7' });
    const put = (fields: object) =>
      write(book, async writing => {
        await writing.put('promises', { ...row, ...fields });
        return {};
      });
    await put({});
    expect(await db.inbox.toArray()).toEqual([{ id: row.id, recordKey: 'hubspot/1/0-1/7' }]);
    await put({ dueDate: '2026-03-06' });
    expect(await db.inbox.count()).toBe(1);
    await put({ dueDate: '2026-03-06', customerId: crypto.randomUUID() });
    expect(await db.inbox.count()).toBe(0);
    await put({ status: 'kept' });
    await put({});
    expect(await db.inbox.count()).toBe(1);
    await put({ deletedAt: AT });
    expect(await db.inbox.count()).toBe(0);
  });
});
