import { describe, expect, it, test } from 'vitest';
import { worthOf } from '../../../lib/domain/appreciation/ranking';
import {
  isRunDue,
  monthlyRun,
  nextRunDay,
  rankedCustomers,
  type TierRows,
  tierMoves,
} from '../../../lib/domain/appreciation/tier-run';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aDeal, aReferral, uuid } from '../rows';

const TODAY = '2026-03-04';
const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };

/** A customer with one order of so many euros, long in the book. */
const bought = (n: number, euros: number, fields: Parameters<typeof aCustomer>[0] = {}): TierRows => ({
  customer: aCustomer({ id: uuid(n), firstSaleTyped: '2020-01-01', ...fields }),
  deals: euros === 0 ? [] : [aDeal('2025-09-01', { id: uuid(n), amountMinor: euros * 100 })],
  referrals: [],
});

it('worth is the same however it is summed: equals are never split by a last bit', () => {
  const weight = { advocateWeight: 0.1 };
  expect(worthOf({ net: 0, brought: 12 }, weight)).toBe(worthOf({ net: 1, brought: 2 }, weight));
});

describe('what ranks a customer', () => {
  const one = (rows: TierRows) => rankedCustomers([rows], TODAY, settings)[0];

  it('is the revenue of twelve months less refunds, and of the whole life behind it', () => {
    const deals = [
      aDeal('2025-03-04', { amountMinor: 40_000 }),
      aDeal('2025-03-03', { amountMinor: 10_000 }),
      aDeal('2026-01-01', { kind: 'refund', amountMinor: 15_000 }),
      aDeal('2026-01-01', { status: 'open' }),
      aDeal('2026-01-02', { currency: 'PLN' }),
    ];
    expect(one({ customer: aCustomer(), deals, referrals: [] })).toMatchObject({ net: 25_000, life: 35_000 });
  });

  test.each([
    ['2025-12-05', true],
    ['2025-12-04', false],
  ])('a first sale on %s is new: %s', (firstSaleTyped, isNew) => {
    expect(one(bought(1, 0, { firstSaleTyped }))?.isNew).toBe(isNew);
  });

  test.each([
    ['2026-03-03', undefined],
    ['2026-03-04', 'A'],
  ] as const)('a pin until %s holds: %s', (until, pin) => {
    expect(one(bought(1, 0, { tierPin: { tier: 'A', reason: 'our first', until } }))?.pin).toBe(pin);
  });

  it('whoever brought a buyer within two years is an advocate, and his share of theirs may count', () => {
    const won = (day: string) => aReferral({ stage: 'won', stageDates: { won: day }, toCustomerId: uuid(2) });
    const rows = (day: string) => [{ ...bought(1, 10), referrals: [won(day)] }, bought(2, 500)];
    const of = (day: string) => rankedCustomers(rows(day), TODAY, settings)[0];
    expect(of('2024-03-04')).toMatchObject({ advocate: true, referralsWon: 1, brought: 50_000 });
    expect(of('2024-03-03')).toMatchObject({ advocate: false, referralsWon: 1 });
  });
});

test.each([
  // March 2026 begins on a Sunday: the first working day is Monday the 2nd.
  [undefined, '2026-03-01', false],
  [undefined, '2026-03-02', true],
  ['2026-02', '2026-03-31', true],
  ['2026-03', '2026-03-31', false],
])('with the last run in %s a run is due on %s: %s', (month, today, expected) => {
  expect(isRunDue(month, today, settings)).toBe(expected);
});

it('the next run is on the first working day of the next month', () => {
  expect(nextRunDay('2026-04-15', settings)).toBe('2026-05-01');
  expect(nextRunDay('2026-04-15', { ...settings, holidays: ['2026-05-01'] })).toBe('2026-05-04');
});

describe('the monthly run', () => {
  const rows = [bought(1, 500), bought(2, 300, { tierAuto: 'A', tierLastAuto: 'C', tierEffective: 'A' })];
  const others = Array.from({ length: 3 }, (_, i) => bought(3 + i, 30 - i));

  it('stores the new list, moves the former one back and leaves the effective one', () => {
    const { stored } = monthlyRun([...rows, ...others], TODAY, settings);
    expect(stored.get(uuid(2))).toEqual({
      tierAuto: 'B',
      tierLastAuto: 'A',
      tierEffective: 'A',
      tierMonth: '2026-03',
    });
  });

  it('proposes promotions at once and lets a first month below wait', () => {
    const { moves } = monthlyRun([...rows, ...others], TODAY, settings);
    expect(moves.find(({ customerId }) => customerId === uuid(1))).toEqual({
      customerId: uuid(1),
      from: null,
      to: 'A',
    });
    expect(moves.some(({ customerId }) => customerId === uuid(2))).toBe(false);
  });

  it('keeps a pinned customer where he is and shows the list he would be on', () => {
    const pinned = bought(9, 1, { tierPin: { tier: 'A', reason: 'reference', until: '2026-12-31' } });
    const { auto, moves } = monthlyRun([...rows, ...others, pinned], TODAY, settings);
    expect(auto.get(uuid(9))).toBe('C');
    expect(moves.some(({ customerId }) => customerId === uuid(9))).toBe(false);
  });

  it('proposes nothing twice: an applied move is none any more', () => {
    const applied = aCustomer({ tierAuto: 'A', tierLastAuto: 'B', tierEffective: 'A' });
    expect(tierMoves([applied, aCustomer()], TODAY)).toEqual([]);
  });
});
