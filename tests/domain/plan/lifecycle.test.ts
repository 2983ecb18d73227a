import { describe, expect, it, test } from 'vitest';
import { endedLives, lifeStart } from '../../../lib/domain/plan/life-of-customer';
import {
  expectedLife,
  lifeLine,
  newLifeFrom,
  saleCost,
  sweetSpotDays,
} from '../../../lib/domain/plan/lifecycle';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aDeal } from '../rows';

const life = (from: string, to: string) => ({ firstSaleDate: from, lastOrderDate: to });
const fiveOfTwoYears = Array.from({ length: 5 }, () => life('2020-01-01', '2022-01-01'));

describe('how long relationships last', () => {
  test.each([
    ['typed for the customer', 36, fiveOfTwoYears, 36, 'customer'],
    ['learnt from five ended ones', undefined, fiveOfTwoYears, 24.016, 'ended'],
    ['our default with four', undefined, fiveOfTwoYears.slice(1), 60, 'default'],
    [
      'our default when all ordered only once',
      undefined,
      fiveOfTwoYears.map(l => life(l.firstSaleDate, l.firstSaleDate)),
      60,
      'default',
    ],
  ] as const)('%s', (_, typed, ended, months, from) => {
    const expected = expectedLife(typed, ended, DEFAULT_SETTINGS);
    expect(expected.months).toBeCloseTo(months, 2);
    expect(expected.from).toBe(from);
  });

  it('is learnt from customers that ended and ordered', () => {
    const ended = aCustomer({
      ended: { date: '2025-01-01', reason: 'closed' },
      firstSaleTyped: '2020-01-01',
    });
    const rows = [
      { customer: ended, deals: [aDeal('2022-01-01')] },
      { customer: ended, deals: [] },
      { customer: aCustomer({ firstSaleTyped: '2020-01-01' }), deals: [aDeal('2022-01-01')] },
    ];
    expect(endedLives(rows)).toEqual([life('2020-01-01', '2022-01-01')]);
  });
});

it('the curve is cheapest at one third and flat past the end', () => {
  const costs = [0, 1 / 3, 1, 1.4].map(x => saleCost(x, DEFAULT_SETTINGS));
  [2.5, 1, 2.5, 2.5].forEach((cost, i) => {
    expect(costs[i]).toBeCloseTo(cost, 12);
  });
});

test.each([
  ['2026-01-01', null],
  ['2026-01-02', 'sweetSpotEntered'],
  ['2027-03-02', 'sweetSpotEntered'],
  ['2027-03-03', 'sweetSpotLeaving'],
  ['2027-04-02', 'sweetSpotLeaving'],
  ['2027-04-03', null],
])('a customer since 2025-01-01 on %s: %s', (today, expected) => {
  expect(sweetSpotDays('2025-01-01', 60, DEFAULT_SETTINGS)).toEqual({ from: '2026-01-02', to: '2027-04-02' });
  expect(lifeLine('2025-01-01', 60, today, DEFAULT_SETTINGS)?.line ?? null).toBe(expected);
});

describe('a new life', () => {
  const on = (...days: string[]) => days.map(date => ({ date }));

  test.each([
    ['after a year of silence', on('2023-01-01', '2024-02-01'), on('2023-01-15'), '2024-02-01'],
    ['not when there was a touch between', on('2023-01-01', '2024-02-01'), on('2023-06-01'), null],
    ['not from the first order', on('2024-02-01'), [], null],
    ['from the latest of several', on('2020-01-01', '2022-01-01', '2024-01-01'), [], '2024-01-01'],
  ])('%s', (_, orders, touches, expected) => {
    expect(newLifeFrom(orders, touches, '2020-01-01', DEFAULT_SETTINGS)).toBe(expected);
  });

  it('is offered once', () => {
    expect(newLifeFrom(on('2020-01-01', '2024-01-01'), [], '2024-01-01', DEFAULT_SETTINGS)).toBeNull();
  });

  it('moves the beginning of the lifecycle only', () => {
    const deals = [aDeal('2020-01-01')];
    expect(lifeStart({ customer: aCustomer(), deals })).toBe('2020-01-01');
    expect(lifeStart({ customer: aCustomer({ newLifeFrom: '2024-01-01' }), deals })).toBe('2024-01-01');
  });
});
