import { describe, expect, it, test } from 'vitest';
import { boughtMore } from '../../../lib/domain/plan/growth';
import { ordersOf, refundTargets } from '../../../lib/domain/plan/orders';
import { inBase, netRevenue, unconvertedDeals } from '../../../lib/domain/plan/revenue';
import { placedDeals, revenueByOrigin } from '../../../lib/domain/plan/revenue-by-origin';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aDeal, uuid } from '../rows';

const euros = { baseCurrency: 'EUR', currencyRates: { USD: 0.9, JPY: 0.006 } };

test.each([
  [10_000, 'EUR', 10_000],
  [10_000, 'USD', 9_000],
  // 1,000 yen have no minor units; 6 euros have 600 cents.
  [1_000, 'JPY', 600],
  [10_000, 'PLN', null],
])('%i minor units of %s are %s cents', (amount, currency, expected) => {
  expect(inBase(amount, currency, euros)).toBe(expected);
});

it('converts into a base without minor units', () => {
  expect(inBase(600, 'EUR', { baseCurrency: 'JPY', currencyRates: { EUR: 166.67 } })).toBe(1_000);
});

it('keeps a deal without a rate, leaves it out of the sum and names it', () => {
  const deals = [
    aDeal('2026-01-05', { id: uuid(1) }),
    aDeal('2026-01-06', { id: uuid(2), currency: 'PLN' }),
    aDeal('2026-01-07', { id: uuid(3), currency: undefined }),
    aDeal('2026-01-08', { id: uuid(4), kind: 'refund', amountMinor: 30_000 }),
    aDeal('2026-01-09', { id: uuid(5), status: 'open' }),
    aDeal('2026-01-09', { id: uuid(6), duplicateOf: uuid(1) }),
  ];
  expect(netRevenue(deals, euros)).toBe(70_000);
  expect(unconvertedDeals(deals, euros).map(({ id }) => id)).toEqual([uuid(2), uuid(3)]);
});

describe('a refund without its order', () => {
  const orders = [
    aDeal('2026-01-01', { id: uuid(1) }),
    aDeal('2026-02-01', { id: uuid(2), kind: 'repeat' }),
    aDeal('2026-02-01', { id: uuid(3), kind: 'repeat', createdAt: '2026-02-02T09:00:00.000Z' }),
  ];
  const refund = (date: string, refundOf?: string) => aDeal(date, { id: uuid(9), kind: 'refund', refundOf });

  test.each([
    ['names its order', refund('2026-02-10', uuid(1)), uuid(1)],
    ['belongs to the latest order not later than it', refund('2026-01-31'), uuid(1)],
    ['belongs to the one noted last of a day', refund('2026-02-01'), uuid(3)],
    ['of an earlier day belongs to the first order', refund('2025-12-01'), uuid(1)],
    ['naming an order that is gone falls back on its date', refund('2026-03-01', uuid(77)), uuid(3)],
  ])('%s', (_, deal, expected) => {
    expect(refundTargets([...orders, deal])[0]?.order?.id).toBe(expected);
  });

  it('of a customer without orders gives back nothing', () => {
    expect(refundTargets([refund('2026-01-01')])).toEqual([{ refund: refund('2026-01-01'), order: null }]);
  });

  it('is no order itself', () => {
    expect(ordersOf([refund('2026-01-01'), ...orders]).map(({ id }) => id)).toEqual([
      uuid(1),
      uuid(2),
      uuid(3),
    ]);
  });
});

describe('revenue by origin', () => {
  it('calls the first order of a referred customer a referral and the next one repeat', () => {
    const deals = [aDeal('2026-02-01', { id: uuid(2), kind: 'new' }), aDeal('2026-01-01', { id: uuid(1) })];
    const [first] = deals;
    expect(revenueByOrigin(deals, new Set([first?.customerId ?? '']), euros)).toEqual({
      new: 0,
      repeat: 100_000,
      referral: 100_000,
      total: 200_000,
    });
  });

  it('knows the deals behind each sum', () => {
    const placed = placedDeals([aDeal('2026-01-01', { currency: 'PLN' })], new Set(), euros);
    expect(placed.map(({ origin, revenue }) => [origin, revenue])).toEqual([['new', null]]);
  });
});

describe('they buy more', () => {
  const settings = { ...DEFAULT_SETTINGS, ...euros };
  const year = (date: string, amountMinor: number, currency = 'EUR') =>
    aDeal(date, { amountMinor, currency });

  test.each([
    [[year('2024-12-01', 100_000), year('2025-12-01', 110_000)], true],
    [[year('2024-12-01', 100_000), year('2025-12-01', 109_000)], false],
    [[year('2025-12-01', 110_000)], false],
    // Two currencies need a rate; with one of them unknown its deals are left out.
    [[year('2024-12-01', 100_000), year('2025-12-01', 150_000, 'USD')], true],
    [[year('2024-12-01', 100_000), year('2025-12-01', 900_000, 'PLN')], false],
    // One currency needs none, whatever the base is.
    [[year('2024-12-01', 100_000, 'PLN'), year('2025-12-01', 110_000, 'PLN')], true],
  ])('case %#', (deals, expected) => {
    expect(boughtMore(deals, '2026-03-04', settings)).toBe(expected);
  });
});
