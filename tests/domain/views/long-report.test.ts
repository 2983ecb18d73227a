/** The report's second half from figures: who brought whom, thanks by list, and whom a number is made of. */
import { describe, expect, it, test } from 'vitest';
import { equity as ownEquity } from '../../../lib/domain/longview/equity';
import type { MonthSnapshot } from '../../../lib/domain/longview/snapshot';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { rankedBehind, valuedBehind } from '../../../lib/domain/views/behind-book';
import { behindView } from '../../../lib/domain/views/behind-report';
import type { CountedCustomer } from '../../../lib/domain/views/counted-customer';
import { customerEquityView } from '../../../lib/domain/views/customer-equity';
import { figuresOf } from '../../../lib/domain/views/figures';
import { longReport, namedIn } from '../../../lib/domain/views/long-report';
import { type LongRows, longSums } from '../../../lib/domain/views/long-sums';
import { inTree, namedTree, referralTree, sizeOf } from '../../../lib/domain/views/referral-tree';
import { summaryOf } from '../../../lib/domain/views/summary';
import { aCustomer, aDeal, aHistory, aReferral, aTouch, at, uuid } from '../rows';

const TODAY = '2026-03-04';
const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };

const counted = (history: CustomerHistory): CountedCustomer => {
  const rows = { history, nextSteps: [], recordLinks: [] };
  const evaluation = evaluate(history, at(), settings);
  return {
    summary: summaryOf(rows, evaluation, at(), settings, TODAY),
    figures: figuresOf(rows, evaluation, at(), settings),
  };
};

const alpha = aHistory({
  customer: aCustomer({ id: uuid(1), name: 'Alpha', tierEffective: 'A', trackedSince: '2025-01-01' }),
  deals: [aDeal('2025-06-01', { id: uuid(1) })],
  touches: [
    aTouch('2025-07-01', { id: uuid(1), purpose: 'appreciation' }),
    aTouch('2026-02-22', { id: uuid(2) }),
  ],
  referrals: [
    aReferral({
      customerId: uuid(1),
      stage: 'won',
      stageDates: { named: '2025-10-01', won: '2025-12-01' },
      toCustomerId: uuid(2),
    }),
  ],
});
const beta = aHistory({ customer: aCustomer({ id: uuid(2), name: 'Beta' }) });
const book = [counted(alpha), counted(beta)];
const names = new Map(book.map(({ summary }) => [summary.id, summary.customer.name]));
const rows: LongRows = { counted: book, known: names, ended: [], months: [], lastMonth: [] };
const report = (months: MonthSnapshot[] = []) =>
  longReport(longSums({ ...rows, months }, TODAY, settings), {
    names,
    logging: { medianSeconds: null, promises: { near: 0, all: 0 }, months: [] },
    backups: ['2026-03-01'],
  });

describe('the second half', () => {
  it('counts lists, thanks, pace and the rep’s own measures', () => {
    const view = report();
    expect(view.lists.counts).toEqual({ A: 1, B: 0, C: 0, none: 1 });
    // The first thank-you came in time; the red line after it passed.
    expect(view.thanks.A).toEqual({ kept: 1, ended: 2, share: 0.5 });
    expect(view.thanks.C.share).toBeNull();
    expect([view.pace.won, view.pace.wonYear]).toEqual([1, 1]);
    expect(view.card).toMatchObject({ customers: 2, verdict: { customers: 2, referred: 1 } });
    expect(view.equity.counts).toMatchObject({ customers: 2, bought: 1, referrers: 1 });
    expect(view.measures).toMatchObject({
      touchedA: { customers: 1, median: 10, longest: 10 },
      backups: ['2026-03-01'],
      referrals: { referrals: 1 },
    });
  });

  it('hides what a new customer brings where amounts are hidden', () => {
    const hidden = { ...settings, hideAmounts: true };
    expect(longSums(rows, TODAY, hidden).equity.assumptions.vNew).toBeUndefined();
  });

  it('names nobody until it is told', () => {
    const sums = longSums(rows, TODAY, settings);
    expect(JSON.stringify(sums)).not.toContain('Alpha');
    expect(namedIn(sums).sort()).toEqual([uuid(1), uuid(2)]);
    expect(report().tree).toEqual([
      { customerId: uuid(1), name: 'Alpha', brought: [{ customerId: uuid(2), name: 'Beta', brought: [] }] },
    ]);
    expect(report().equity.largest?.name).toBe('Alpha');
  });

  test.each([
    ['list.A', ['Alpha']],
    ['list.none', ['Beta']],
    ['state.earned', []],
    ['verdict.referred', ['Alpha']],
    ['thanks.A', ['Alpha']],
    ['pace.notStarted', []],
    ['measure.touchedA', ['Alpha']],
    ['measure.asks', []],
    ['measure.referrals', ['Alpha']],
    ['won.all', ['Alpha']],
    ['won.year', ['Alpha']],
    ['book.all', ['Alpha', 'Beta']],
    ['book.referrers', ['Alpha']],
  ] as const)('behind %s stand %j', (what, expected) => {
    const page = { from: 0, size: 50, today: TODAY };
    expect(behindView(book, what, page).customers.map(({ name }) => name)).toEqual(expected);
  });

  it('behind how many may be asked stand those who are Earned', () => {
    const [own] = book;
    if (!own) throw new Error('An empty book.');
    const readiness = { ...own.summary.readiness, state: 'earned' as const };
    const earned = { ...own, summary: { ...own.summary, readiness } };
    const page = { from: 0, size: 50, today: TODAY };
    expect(behindView([earned], 'state.earned', page).customers).toEqual([
      { customerId: uuid(1), name: 'Alpha' },
    ]);
  });

  it('behind both readings of the lists stands who they mean, with his part of what all bring', () => {
    const bigger = counted(
      aHistory({
        customer: aCustomer({ id: uuid(3), name: 'Zeta' }),
        deals: [aDeal('2025-08-01', { id: uuid(3), customerId: uuid(3), amountMinor: 300_000 })],
      }),
    );
    const three = [...book, bigger];
    const page = { from: 0, size: 50 };
    const said = (what: 'mirror.top' | 'mirror.few') =>
      rankedBehind(three, what, page, settings).customers.map(({ name, percent }) => [name, percent]);
    expect(said('mirror.top')).toEqual([['Zeta', 75]]);
    expect(said('mirror.few')).toEqual([
      ['Zeta', 75],
      ['Alpha', 25],
    ]);
    const { mirror } = longSums({ ...rows, counted: three }, TODAY, settings).lists;
    expect([mirror.kTop, mirror.topSharePercent, mirror.kShare]).toEqual([1, 75, 2]);
  });

  it('the points of the customers are those of the index together, and so is their range', () => {
    const { equity, worth } = longSums(rows, TODAY, settings);
    const known = { ended: [], index: equity.index, total: worth.total };
    const { customers, total } = valuedBehind(
      book,
      'equity.points',
      { from: 0, size: 50 },
      known,
      TODAY,
      settings,
    );
    expect(total).toBe(1);
    expect(customers[0]?.points?.now).toBeCloseTo(equity.index ?? Number.NaN, 9);
    expect(customers[0]?.points?.range[1]).toBeCloseTo(equity.range?.[1] ?? Number.NaN, 9);
  });

  test.each([
    [settings, [['Alpha', 100_000]]],
    [{ ...settings, hideAmounts: true }, [['Alpha', undefined]]],
  ])(
    'what a new customer brings is made of first orders until a first year is over; hidden where amounts are',
    (own, expected) => {
      const known = { ended: [], index: null, total: 0 };
      const { customers } = valuedBehind(book, 'equity.newOnes', { from: 0, size: 50 }, known, TODAY, own);
      expect(customers.map(({ name, money }) => [name, money?.minor])).toEqual(expected);
    },
  );

  it('one customer’s part in the equity is his share of the book', () => {
    const { equity, firstYear } = book[0]?.figures.long ?? {};
    expect(equity).not.toBeNull();
    expect(firstYear?.order).toBe(100_000);
    const input = { annual: 1_000, health: 'healthy' as const, referralRate: 0, yearsLeft: 5, vNew: 0 };
    const total = 2 * ownEquity(input, settings);
    const view = customerEquityView(input, total, [], [], settings);
    expect([view.share, view.points]).toEqual([0.5, 50]);
  });
});

describe('who brought whom', () => {
  const all = new Map(['a', 'b', 'c', 'd', 'e'].map(id => [id, id.toUpperCase()]));
  const brings = (customerId: string, toCustomerId: string) => ({ customerId, toCustomerId });

  it('goes down from those nobody brought', () => {
    const tree = referralTree([brings('d', 'c'), brings('a', 'b'), brings('b', 'd')], all);
    expect(tree.map(twig => [inTree([twig]).join(' '), sizeOf(twig)])).toEqual([['a b d c', 3]]);
  });

  it('is told with those first who brought the most, then by name', () => {
    const tree = referralTree([brings('e', 'x'), brings('d', 'c'), brings('a', 'b')], all);
    const more = referralTree([brings('d', 'c'), brings('d', 'b'), brings('a', 'e')], all);
    expect(namedTree(tree, all).map(({ name }) => name)).toEqual(['A', 'D']);
    expect(namedTree(more, all).map(({ name }) => name)).toEqual(['D', 'A']);
  });

  it('shows each once, also in a ring and when two brought the same', () => {
    const ring = referralTree([brings('a', 'b'), brings('b', 'a')], all);
    expect(ring.map(twig => inTree([twig]))).toEqual([['a', 'b']]);
    expect(referralTree([brings('a', 'c'), brings('b', 'c')], all).map(sizeOf)).toEqual([1]);
    expect(referralTree([brings('a', 'a'), { customerId: 'a' }], all)).toEqual([]);
  });
});
