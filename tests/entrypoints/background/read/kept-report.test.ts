/** The report of a full book: kept between two looks, and never older than what it says. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readEquity, readLongReport } from '../../../../entrypoints/background/read/long-view';
import { readMonthMix, readReport } from '../../../../entrypoints/background/read/report';
import { erase } from '../../../../entrypoints/background/write/erase';
import type { LongReportMeta, ReportMeta } from '../../../../lib/storage/machine-rows';
import { noteAllStale } from '../../../../lib/storage/summaries';
import { aDeal } from '../../../domain/rows';
import { type Outside, write } from '../../../storage/book';
import { customerRow, promiseRow } from '../../../storage/rows';
import { command, emptyBook } from '../background';

vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});

let out: Outside;
const customers = Array.from({ length: 201 }, (_, at) =>
  customerRow({ name: `Customer ${at}`, firstSaleTyped: '2025-06-01' }),
);
const [first] = customers;
const timed = promiseRow({
  customerId: first?.id,
  dueDate: '2026-03-04',
  dueTime: '15:00',
  dueZone: 'Europe/Berlin',
});
const today = (time: string) => Temporal.ZonedDateTime.from(`2026-03-04T${time}+01:00[Europe/Berlin]`);
const keptRow = async () => (await (await openBook()).db.meta.get('report')) as ReportMeta | undefined;
/** Says something else than the book does, so that it shows whether it was asked. */
async function forge(): Promise<void> {
  const { db } = await openBook();
  const row = await keptRow();
  if (row) await db.meta.put({ ...row, sums: { ...row.sums, customers: -1 } });
}

const keptLong = async () =>
  (await (await openBook()).db.meta.get('longReport')) as LongReportMeta | undefined;
async function forgeLong(): Promise<void> {
  const { db } = await openBook();
  const row = await keptLong();
  if (row) await db.meta.put({ ...row, sums: { ...row.sums, card: { ...row.sums.card, customers: -1 } } });
}

beforeEach(async () => {
  out = await emptyBook();
  const book = await openBook();
  await write(book, async writing => {
    await writing.putAsIs('customers', customers);
    await writing.putAsIs('promises', [timed]);
    await writing.putAsIs('deals', [aDeal('2026-01-05', { customerId: first?.id })]);
    return {};
  });
  // The first look sums up what was written; more than it waits for is left to the background.
  while ((await readReport()).filling);
  await readReport();
  await readLongReport();
});

it('reads no customer when it is opened again, and says the same', async () => {
  const live = await readReport();
  await forge();
  expect(await readReport()).toEqual({ ...live, customers: -1 });
});

it('is found anew after any change', async () => {
  await forge();
  const more = customerRow({ name: 'New', firstSaleTyped: '2026-01-01' });
  await write(await openBook(), async writing => ({ customerId: (await writing.put('customers', more)).id }));
  const { customers: count, steps } = await readReport();
  expect([count, steps.counted]).toEqual([202, 202]);
});

it('is found anew when a promise of the day runs over, to the minute', async () => {
  await forge();
  out.clock.now = today('14:59');
  expect(await readReport()).toMatchObject({ customers: -1, kept: { keptTotal: 0 } });
  out.clock.now = today('15:01');
  expect(await readReport()).toMatchObject({ customers: 201, kept: { keptTotal: 1, keptCount: 0 } });
});

it('is found anew on another day', async () => {
  await forge();
  out.clock.now = today('12:00').add({ days: 1 });
  expect((await readReport()).customers).toBe(201);
});

it('is dropped with the short rows it was made of', async () => {
  await forge();
  const { db } = await openBook();
  await noteAllStale(db);
  expect(await keptRow()).toBeUndefined();
});

it('gives Today its mix, and names nobody', async () => {
  const { current, target } = await readMonthMix();
  expect({ current, target }).toEqual({
    current: (await readReport()).attention.current,
    target: (await readReport()).attention.target,
  });
  expect(JSON.stringify(await keptRow())).not.toContain(first?.id);
});

it('a small book is read as it is', async () => {
  await emptyBook();
  await write(await openBook(), async writing => ({
    customerId: (await writing.put('customers', customerRow())).id,
  }));
  await readReport();
  expect(await keptRow()).toBeUndefined();
});

describe('its second half', () => {
  it('reads no customer when it is opened again, and says the same with the same names', async () => {
    const live = await readLongReport();
    expect(live.equity.largest).toMatchObject({ customerId: first?.id, name: 'Customer 0' });
    await forgeLong();
    expect(await readLongReport()).toEqual({ ...live, card: { ...live.card, customers: -1 } });
  });

  it('is found anew after any change, and on another day', async () => {
    await forgeLong();
    await write(await openBook(), async writing => ({
      customerId: (await writing.put('customers', customerRow({ name: 'New' }))).id,
    }));
    expect((await readLongReport()).card.customers).toBe(202);
    await forgeLong();
    out.clock.now = today('12:00').add({ days: 1 });
    expect((await readLongReport()).card.customers).toBe(202);
  });

  it('counts what is noted beside the book each time', async () => {
    const { db } = await openBook();
    await db.meta.put({ key: 'lastBackup', day: '2026-03-04', recent: ['2026-03-04'], changes: 0 });
    expect((await readLongReport()).measures.backups).toHaveLength(1);
  });

  it('keeps no name, and goes with the next one who is erased', async () => {
    expect(JSON.stringify(await keptLong())).not.toContain('Customer 0');
    await erase({ commandId: command(), what: { kind: 'customer', id: first?.id ?? '' } });
    expect(await keptLong()).toBeUndefined();
  });

  it('gives one customer his part of it without reading the others', async () => {
    const own = () => readEquity({ customerId: first?.id ?? '' });
    const live = await own();
    const { db } = await openBook();
    const row = await keptLong();
    if (row) {
      const worth = { ...row.sums.worth, total: 2 * row.sums.worth.total };
      await db.meta.put({ ...row, sums: { ...row.sums, worth } });
    }
    expect(live?.share).toBeGreaterThan(0);
    expect((await own())?.share).toBeCloseTo((live?.share ?? 0) / 2, 9);
  });
});
