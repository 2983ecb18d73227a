/** A table of orders into the book: what was looked at is what is written, in one change or not at all. */
import { beforeEach, expect, it, vi } from 'vitest';
import { checkCsv } from '../../../../entrypoints/background/book/csv';
import { importCsv, readCsvProgress } from '../../../../entrypoints/background/book/csv-import';
import { forgetTable } from '../../../../entrypoints/background/book/csv-plan';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { undoChange } from '../../../../lib/storage/undo';
import { type Outside, write } from '../../../storage/book';
import { customerRow } from '../../../storage/rows';
import { command, emptyBook } from '../background';

vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});

const FILE = { name: 'import-table_1.json', currency: 'EUR' };
let out: Awaited<ReturnType<typeof emptyBook>>;
let reads: number;

const table = (rows: number, customers = rows) => ({
  encoding: 'utf-8',
  headers: ['Customer', 'Date', 'Amount'],
  headingLine: 1,
  first: ['Customer', 'Date', 'Amount'],
  rows: Array.from({ length: rows }, (_, at) => [
    at + 2,
    [`Customer ${at % customers}`, '2026-02-03', `${at + 1}`],
  ]),
  broken: [],
});
const choose = (rows: number, name = FILE.name) => out.files.set(name, JSON.stringify(table(rows)));
const counts = async (): Promise<number[]> => {
  const { db } = await openBook();
  return [await db.customers.count(), await db.deals.count(), await db.names.count()];
};

beforeEach(async () => {
  out = await emptyBook();
  forgetTable();
  reads = 0;
  const { read } = out.doors.files;
  Object.assign((out.doors as Outside['doors']).files, {
    read: async (name: string) => {
      reads++;
      return read(name);
    },
  });
});

it('reads the file once for all its looks and for the import', async () => {
  choose(3);
  await checkCsv(FILE);
  await checkCsv({ ...FILE, isHeadless: true });
  expect(await checkCsv(FILE)).toMatchObject({ deals: 3, newCustomers: 3 });
  await importCsv({ commandId: command(), ...FILE });
  expect(reads).toBe(1);
  expect(await counts()).toEqual([3, 3, 3]);
});

it('another file under another name is another table', async () => {
  choose(3);
  await checkCsv(FILE);
  choose(5, 'import-table_2.json');
  expect(await checkCsv({ ...FILE, name: 'import-table_2.json' })).toMatchObject({ deals: 5 });
  expect(await checkCsv(FILE)).toMatchObject({ deals: 3 });
});

it('a customer who was added while it was looked at is met, not made a second time', async () => {
  choose(2);
  expect(await checkCsv(FILE)).toMatchObject({ newCustomers: 2 });
  await write(await openBook(), async writing => {
    await writing.put('customers', customerRow({ name: 'Customer 0' }));
    return {};
  });
  await importCsv({ commandId: command(), ...FILE });
  expect(await counts()).toEqual([2, 2, 2]);
});

it('is one change, and one undo takes every row out again', async () => {
  choose(1_200);
  await checkCsv(FILE);
  const { changeId } = await importCsv({ commandId: command(), ...FILE });
  expect(await counts()).toEqual([1_200, 1_200, 1_200]);
  await undoChange(await openBook(), command(), changeId);
  expect(await counts()).toEqual([0, 0, 0]);
});

it('is not taken back once something was built on it, and then nothing at all is', async () => {
  choose(3);
  const { changeId } = await importCsv({ commandId: command(), ...FILE });
  const [first] = await (await openBook()).db.customers.toArray();
  await write(await openBook(), async writing => {
    if (first) await writing.put('customers', { ...first, note: 'met at the fair' });
    return {};
  });
  await expect(undoChange(await openBook(), command(), changeId)).rejects.toMatchObject({ code: 'expired' });
  expect(await counts()).toEqual([3, 3, 3]);
});

it('cancelled between two parts it leaves nothing behind, and can be taken in after all', async () => {
  choose(1_200);
  await checkCsv(FILE);
  const commandId = command();
  const refused = expect(importCsv({ commandId, ...FILE })).rejects.toMatchObject({
    failure: { code: 'refused', reason: 'cancelled' },
  });
  const ask = (cancel: boolean) => readCsvProgress({ id: commandId, cancel });
  await vi.waitFor(async () => expect((await ask(false))?.done).toBeGreaterThan(0), { interval: 1 });
  await ask(true);
  await refused;
  expect(await counts()).toEqual([0, 0, 0]);
  await importCsv({ commandId: command(), ...FILE });
  expect(await counts()).toEqual([1_200, 1_200, 1_200]);
});
