import { describe, expect, it, test } from 'vitest';
import { equityFacts, firstYearOf } from '../../../lib/domain/longview/equity-of-book';
import { verdict } from '../../../lib/domain/longview/report-card';
import type { MonthSnapshot } from '../../../lib/domain/longview/snapshot';
import { elementValuesOf } from '../../../lib/domain/longview/snapshot-numbers';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { type EquityBook, equityBook, equityView } from '../../../lib/domain/views/equity-view';
import { paceView } from '../../../lib/domain/views/pace-view';
import { bookReportCardView, reportCardView } from '../../../lib/domain/views/report-view';
import { stripView } from '../../../lib/domain/views/strip-view';
import { thanksView } from '../../../lib/domain/views/thanks-view';
import { drawnBook, tiersView, tierView } from '../../../lib/domain/views/tier-view';
import { aCustomer, aDeal, aHistory, aPromise, aReferral, aTouch, at, aWow, uuid } from '../rows';

const TODAY = '2026-03-04';
const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };
const since = aCustomer({ firstSaleTyped: '2025-01-01', trackedSince: '2025-01-01' });

const month = (name: string, numbers: MonthSnapshot['numbers'], customerId?: string): MonthSnapshot => ({
  key: `${name}/${customerId ?? 'book'}`,
  month: name,
  customerId,
  numbers,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

describe('the strip', () => {
  const history = aHistory({
    customer: { ...since, pauses: [{ id: uuid(1), from: '2026-02-09', to: '2026-02-15', reason: 'fair' }] },
    touches: [
      aTouch('2026-03-02', { id: uuid(1) }),
      aTouch('2026-02-25', { id: uuid(2), purpose: 'value', valueHow: 'use' }),
      aTouch('2026-02-24', {
        id: uuid(3),
        acknowledged: { date: '2026-02-26', words: 'nice' },
        purpose: 'value',
        valueHow: 'use',
      }),
      aTouch('2026-02-18', { id: uuid(4) }),
    ],
  });
  const view = stripView(history, at(), settings);

  it('has thirteen periods and the current one, oldest first', () => {
    expect(view.periods).toHaveLength(14);
    expect(view.periods.slice(-4).map(({ from, cell, isCurrent }) => [from, cell, isCurrent])).toEqual([
      ['2026-02-09', 'paused', false],
      ['2026-02-16', 'touch', false],
      ['2026-02-23', 'acknowledged', false],
      ['2026-03-02', 'touch', true],
    ]);
    expect(view.periods.at(-2)?.touches.map(({ id }) => id)).toEqual([uuid(3), uuid(2)]);
  });

  it('counts the streak of complete periods over the pause', () => {
    expect([view.streak, view.lastTouch, view.pauses]).toEqual([2, '2026-03-02', []]);
  });

  it('is empty without a sale', () => {
    expect(stripView(aHistory(), at(), settings)).toMatchObject({ periods: [], streak: 0, lastTouch: null });
  });
});

describe('the thank-you', () => {
  const history = aHistory({
    customer: since,
    touches: [aTouch('2026-01-01', { purpose: 'appreciation', appreciationKind: 'callNoAgenda' })],
    wows: [aWow('2026-02-01', { reaction: 'we love it' })],
  });

  it('is due with kinds, words to draft from and its red line', () => {
    const view = thanksView(history, [], [], at(), settings);
    expect(view).toMatchObject({
      last: '2026-01-01',
      redLineDate: '2026-03-26',
      pastRedLine: false,
      fixFirst: undefined,
    });
    expect(view?.facts).toEqual([{ what: 'reaction', text: 'we love it', date: '2026-02-01' }]);
    expect(view?.kinds[0]).not.toBe('callNoAgenda');
  });

  it('while a gate holds says what to fix first', () => {
    expect(thanksView(history, [], ['the open issue'], at(), settings)?.fixFirst).toBe('the open issue');
  });

  it('hides what gifts were worth where amounts are hidden, and there is none without a sale', () => {
    expect(thanksView(history, [], [], at(), { ...settings, hideAmounts: true })?.gifts).toBeUndefined();
    expect(thanksView(aHistory(), [], [], at(), settings)).toBeNull();
  });
});

describe('lists', () => {
  const rows = (n: number, euros: number, fields: Parameters<typeof aCustomer>[0] = {}) => ({
    customer: aCustomer({ ...since, id: uuid(n), name: `Customer ${n}`, ...fields }),
    deals: euros > 0 ? [aDeal('2025-09-01', { id: uuid(n), amountMinor: euros * 100 })] : [],
    referrals: [],
  });
  const ten = [500, 300, 120, 60, 50, 40, 30, 20, 10, 0].map((euros, i) => rows(i, euros));

  const listsOf = (of: ReturnType<typeof rows>[], own = settings) =>
    tiersView(of, drawnBook(of, TODAY, own), TODAY, own);

  it('show both readings of the mirror and what would move', () => {
    const view = listsOf(ten);
    expect(view.mirror).toEqual({ kTop: 2, topSharePercent: 71, kShare: 3 });
    expect([view.counts.none, view.moves.length, view.preview.length, view.runIsDue]).toEqual([
      10,
      0,
      10,
      true,
    ]);
    expect(view.preview[0]).toEqual({
      customerId: uuid(0),
      from: null,
      to: 'A',
      name: 'Customer 0',
      worth: 50_000,
    });
  });

  it('what would move stands in the order of what they bring, whoever was there first', () => {
    const names = listsOf([rows(0, 10), rows(1, 300), rows(2, 500)]).preview.map(({ name }) => name);
    expect(names).toEqual(['Customer 2', 'Customer 1', 'Customer 0']);
  });

  it('wait for one click after the run, and for the next month', () => {
    const run = { tierAuto: 'B' as const, tierMonth: '2026-03' };
    const view = listsOf([rows(1, 10, run)], { ...settings, hideAmounts: true });
    expect(view.moves).toEqual([
      { customerId: uuid(1), from: null, to: 'B', name: 'Customer 1', worth: undefined },
    ]);
    expect([view.runIsDue, view.nextRun, view.month]).toEqual([false, '2026-04-01', '2026-03']);
  });

  test.each([
    ['in the month whose run he first fell in', '2026-03', undefined, []],
    ['before the run of the second month', '2026-02', 'A', [{ from: 'A', to: 'B' }]],
    ['in the month after that run', '2026-03', 'B', [{ from: 'A', to: 'B' }]],
  ] as const)('looked at %s', (_, tierMonth, tierLastAuto, moves) => {
    // Second of three: B by today's numbers.
    const fell = { tierEffective: 'A', tierAuto: 'B', tierLastAuto, tierMonth } as const;
    const others = [rows(1, 500, { tierEffective: 'A', tierAuto: 'A' }), rows(3, 1, { tierEffective: 'C' })];
    const { preview } = listsOf([rows(2, 300, fell), ...others]);
    expect(preview.filter(({ customerId }) => customerId === uuid(2))).toMatchObject(moves);
  });

  it('who was moved with today’s numbers is not called back by the run of the month', () => {
    const run = { tierAuto: 'B', tierLastAuto: 'B', tierMonth: '2026-03' } as const;
    const onDemand = { ...run, tierEffective: 'A', tierMoved: { from: 'B', on: TODAY } } as const;
    expect(listsOf([rows(1, 500, onDemand), rows(2, 10)]).moves).toEqual([]);
    const before = { ...onDemand, tierMoved: { from: 'B', on: '2026-02-20' } } as const;
    expect(listsOf([rows(1, 500, before), rows(2, 10)]).moves).toMatchObject([{ from: 'A', to: 'B' }]);
  });

  it('nobody is ranked without revenue', () => {
    expect(listsOf([rows(1, 0)]).isUnranked).toBe(true);
  });

  it('a pin stands with the list beside it, and an advocate has a star', () => {
    const tierPin = { tier: 'A' as const, reason: 'reference', until: '2026-12-31' };
    const customer = aCustomer({ tierPin, tierAuto: 'C', tierEffective: 'C' });
    const won = aReferral({ stage: 'won', stageDates: { won: '2025-06-01' } });
    expect(tierView(customer, [won], TODAY, settings)).toEqual({
      tier: 'A',
      auto: 'C',
      pin: tierPin,
      isAdvocate: true,
    });
  });
});

test.each([
  [undefined, null],
  ['2023-03-04', 'below'],
] as const)('the pace of a customer since %s is %s', (firstSaleTyped, expected) => {
  const view = paceView(
    aHistory({ customer: aCustomer({ firstSaleTyped, tierEffective: 'A' }) }),
    at(),
    settings,
  );
  expect(view?.pace ?? null).toBe(expected);
  expect(view?.boxes.length ?? 10).toBe(10);
});

const bookOf = (...histories: CustomerHistory[]): EquityBook =>
  equityBook(
    histories.map(history => ({
      id: history.customer.id,
      equity: equityFacts(history, at(), settings),
      firstYear: firstYearOf(history, TODAY, settings),
    })),
    [],
    TODAY,
    settings,
  );

describe('equity', () => {
  const history = aHistory({
    customer: since,
    deals: [aDeal('2025-09-01')],
    touches: [aTouch('2026-03-01', { purpose: 'appreciation' })],
  });

  it('without money says counts only', () => {
    const view = equityView(bookOf(aHistory({ customer: since })), 0, [], settings);
    expect(view).toMatchObject({
      index: null,
      range: null,
      largest: null,
      moves: [],
      counts: { customers: 1, bought: 1, referrers: 0 },
    });
  });

  it('is an index from the first month with money, with what moved it', () => {
    const first = equityView(bookOf(history), 0, [], settings);
    expect(first.index).toBe(100);
    const snapshots = [
      month('2026-01', { equity: 0 }),
      month('2026-02', { equity: 100_000 }),
      month('2026-02', { equity: 100_000 }, history.customer.id),
    ];
    const view = equityView(bookOf(history), 0, snapshots, settings);
    expect(view.months.map(({ index }) => index)).toEqual([0, 100]);
    expect(view.largest).toEqual({ customerId: history.customer.id, share: 1 });
    const moved = view.moves.reduce((sum, { by }) => sum + by, 0);
    expect(moved).toBeCloseTo((view.index ?? 0) - 100, 9);
    expect((view.range?.[0] ?? 0) < (view.index ?? 0)).toBe(true);
  });
});

it('the report card grades our conduct with its trend, a dash without evidence', () => {
  const history = aHistory({
    customer: since,
    promises: [1, 2, 3].map(n =>
      aPromise({ id: uuid(n), status: 'kept', dueDate: '2026-03-01', closedDate: '2026-03-01' }),
    ),
  });
  const evaluation = evaluate(history, at(), settings);
  const trend = [month('2026-02', { 'elements.keep': 0.5 }), month('2026-01', { 'elements.keep': null })];
  const { conduct } = reportCardView(history, evaluation, trend, at(), settings);
  expect(conduct.find(({ element }) => element === 'keep')).toEqual({
    element: 'keep',
    percent: 80,
    grade: 'B',
    months: [
      { month: '2026-01', percent: null },
      { month: '2026-02', percent: 50 },
    ],
  });
  expect(conduct.find(({ element }) => element === 'wow')).toMatchObject({ percent: null, grade: '–' });
  const book = bookReportCardView(
    [{ elements: elementValuesOf(evaluation), verdict: verdict(history, at(), settings) }],
    [],
    settings,
  );
  expect([book.customers, book.conduct[2]?.percent, book.verdict.customers]).toEqual([1, 80, 1]);
});
