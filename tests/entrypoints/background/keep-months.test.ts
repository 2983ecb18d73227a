/** Finished months are written down once, whatever the browser and the clock did. */
import { beforeEach, describe, expect, it } from 'vitest';
import { keepMonths } from '../../../entrypoints/background/keep-months';
import { type Book, change } from '../../../lib/storage/change';
import { readSettings } from '../../../lib/storage/meta';
import { monthsOfBook, monthsOfCustomer } from '../../../lib/storage/months';
import { readSummaries, refreshStale } from '../../../lib/storage/summaries';
import { newBook, type Outside, write } from '../../storage/book';
import { customerRow, promiseRow } from '../../storage/rows';

let book: Book;
let clock: Outside['clock'];

const acme = customerRow({ trackedSince: '2025-12-10', firstSaleTyped: '2025-06-01' });
const kept = promiseRow({
  customerId: acme.id,
  madeDate: '2026-01-10',
  dueDate: '2026-01-20',
  status: 'kept',
  closedDate: '2026-01-19',
});
const late = promiseRow({
  customerId: acme.id,
  madeDate: '2026-01-10',
  dueDate: '2026-01-20',
  status: 'kept',
  closedDate: '2026-02-03',
});

const on = (day: string) => {
  clock.now = Temporal.ZonedDateTime.from(`${day}T12:00:00[Europe/Berlin]`);
};

/** What the background does at an activity. */
async function wake(day?: string): Promise<boolean> {
  if (day) on(day);
  const settings = await readSettings(book.db);
  await refreshStale(book.db, { now: book.now(), settings }, 1_000);
  return keepMonths(book, settings, async () => undefined);
}

const months = async () => (await monthsOfBook(book.db)).map(({ month }) => month);
const stored = () => book.db.snapshots.toArray();

beforeEach(async () => {
  const made = await newBook();
  ({ book, clock } = made);
  await write(book, async writing => {
    await writing.putAsIs('customers', [acme]);
    await writing.putAsIs('promises', [kept, late]);
    return {};
  });
});

describe('a finished month', () => {
  it('is written at the first activity after it, with every month before that has none', async () => {
    expect(await wake('2026-03-04')).toBe(true);
    expect(await months()).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(await wake()).toBe(false);
  });

  it('is looked for again when its customers were not summed up yet', async () => {
    on('2026-03-04');
    expect(await keepMonths(book, await readSettings(book.db), async () => undefined)).toBe(false);
    expect(await wake()).toBe(true);
    expect(await months()).toEqual(['2025-12', '2026-01', '2026-02']);
  });

  it('is written once: a second and a third wake change nothing', async () => {
    await wake('2026-03-04');
    const first = await stored();
    await wake('2026-03-05');
    await wake('2026-03-31');
    expect(await stored()).toEqual(first);
  });

  it('is written also after months in which the browser was never open', async () => {
    await wake('2026-01-02');
    expect(await months()).toEqual(['2025-12']);
    await wake('2026-06-15');
    expect(await months()).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
  });

  it('stays as it was when the clock is set back and on again', async () => {
    await wake('2026-03-01');
    const first = await stored();
    await wake('2026-02-20');
    await wake('2020-01-01');
    await wake('2026-03-02');
    expect(await stored()).toEqual(first);
  });

  it('that a clock running ahead wrote is not shown before its time', async () => {
    await wake('2026-05-01');
    on('2026-03-04');
    expect((await monthsOfBook(book.db, '2026-03')).map(({ month }) => month)).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  it('is judged as of its last day, not as of today', async () => {
    await wake('2026-03-04');
    const [, january, february] = await monthsOfCustomer(book.db, acme.id, '2026-03');
    // On 31 January one was kept and the other overdue.
    expect(january?.numbers).toMatchObject({ keptTotal: 2, keptCount: 1 });
    expect(february?.numbers.keptTotal).toBe(2);
    expect(january?.numbers['elements.keep']).toBeLessThan(Number(february?.numbers['elements.keep']));
  });
});

it('holds only who was there: not who came later, who had left, or who is put away', async () => {
  const came = customerRow({ trackedSince: '2026-02-02' });
  const left = customerRow({ trackedSince: '2025-12-10', ended: { date: '2026-01-15', reason: 'sold' } });
  const away = customerRow({ trackedSince: '2025-12-10', archived: true });
  // Put away in the middle of a month: he was there at the end of the one before, whenever that is written.
  const later = customerRow({ trackedSince: '2025-12-10', archived: true, archivedOn: '2026-02-10' });
  await write(book, async writing => {
    await writing.putAsIs('customers', [came, left, away, later]);
    return {};
  });
  await wake('2026-03-04');
  const counts = (await monthsOfBook(book.db)).map(({ numbers }) => numbers.customers);
  expect(counts).toEqual([3, 2, 2]);
});

it('nothing is written before there is a customer; a customer of longer ago is looked for anew', async () => {
  const empty = await newBook();
  ({ book, clock } = empty);
  expect(await wake('2026-03-04')).toBe(false);
  await write(book, async writing => {
    await writing.putAsIs('customers', [acme]);
    return {};
  });
  expect(await wake()).toBe(true);
  expect(await months()).toEqual(['2025-12', '2026-01', '2026-02']);
});

it('a change that fails leaves no half of a month, and the next wake writes it whole', async () => {
  on('2026-03-04');
  await refreshStale(book.db, { now: book.now(), settings: await readSettings(book.db) }, 1_000);
  let calls = 0;
  const stop = async () => {
    if (++calls === 2) throw new Error('the worker was stopped');
  };
  await expect(keepMonths(book, await readSettings(book.db), stop)).rejects.toThrow('stopped');
  expect(await months()).toEqual(['2025-12']);
  await wake();
  expect(await months()).toEqual(['2025-12', '2026-01', '2026-02']);
});

it('makes no short row old, tells no surface, and cannot be undone', async () => {
  await wake('2026-03-04');
  expect(await book.db.stale.count()).toBe(0);
  expect(await readSummaries(book.db)).toHaveLength(1);
  const undo = (await book.db.undo.toArray()).map(({ what }) => what);
  expect(undo).toEqual(['promiseLogged']);
  const other = { commandId: crypto.randomUUID(), shownAs: null, logAs: 'test' };
  await change(book, other, async () => ({}));
  const log = (await book.db.log.toArray()).map(({ what }) => what);
  expect(log.filter(what => what === 'monthWritten')).toHaveLength(3);
});
