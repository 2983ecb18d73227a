import { describe, expect, it, test } from 'vitest';
import { bookEquity, indexBase, indexPoints } from '../../../lib/domain/longview/book-equity';
import {
  annualRevenue,
  equityRange,
  firstYearWorth,
  meanFirstYear,
  yearsLeft,
} from '../../../lib/domain/longview/equity';
import {
  equityFacts,
  equityInputs,
  firstYearOf,
  healthOf,
} from '../../../lib/domain/longview/equity-of-book';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aDeal, aHistory, anIssue, aReferral, aTouch, at, uuid } from '../rows';

const TODAY = '2026-03-04';
const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };

describe('what they buy in a year', () => {
  test.each([
    ['nothing', [], 0],
    ['one order this year, taken as a whole year', [aDeal('2025-12-01')], 100_000],
    ['one order in four years is spread over them', [aDeal('2022-03-04')], 25_000],
    [
      'an order a year or more: the last twelve months',
      [aDeal('2024-03-05'), aDeal('2025-06-01', { id: uuid(2) }), aDeal('2025-12-01', { id: uuid(3) })],
      200_000,
    ],
  ])('%s', (_, deals, expected) => {
    expect(Math.round(annualRevenue(deals, TODAY, settings))).toBe(Math.round(expected));
  });
});

describe('what a new customer brings', () => {
  const year = {
    firstSaleDate: '2024-01-01',
    deals: [aDeal('2024-01-01'), aDeal('2024-12-30'), aDeal('2025-01-01')],
  };
  const young = { firstSaleDate: '2026-01-01', deals: [aDeal('2026-01-01', { amountMinor: 30_000 })] };

  test.each([
    ['the mean of the first years that are over', [year, young], 200_000],
    ['else the mean of the first orders', [young], 30_000],
    ['else nothing', [], 0],
  ])('%s', (_, customers, expected) => {
    const worths = customers.map(customer => firstYearWorth(customer, TODAY, settings));
    expect(meanFirstYear(worths)).toBe(expected);
  });
});

it('years left may be negative', () => {
  expect(yearsLeft(60, '2021-03-04', TODAY)).toBeCloseTo(0, 2);
  expect(yearsLeft(60, '2016-03-04', TODAY)).toBeCloseTo(-5, 2);
});

describe('health from the rows', () => {
  const customer = aCustomer({ firstSaleTyped: '2025-01-01', trackedSince: '2025-01-01' });
  const thanked = aTouch('2026-02-20', { purpose: 'appreciation' });
  const health = (fields: Parameters<typeof aHistory>[0]) =>
    healthOf(aHistory({ customer, ...fields }), at(), settings);

  test.each([
    ['thanked and in touch', { touches: [thanked] }, 'healthy'],
    ['never thanked in more than twelve weeks', { touches: [aTouch('2026-03-01')] }, 'atRisk'],
    ['one gate', { touches: [thanked], issues: [anIssue()] }, 'watch'],
    ['two gates', { touches: [thanked], issues: [anIssue(), anIssue({ id: uuid(2) })] }, 'atRisk'],
    ['silent for three weeks', { touches: [aTouch('2026-02-10', { purpose: 'appreciation' })] }, 'watch'],
    [
      'silent in a pause',
      {
        customer: {
          ...customer,
          pauses: [{ id: uuid(1), from: '2026-02-12', to: '2026-03-01', reason: 'holidays' }],
        },
        touches: [aTouch('2026-02-10', { purpose: 'appreciation' })],
      },
      'healthy',
    ],
  ] as [string, Parameters<typeof aHistory>[0], string][])('%s is %s', (_, rows, expected) => {
    expect(health(rows)).toBe(expected);
  });
});

it('gathers the inputs of every customer with a sale', () => {
  const history = aHistory({
    customer: aCustomer({ expectedLifeMonths: 120 }),
    deals: [aDeal('2024-03-04')],
    referrals: [aReferral({ stage: 'won', stageDates: { won: '2025-01-01' } })],
    touches: [aTouch('2026-03-01', { purpose: 'appreciation' })],
  });
  const row = (own: CustomerHistory) => ({
    id: own.customer.id,
    equity: equityFacts(own, at(), settings),
    firstYear: firstYearOf(own, TODAY, settings),
  });
  const [input, ...rest] = equityInputs([row(history), row(aHistory())], [], TODAY, settings);
  expect(rest).toEqual([]);
  expect(input).toMatchObject({ health: 'healthy', vNew: 100_000 });
  expect(input?.referralRate).toBeCloseTo((1 + 0.6) / 4, 2);
  expect(input?.yearsLeft).toBeCloseTo(8, 1);
});

describe('the book', () => {
  const input = (id: string, annual: number) => ({
    id,
    annual,
    health: 'healthy' as const,
    referralRate: 0,
    yearsLeft: 10,
    vNew: 0,
  });

  it('adds up, and names the largest share', () => {
    const book = bookEquity([input('a', 1_000), input('b', 3_000)], settings);
    expect(book.largestShare).toBeCloseTo(0.75, 3);
    expect(book.customers.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(book.health).toEqual({ healthy: 2, watch: 0, atRisk: 0 });
    expect(bookEquity([], settings)).toMatchObject({ total: 0, largestShare: null, range: [0, 0] });
  });

  it('the range keeps every retention within 0 to 1', () => {
    const [low, high] = equityRange(input('a', 1_000), { ...settings, retentionRange: 1 });
    expect([low, high]).toEqual([0, 6_145]);
  });

  it('100 is the first month with money', () => {
    expect(indexBase([null, 0, 500, 900], 1_000)).toBe(500);
    expect(indexBase([], 1_000)).toBe(1_000);
    expect([indexPoints(750, 500), indexPoints(-50, 500), indexPoints(0, 0)]).toEqual([150, -10, null]);
  });
});
