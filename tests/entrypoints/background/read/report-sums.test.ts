/** The sums behind the report: made ready when nobody waits, and of all the rows they should be made of. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readAttentionRows } from '../../../../entrypoints/background/read/attention-rows';
import { readStreakDays } from '../../../../entrypoints/background/read/habit';
import { readLongReport } from '../../../../entrypoints/background/read/long-view';
import { readOriginDeals, readPlanBar, readReport } from '../../../../entrypoints/background/read/report';
import { keepSums } from '../../../../entrypoints/background/read/report-sums';
import { keepStreak } from '../../../../entrypoints/background/read/streak';
import type { Deal, Referral } from '../../../../lib/domain/plan/rows';
import type { NextStep } from '../../../../lib/domain/promises/next-step';
import type { LongReportMeta, ReportMeta } from '../../../../lib/storage/machine-rows';
import { readSettings } from '../../../../lib/storage/meta';
import { refreshStale } from '../../../../lib/storage/summaries';
import { write } from '../../../storage/book';
import { common, customerRow } from '../../../storage/rows';
import { emptyBook } from '../background';

vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});

const customers = Array.from({ length: 201 }, (_, at) =>
  customerRow({ name: `Customer ${at}`, firstSaleTyped: '2025-06-01' }),
);
const keptRows = async () => {
  const { meta } = (await openBook()).db;
  const half = (await meta.get('report')) as ReportMeta | undefined;
  const long = (await meta.get('longReport')) as LongReportMeta | undefined;
  return { half, long };
};

describe('made ready in the background', () => {
  beforeEach(async () => {
    await emptyBook();
    await write(await openBook(), async writing => {
      await writing.putAsIs('customers', customers);
      return {};
    });
  });
  const keep = async (breathe: () => Promise<unknown>): Promise<void> => {
    const { db, now } = await openBook();
    const context = { now: now(), settings: await readSettings(db) };
    while ((await refreshStale(db, context, 1_000)) > 0);
    await keepSums(db, context, breathe);
  };
  const add = async (name: string): Promise<void> => {
    const row = customerRow({ name, firstSaleTyped: '2026-01-01' });
    await write(await openBook(), async writing => ({
      customerId: (await writing.put('customers', row)).id,
    }));
  };

  it('the first look after a change finds both halves, and they say what it would have found', async () => {
    await add('New');
    let breaths = 0;
    await keep(async () => breaths++);
    expect(breaths).toBeGreaterThan(1);
    const made = await keptRows();
    const { meta } = (await openBook()).db;
    await Promise.all([meta.delete('report'), meta.delete('longReport')]);
    await Promise.all([readReport(), readLongReport()]);
    const found = await keptRows();
    expect(found.half?.sums.customers).toBe(202);
    expect(made.half?.sums).toEqual(found.half?.sums);
    expect(made.long?.sums).toEqual(found.long?.sums);
    expect([made.half?.foundOn, made.long?.foundOn]).toEqual([found.half?.foundOn, found.long?.foundOn]);
  });

  it('what is written between two slices is not missed', async () => {
    await add('New');
    let isWritten = false;
    await keep(async () => {
      if (!isWritten) await add('Newer');
      isWritten = true;
    });
    expect((await readReport()).customers).toBe(203);
  });
});

it('an order of somebody referred stays one, also after the relationship with the referrer has ended', async () => {
  const { db } = await emptyBook();
  const gone = customerRow({
    name: 'Gone',
    firstSaleTyped: '2024-01-01',
    ended: { date: '2026-01-31', reason: 'x' },
  });
  const sent = customerRow({ name: 'Sent' });
  const order: Deal = {
    ...common(),
    customerId: sent.id,
    kind: 'new',
    status: 'won',
    amountMinor: 70_000,
    currency: 'EUR',
    date: '2026-02-01',
  };
  const referral: Referral = {
    ...common(),
    customerId: gone.id,
    name: 'Sent',
    mayUseName: true,
    stage: 'won',
    stageDates: { won: '2026-02-01' },
    toCustomerId: sent.id,
    loops: [],
  };
  await write(await openBook(), async writing => {
    await writing.putAsIs('customers', [gone, sent]);
    await writing.putAsIs('deals', [order]);
    await writing.putAsIs('referrals', [referral]);
    return {};
  });
  expect(await db.referrals.count()).toBe(1);
  expect((await readReport()).revenue.all).toEqual({ new: 0, repeat: 0, referral: 70_000, total: 70_000 });
  const { total } = await readOriginDeals({ origin: 'referral', from: 0 });
  expect(total).toBe(1);
  const all = await readOriginDeals({ origin: 'all', year: '2026', from: 0 });
  expect(all.deals.map(({ id }) => id)).toEqual([order.id]);
  expect((await readOriginDeals({ origin: 'all', year: '2025', from: 0 })).total).toBe(0);
});

it('behind mean and median stands everybody who has a score, and behind the streak its days', async () => {
  await emptyBook();
  const sold = customerRow({ name: 'Sold', firstSaleTyped: '2026-01-01' });
  const step: NextStep = {
    ...common(),
    customerId: sold.id,
    kind: 'step',
    text: 'call',
    status: 'current',
    setDate: '2026-03-02',
    dueDate: '2026-03-20',
    agreed: false,
  };
  await write(await openBook(), async writing => {
    await writing.putAsIs('customers', [sold, customerRow({ name: 'Not yet' })]);
    await writing.putAsIs('nextSteps', [step]);
    return {};
  });
  const { plan, steps } = await readReport();
  const planned = await readPlanBar({ from: 0 });
  expect(planned.customers.map(({ name }) => name)).toEqual(['Sold']);
  expect(planned.total).toBe(plan.customers);
  expect(planned.customers[0]?.score).toBe(plan.mean);
  const days = await readStreakDays({ from: 0 });
  expect(days.days[0]).toEqual({ day: '2026-03-03', covered: 1, counted: 1 });
  expect(days.total).toBe(steps.streakDays);
});

it('where few of a full book have bought, the second look still knows the streak', async () => {
  const { db, clock } = await emptyBook();
  const [buyer, ...others] = customers.map(row => ({ ...row, firstSaleTyped: undefined }));
  await write(await openBook(), async writing => {
    await writing.putAsIs('customers', [{ ...customerRow(buyer), firstSaleTyped: '2026-02-01' }, ...others]);
    return {};
  });
  while ((await readReport()).filling);
  const first = await readReport();
  const settings = await readSettings(db);
  const rows = await readAttentionRows(db, clock.now, settings);
  const sold = rows.filter(({ hasSale }) => hasSale);
  await keepStreak(db, sold, '2026-03-04', settings);
  expect(sold).toHaveLength(1);
  expect((await readReport()).steps.streakDays).toBe(0);
  expect(first.customers).toBe(201);
});
