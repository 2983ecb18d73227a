// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Book } from '../../lib/storage/change';
import { customersOfDomain, findCustomers } from '../../lib/storage/customers';
import type { BookDatabase } from '../../lib/storage/database';
import { readCustomerPage, readHistory } from '../../lib/storage/history';
import { allCurrentSteps, currentStepsDue, stepsEndedSince } from '../../lib/storage/next-steps';
import { inboxPromises, openPromisesDueBy, waitingPromises } from '../../lib/storage/promises';
import { purgeTombstones } from '../../lib/storage/purge';
import { newBook, type Outside, write } from './book';
import { AT, customerRow, promiseRow, stepRow } from './rows';

let book: Book;
let db: BookDatabase;
let clock: Outside['clock'];
beforeEach(async () => {
  ({ book, db, clock } = await newBook());
});
const customers = (...rows: ReturnType<typeof customerRow>[]) =>
  write(book, async writing => {
    await writing.putAsIs('customers', rows);
    return {};
  });
const promises = (...rows: ReturnType<typeof promiseRow>[]) =>
  write(book, async writing => {
    await writing.putAsIs('promises', rows);
    return {};
  });

describe('finding a customer while typing', () => {
  beforeEach(() =>
    customers(
      customerRow({ name: 'Salesco SA' }),
      customerRow({ name: 'Müller & Söhne' }),
      customerRow({ name: 'Acme North' }),
      customerRow({ name: 'Acme South' }),
      customerRow({ name: 'O’Hara Ltd.' }),
      customerRow({ name: '東京電力' }),
      customerRow({ name: 'Acme Gone', deletedAt: AT }),
    ),
  );
  it.each([
    ['the beginning of the name', 'acm', ['Acme North', 'Acme South']],
    ['the beginning of a later word', 'nor', ['Acme North']],
    ['several words in any order', 'south ac', ['Acme South']],
    ['a legal form’s letters', 'sa', ['Salesco SA']],
    ['without the accents', 'mull', ['Müller & Söhne']],
    ['without the apostrophe', 'oha', ['O’Hara Ltd.']],
    ['another script', '東京', ['東京電力']],
    ['letters inside a word', 'cme', []],
    ['blanks', '   ', []],
    ['signs', '&', []],
    ['a word nobody bears beside one that fits', 'acme west', []],
  ])('%s', async (_, typed, names) => {
    expect((await findCustomers(db, typed)).map(row => row.name)).toEqual(names);
  });

  it('follows a new name', async () => {
    const [north] = await findCustomers(db, 'acme north');
    await write(book, async writing => {
      if (north) await writing.put('customers', { ...north, name: 'Nordwind' });
      return {};
    });
    expect(await findCustomers(db, 'north')).toEqual([]);
    expect(await findCustomers(db, 'nordw')).toHaveLength(1);
  });
});

describe('customers who may be the same', () => {
  it('have an equal domain; nothing equals nothing', async () => {
    await customers(
      customerRow({ name: 'Acme, Inc.', domain: 'acme.example' }),
      customerRow({ name: '...' }),
      customerRow({ name: 'Beta' }),
    );
    expect(await customersOfDomain(db, 'acme.example')).toHaveLength(1);
    expect(await customersOfDomain(db, '')).toEqual([]);
  });
});

describe('promises', () => {
  const customerId = crypto.randomUUID() as string;
  it('that are due: open ones up to the day, by day', async () => {
    await promises(
      promiseRow({ customerId, text: 'today', dueDate: '2026-03-04' }),
      promiseRow({ customerId, text: 'long ago', dueDate: '1999-12-31' }),
      promiseRow({ customerId, text: 'tomorrow', dueDate: '2026-03-05' }),
      promiseRow({ customerId, text: 'kept', dueDate: '2026-03-01', status: 'kept' }),
      promiseRow({ customerId, text: 'deleted', dueDate: '2026-03-01', deletedAt: AT }),
      promiseRow({ customerId, text: 'undated', dueDate: undefined }),
    );
    expect((await openPromisesDueBy(db, '2026-03-04')).map(row => row.text)).toEqual(['long ago', 'today']);
    expect((await inboxPromises(db)).map(row => row.text)).toEqual(['undated']);
  });

  it('that wait on a record are those without a customer', async () => {
    const recordKey = 'hubspot/1/0-1/7';
    await promises(
      promiseRow({ recordKey, text: 'whose' }),
      promiseRow({ recordKey, customerId, text: 'when', dueDate: undefined }),
      promiseRow({ recordKey: 'hubspot/1/0-1/8', text: 'elsewhere' }),
    );
    expect((await waitingPromises(db, recordKey)).map(row => row.text)).toEqual(['whose']);
  });
});

describe('next steps', () => {
  it('are found by day, by end, and all current ones of the book', async () => {
    await write(book, async writing => {
      await writing.putAsIs('nextSteps', [
        stepRow({ text: 'due', dueDate: '2026-03-04' }),
        stepRow({ text: 'later', dueDate: '2026-12-01' }),
        stepRow({ text: 'ended', status: 'ended', endedDate: '2026-03-02' }),
      ]);
      return {};
    });
    const words = (rows: { text: string }[]) => rows.map(row => row.text);
    expect(words(await currentStepsDue(db, '0000-01-01', '2026-03-04'))).toEqual(['due']);
    expect(words(await allCurrentSteps(db))).toEqual(['due', 'later']);
    expect(words(await stepsEndedSince(db, '2026-03-02'))).toEqual(['ended']);
    expect(await stepsEndedSince(db, '2026-03-03')).toEqual([]);
  });
});

describe('one customer', () => {
  it('is read without his neighbours and without what was deleted', async () => {
    const [acme, beta] = [customerRow(), customerRow({ name: 'Beta' })];
    const mine = promiseRow({ customerId: acme.id });
    await customers(acme, beta);
    await promises(
      mine,
      promiseRow({ customerId: beta.id }),
      promiseRow({ customerId: acme.id, deletedAt: AT }),
    );
    expect((await readHistory(db, acme.id))?.promises).toEqual([mine]);
    const page = await readCustomerPage(db, acme.id);
    expect(page?.history.customer.name).toBe('Acme');
    expect(page?.around.nextSteps).toEqual([]);
  });

  it('who is gone is not there', async () => {
    const gone = customerRow({ deletedAt: AT });
    await customers(gone);
    expect(await readHistory(db, gone.id)).toBeUndefined();
    expect(await readCustomerPage(db, crypto.randomUUID())).toBeUndefined();
  });
});

describe('tombstones', () => {
  it('are taken out after their days, and nothing else is', async () => {
    const old = promiseRow({ deletedAt: AT });
    const fresh = promiseRow({ deletedAt: '2026-05-29T08:00:00.000Z' });
    const live = promiseRow();
    await promises(old, fresh, live);
    clock.now = clock.now.add({ days: 88 });
    expect(await purgeTombstones(book, { tombstoneDays: 90, mergeLogDays: 90 })).toBe(1);
    expect((await db.promises.toCollection().primaryKeys()).sort()).toEqual([fresh.id, live.id].sort());
    expect(await purgeTombstones(book, { tombstoneDays: 90, mergeLogDays: 90 })).toBe(0);
  });
});
