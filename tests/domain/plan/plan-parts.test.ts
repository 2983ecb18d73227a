import { describe, expect, it, test } from 'vitest';
import { asksForGoals } from '../../../lib/domain/plan/goals';
import { planRings } from '../../../lib/domain/plan/plan-parts';
import { median, planDistribution } from '../../../lib/domain/plan/plan-score';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aDeal, aHistory, aNeed, anAsk, aReferral, uuid } from '../rows';

const TODAY = '2026-03-04';
const rings = (rows: Partial<CustomerHistory>, state: Parameters<typeof planRings>[1] = 'building') => {
  const { order, repeat, referral } = planRings(aHistory(rows), state, TODAY, DEFAULT_SETTINGS);
  return [order.value, repeat.value, referral.value];
};

describe('order', () => {
  test.each([
    ['nothing sold', {}, 0],
    ['a typed first sale', { customer: aCustomer({ firstSaleTyped: '2025-01-01' }) }, 1],
    ['a new deal', { deals: [aDeal('2025-01-01')] }, 1],
    ['a new deal of unknown worth', { deals: [aDeal('2025-01-01', { amountMinor: undefined })] }, 1],
    [
      'half of it refunded',
      {
        deals: [
          aDeal('2025-01-01'),
          aDeal('2025-02-01', { id: uuid(2), kind: 'refund', amountMinor: 50_000 }),
        ],
      },
      0.5,
    ],
    [
      'a repeat order refunded: the first order stands',
      {
        deals: [
          aDeal('2025-01-01'),
          aDeal('2025-02-01', { id: uuid(2), kind: 'repeat' }),
          aDeal('2025-02-02', { id: uuid(3), kind: 'refund', refundOf: uuid(2) }),
        ],
      },
      1,
    ],
  ] as [string, Partial<CustomerHistory>, number][])('%s gives %s', (_, rows, expected) => {
    expect(rings(rows)[0]).toBe(expected);
  });
});

describe('repeat', () => {
  test.each([
    ['an open need with a day', { needs: [aNeed()] }, 0.3],
    ['a covered need', { needs: [aNeed({ covered: true })] }, 0],
    ['a need without a day', { needs: [aNeed({ revisitDate: undefined })] }, 0],
    ['an open expansion', { deals: [aDeal('2026-02-01', { kind: 'expansion', status: 'open' })] }, 0.6],
    ['an open new deal', { deals: [aDeal('2026-02-01', { kind: 'new', status: 'open' })] }, 0],
    ['a repeat order', { deals: [aDeal('2024-03-05', { kind: 'repeat' })] }, 1],
    ['one from too long ago', { deals: [aDeal('2024-03-03', { kind: 'repeat' })] }, 0],
  ] as [string, Partial<CustomerHistory>, number][])('%s gives %s', (_, rows, expected) => {
    expect(rings(rows)[1]).toBe(expected);
  });
});

describe('referral', () => {
  const planned = aCustomer({ goals: { referral: { what: 'the plant in Linz' } } });
  const staged = (stage: 'introduced' | 'met' | 'won' | 'lost', day = '2026-01-01') =>
    aReferral({ stage, stageDates: { named: '2025-12-01', [stage]: day } });

  test.each([
    ['nothing', {}, 0],
    ['a plan', { customer: planned }, 0.1],
    ['an ask', { asks: [anAsk('2025-01-01', { outcome: 'no' })] }, 0.4],
    ['an ask of long ago', { asks: [anAsk('2023-01-01')] }, 0],
    ['a name', { referrals: [aReferral()] }, 0.4],
    ['an introduction', { referrals: [staged('introduced')] }, 0.6],
    ['a meeting', { referrals: [staged('met')] }, 0.8],
    ['a win', { referrals: [staged('won')] }, 1],
    ['a loss', { referrals: [staged('lost')] }, 0],
    ['a loss after an ask', { referrals: [staged('lost')], asks: [anAsk('2025-11-30')] }, 0.4],
    ['a win of long ago, named lately', { referrals: [staged('won', '2023-01-01')] }, 0.4],
  ] as [string, Partial<CustomerHistory>, number][])('%s gives %s', (_, rows, expected) => {
    expect(rings(rows)[2]).toBe(expected);
  });

  it('counts having earned it', () => {
    expect(rings({}, 'earnedProven')[2]).toBe(0.25);
    expect(rings({}, 'repairFirst')[2]).toBe(0);
  });
});

it('draws the book as mean, median and ten bars', () => {
  expect(planDistribution([0, 25, 99, 100])).toEqual({
    customers: 4,
    mean: 56,
    median: 62,
    histogram: [1, 0, 1, 0, 0, 0, 0, 0, 0, 2],
  });
  expect(planDistribution([]).mean).toBeNull();
  expect(median([3, 1, 2])).toBe(2);
});

test.each([
  ['before a sale', {}, false, false],
  ['at the first sale', {}, true, true],
  ['with one goal written', { goals: { order: { what: 'ten seats' } } }, true, false],
  ['skipped yesterday', { goalsSkipped: ['2026-03-03'] }, true, false],
  ['skipped thirty days ago', { goalsSkipped: ['2026-02-02'] }, true, true],
  ['skipped twice', { goalsSkipped: ['2025-02-02', '2025-04-02'] }, true, false],
] as const)('asks what we want %s: %s', (_, fields, hasSale, expected) => {
  const customer = aCustomer(fields as Parameters<typeof aCustomer>[0]);
  expect(asksForGoals(customer, hasSale, TODAY, DEFAULT_SETTINGS)).toBe(expected);
});
