import { describe, expect, it, test } from 'vitest';
import { historyAsOf, stepsAsOf } from '../../../lib/domain/longview/as-of';
import { monthSnapshot } from '../../../lib/domain/longview/snapshot';
import {
  bookNumbers,
  customerNumbers,
  snapshotKey,
  snapshotPart,
} from '../../../lib/domain/longview/snapshot-numbers';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import {
  aCustomer,
  aDeal,
  aHistory,
  aNeed,
  anIssue,
  aPromise,
  aReferral,
  aStep,
  aTouch,
  at,
  aWow,
  uuid,
  ZONE,
} from '../rows';

const DAY = '2026-01-31';
const then = (rows: Partial<CustomerHistory>) => historyAsOf(aHistory(rows), DAY, ZONE);

describe('as it stood on a past day', () => {
  it('a promise closed later was open, with the day it then had', () => {
    const promise = aPromise({
      status: 'kept',
      dueDate: '2026-02-20',
      closedDate: '2026-02-19',
      closedAt: '2026-02-19T10:00:00.000Z',
      renegotiations: [
        {
          id: uuid(1),
          at: '2026-01-20T10:00:00.000Z',
          date: '2026-01-20',
          from: '2026-01-25',
          to: '2026-02-01',
          asker: 'me',
        },
        {
          id: uuid(2),
          at: '2026-02-01T10:00:00.000Z',
          date: '2026-02-01',
          from: '2026-02-01',
          to: '2026-02-20',
          asker: 'me',
        },
      ],
    });
    const [was] = then({ promises: [promise] }).promises;
    expect([was?.status, was?.closedDate, was?.dueDate, was?.renegotiations.length]).toEqual([
      'open',
      undefined,
      '2026-02-01',
      1,
    ]);
  });

  it('an issue confirmed later was open', () => {
    const issue = anIssue({
      openedAt: '2026-01-10T09:00:00.000Z',
      fixedAt: '2026-01-12T09:00:00.000Z',
      confirmedAt: '2026-02-12T09:00:00.000Z',
      status: 'confirmed',
    });
    const [was] = then({ issues: [issue] }).issues;
    expect([was?.status, was?.confirmedAt, was?.fixedAt]).toEqual([
      'open',
      undefined,
      '2026-01-12T09:00:00.000Z',
    ]);
  });

  it('a reaction, an answer and a stage of later were not known', () => {
    const rows = then({
      wows: [aWow('2026-01-10', { reaction: 'wow', reactionDate: '2026-02-01' })],
      touches: [
        aTouch('2026-01-10', { purpose: 'value', acknowledged: { date: '2026-02-01', words: 'it helped' } }),
      ],
      needs: [aNeed({ status: 'ripe', answers: [{ id: uuid(1), date: '2026-02-20', result: 'ripe' }] })],
      referrals: [aReferral({ stage: 'won', stageDates: { named: '2026-01-05', won: '2026-02-20' } })],
    });
    expect(rows.wows[0]?.reaction).toBeUndefined();
    expect(rows.touches[0]?.acknowledged).toBeUndefined();
    expect([rows.needs[0]?.status, rows.needs[0]?.answers]).toEqual(['open', []]);
    expect([rows.referrals[0]?.stage, rows.referrals[0]?.stageDates]).toEqual([
      'named',
      { named: '2026-01-05' },
    ]);
  });

  test.each([
    ['touches', { touches: [aTouch('2026-02-01')] }],
    ['deals', { deals: [aDeal('2026-02-01')] }],
    ['needs', { needs: [aNeed({ capturedDate: '2026-02-01' })] }],
    ['promises', { promises: [aPromise({ madeDate: '2026-02-01' })] }],
  ] as [keyof CustomerHistory, Partial<CustomerHistory>][])('%s of later are left out', (store, rows) => {
    expect(then(rows)[store]).toEqual([]);
  });

  it('a fact learnt later was not known', () => {
    const customer = aCustomer({ facts: { goal: { text: 'grow', date: '2026-02-01', source: 'call' } } });
    expect(then({ customer }).customer.facts).toEqual({});
  });

  it('a step that ended later was the current one', () => {
    const step = aStep({ setDate: '2026-01-10', status: 'ended', endedDate: '2026-02-03', outcome: 'done' });
    expect(stepsAsOf([step, aStep({ setDate: '2026-02-03' })], DAY)).toEqual([
      { ...step, status: 'current', endedDate: undefined, outcome: undefined },
    ]);
  });
});

describe('the numbers of a month', () => {
  const now = at('2026-01-31T23:59');
  const rows = (fields: Partial<CustomerHistory>, equity: number | null) => ({
    history: aHistory(fields),
    nextSteps: [aStep()],
    actions: { order: 1, repeat: 2, referral: 1 },
    equity,
  });
  const sold = rows({ deals: [aDeal('2025-06-01')], customer: aCustomer({ tierEffective: 'A' }) }, 5_000);
  const part = snapshotPart(sold, now, DEFAULT_SETTINGS);

  it('of one customer', () => {
    expect(customerNumbers(part, now)).toMatchObject({
      state: 'tooSoon',
      tier: 'A',
      planScore: 25,
      stepCoverage: 1,
      'mix.repeat': 0.5,
      actions: 4,
      equity: 5_000,
      'elements.wow': null,
    });
  });

  it('of the book', () => {
    const prospect = snapshotPart(rows({}, null), now, DEFAULT_SETTINGS);
    expect(bookNumbers([part, prospect], now, DEFAULT_SETTINGS)).toMatchObject({
      customers: 2,
      planScore: 25,
      stepCoverage: 1,
      actions: 8,
      equity: 5_000,
      keptTotal: 0,
      keep: null,
    });
  });

  it('fit the row they are stored in', () => {
    const stamps = { createdAt: '2026-02-01T09:00:00.000Z', updatedAt: '2026-02-01T09:00:00.000Z' };
    const book = {
      key: snapshotKey('2026-01', undefined),
      month: '2026-01',
      numbers: bookNumbers([part], now, DEFAULT_SETTINGS),
      ...stamps,
    };
    const customerId = sold.history.customer.id;
    const own = {
      key: snapshotKey('2026-01', customerId),
      month: '2026-01',
      customerId,
      numbers: customerNumbers(part, now),
      ...stamps,
    };
    for (const row of [book, own]) expect(monthSnapshot().safeParse(row).error?.issues ?? []).toEqual([]);
  });
});
