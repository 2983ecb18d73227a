// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { change } from '../../lib/storage/change';
import { readBookMeta } from '../../lib/storage/meta';
import { readLastChange, undoChange } from '../../lib/storage/undo';
import { newBook, write } from './book';
import { customerRow, promiseRow } from './rows';

const command = () => crypto.randomUUID() as string;

describe('undo', () => {
  it('puts changed rows back exactly and takes new rows out', async () => {
    const { book, db } = await newBook();
    const old = promiseRow();
    await write(book, async writing => {
      await writing.put('promises', old);
      return {};
    });
    const before = await db.promises.get(old.id);
    const { changeId } = await write(book, async writing => {
      await writing.put('promises', { ...old, status: 'kept' });
      await writing.put('customers', customerRow());
      return {};
    });
    await undoChange(book, command(), changeId);
    expect(await db.promises.get(old.id)).toEqual(before);
    expect(await db.customers.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
    expect((await readBookMeta(db))?.rows).toMatchObject({ promises: 1, customers: 0 });
  });

  it('takes back a row that one change wrote twice', async () => {
    const { book, db } = await newBook();
    const row = promiseRow();
    const { changeId } = await write(book, async writing => {
      await writing.put('promises', row);
      await writing.put('promises', { ...row, text: 'again' });
      return {};
    });
    await undoChange(book, command(), changeId);
    expect(await db.promises.count()).toBe(0);
  });

  it('walks back through the last changes, newest first', async () => {
    const { book, db, clock } = await newBook();
    const row = promiseRow();
    const first = await write(book, async writing => {
      await writing.put('promises', row);
      return {};
    });
    const second = await write(book, async writing => {
      await writing.put('promises', { ...row, status: 'kept' });
      return { text: row.text };
    });
    expect(await readLastChange(db, clock.now)).toMatchObject({ changeId: second.changeId, text: row.text });
    await undoChange(book, command(), second.changeId);
    expect(await readLastChange(db, clock.now)).toMatchObject({ changeId: first.changeId });
    await undoChange(book, command(), first.changeId);
    expect(await readLastChange(db, clock.now)).toBeUndefined();
    expect(await db.promises.count()).toBe(0);
  });

  it('refuses with `expired` when a row was changed since, and changes nothing', async () => {
    const { book, db } = await newBook();
    const row = promiseRow();
    const { changeId } = await write(book, async writing => {
      await writing.put('promises', row);
      await writing.put('customers', customerRow());
      return {};
    });
    await write(book, async writing => {
      await writing.put('promises', { ...row, text: 'newer words' });
      return {};
    });
    await expect(undoChange(book, command(), changeId)).rejects.toMatchObject({ code: 'expired' });
    expect(await db.promises.get(row.id)).toMatchObject({ text: 'newer words' });
    expect(await db.customers.count()).toBe(1);
  });

  it('refuses to take out a customer whose later promise would belong to nobody', async () => {
    const { book, db } = await newBook();
    const customer = customerRow();
    const { changeId } = await write(book, async writing => {
      await writing.put('customers', customer);
      return {};
    });
    await write(book, async writing => {
      await writing.put('promises', promiseRow({ customerId: customer.id }));
      return {};
    });
    await expect(undoChange(book, command(), changeId)).rejects.toMatchObject({ code: 'expired' });
    expect(await db.customers.count()).toBe(1);
    expect(await db.names.count()).toBe(1);
  });

  it('refuses after `undoSeconds`', async () => {
    const { book, clock } = await newBook();
    const { changeId } = await write(book, async writing => {
      await writing.put('promises', promiseRow());
      return {};
    });
    clock.now = clock.now.add({ seconds: 10 });
    await expect(undoChange(book, command(), changeId)).rejects.toMatchObject({ code: 'expired' });
  });

  it('still holds after a quiet change, which is no change of the rep’s', async () => {
    const { book, db } = await newBook();
    const customer = customerRow();
    const { changeId } = await write(book, async writing => {
      await writing.put('customers', customer);
      return {};
    });
    await change(book, { commandId: command(), shownAs: null, quiet: true }, async writing => {
      const row = await writing.get('customers', customer.id);
      if (row) await writing.put('customers', { ...row, earnedLatch: true });
      return {};
    });
    await undoChange(book, command(), changeId);
    expect(await db.customers.count()).toBe(0);
  });

  it('repeated with the same command id undoes once', async () => {
    const { book } = await newBook();
    const { changeId } = await write(book, async writing => {
      await writing.put('promises', promiseRow());
      return {};
    });
    const id = command();
    const first = await undoChange(book, id, changeId);
    expect(await undoChange(book, id, changeId)).toEqual(first);
  });
});

describe('a long file', () => {
  const rows = (many: number) => Array.from({ length: many }, () => customerRow());

  it('is taken back as one change, with what finished months wrote down about its customers', async () => {
    const { book, db } = await newBook();
    const customers = rows(600);
    const { changeId } = await write(book, async writing => {
      await writing.putAsIs('customers', customers);
      return { undoMs: 3_600_000 };
    });
    const [first] = customers;
    await change(book, { commandId: command(), shownAs: null, quiet: true }, async writing => {
      await writing.putAsIs('snapshots', [
        {
          key: `2026-02/${first?.id}`,
          month: '2026-02',
          customerId: first?.id ?? '',
          numbers: {},
          createdAt: '2026-03-04T11:00:00Z',
          updatedAt: '2026-03-04T11:00:00Z',
          origin: 'manual',
        } as never,
      ]);
      return {};
    });
    await undoChange(book, command(), changeId);
    expect(await db.customers.count()).toBe(0);
    expect(await db.snapshots.count()).toBe(0);
    expect(await db.names.count()).toBe(0);
    expect((await readBookMeta(db))?.rows).toMatchObject({ customers: 0, snapshots: 0 });
  });

  it('can be taken back for an hour on its own page; elsewhere it is offered as long as any change', async () => {
    const { book, db, clock } = await newBook();
    const { changeId } = await write(book, async writing => {
      await writing.putAsIs('customers', rows(3));
      return { undoMs: 3_600_000 };
    });
    expect(await readLastChange(db, clock.now)).toMatchObject({
      changeId,
      expires: clock.now.add({ seconds: 10 }).toInstant().toString({ fractionalSecondDigits: 3 }),
    });
    clock.now = clock.now.add({ minutes: 59 });
    expect(await readLastChange(db, clock.now)).toBeUndefined();
    await undoChange(book, command(), changeId);
    expect(await db.customers.count()).toBe(0);
  });
});
