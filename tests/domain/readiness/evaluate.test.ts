import { describe, expect, it, test } from 'vitest';
import { impliedDeliverable } from '../../../lib/domain/readiness/deliverables';
import { evidenceOf, lostReason } from '../../../lib/domain/readiness/drill-down';
import { ELEMENTS } from '../../../lib/domain/readiness/elements';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../../lib/domain/readiness/history';
import { nextBestOf, raises } from '../../../lib/domain/readiness/next-best';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import {
  aCustomer,
  aDeal,
  aDeliverable,
  aHistory,
  anIssue,
  aPromise,
  aRating,
  aTouch,
  at,
  aWow,
  uuid,
} from '../rows';

const now = at();
const judge = (history: CustomerHistory, when = now) => evaluate(history, when, DEFAULT_SETTINGS);

const fact = { text: 'known', date: '2026-01-10', source: 'call' };
const facts = { problem: fact, pain: fact, goal: fact, measure: fact, wow: fact };
const weeks = Array.from({ length: 13 }, (_, i) =>
  Temporal.PlainDate.from('2025-12-03').add({ weeks: i }).toString(),
);
const helped = { date: '2026-02-18', words: 'that saved us a day' };

/** Sold on 15 October 2025, delivered, kept, in touch every week: Earned. */
const good = aHistory({
  customer: aCustomer({ facts, firstSaleTyped: '2025-10-15' }),
  deliverables: [aDeliverable({ dueDate: '2025-11-01', confirmedDate: '2025-10-30' })],
  promises: ['2026-02-27', '2026-02-12', '2026-01-23'].map((dueDate, i) =>
    aPromise({ id: uuid(10 + i), dueDate, status: 'kept', closedDate: dueDate, importance: 3 }),
  ),
  touches: [
    ...weeks.map((date, i) => aTouch(date, { id: uuid(20 + i) })),
    ...['2026-02-25', '2026-02-18', '2026-02-11'].map((date, i) =>
      aTouch(date, { id: uuid(40 + i), purpose: 'value', valueHow: 'use', acknowledged: helped }),
    ),
  ],
  ratings: [aRating('2026-02-02', { id: uuid(50), product: 5, person: 4 })],
  wows: [aWow('2026-02-12', { id: uuid(60), reaction: 'great' })],
});

describe('a customer with nothing', () => {
  it('has no score, no gates and is too soon', () => {
    const result = judge(aHistory());
    expect(result).toMatchObject({
      score: null,
      coverage: 0,
      withEvidence: 0,
      counted: 7,
      gates: [],
      state: 'tooSoon',
    });
    expect(result.stateReason).toEqual({ state: 'tooSoon', missing: 'sale' });
    expect(result.elements.fix).toMatchObject({ value: null, leftOut: true, pointsPossible: 0 });
    expect(result.elements.wow).toMatchObject({ value: null, leftOut: false, points: 0 });
  });
});

describe('the state names what it waits for', () => {
  test.each([
    [
      'the days since the sale',
      aHistory({ deals: [aDeal('2026-02-20')] }),
      { state: 'tooSoon', missing: 'minDays', opensOn: '2026-03-22' },
    ],
    [
      'a confirmed delivery',
      aHistory({ deals: [aDeal('2025-12-20')] }),
      { state: 'tooSoon', missing: 'confirmedDeliverable' },
    ],
    [
      'the end of the cooldown',
      {
        ...good,
        asks: [
          {
            id: uuid(70),
            customerId: good.customer.id,
            createdAt: '2026-02-01T09:00:00.000Z',
            updatedAt: '2026-02-01T09:00:00.000Z',
            origin: 'manual' as const,
            date: '2026-02-01',
            outcome: 'named' as const,
            stateThen: 'earned',
            scoreThen: 80,
          },
        ],
      },
      { state: 'askedWait', opensOn: '2026-07-31' },
    ],
    [
      'the flag',
      {
        ...good,
        customer: { ...good.customer, doNotAsk: { reason: 'asked us not to', since: '2026-01-02' } },
      },
      { state: 'doNotAsk', reason: 'asked us not to', since: '2026-01-02' },
    ],
    ['nothing when Earned', good, { state: 'earned' }],
    [
      'nothing when Earned and proven',
      { ...good, deals: [aDeal('2026-02-01', { kind: 'repeat' })] },
      { state: 'earnedProven' },
    ],
    [
      'the score that Nearly lacks',
      { ...good, wows: [], touches: good.touches.slice(0, 13) },
      {
        state: 'nearly',
        missing: [
          { what: 'score', have: 62, need: 75 },
          { what: 'coverage', have: 5 / 7, need: 0.75 },
        ],
      },
    ],
  ])('%s', (_, history, reason) => {
    expect(judge(history).stateReason).toEqual(reason);
  });
});

describe('a gate names its item', () => {
  test.each([
    [
      'overdue promise',
      { promises: [...good.promises, aPromise({ id: uuid(80), dueDate: '2026-03-01' })] },
      { kind: 'overduePromise', itemId: uuid(80), since: '2026-03-01' },
    ],
    [
      'open issue',
      { issues: [anIssue({ id: uuid(81) })] },
      { kind: 'openIssue', itemId: uuid(81), since: '2026-03-02' },
    ],
    [
      'refund',
      { deals: [aDeal('2026-02-10', { id: uuid(82), kind: 'refund' })] },
      { kind: 'refund', itemId: uuid(82), since: '2026-02-10', until: '2026-03-13' },
    ],
    [
      'complaint, closed',
      {
        issues: [
          anIssue({
            id: uuid(83),
            severity: 3,
            confirmedAt: '2026-03-03T09:00:00.000Z',
            status: 'confirmed',
          }),
        ],
      },
      { kind: 'complaint', itemId: uuid(83), since: '2026-03-02', until: '2026-04-02' },
    ],
    [
      'low rating',
      { ratings: [aRating('2026-03-01', { id: uuid(84), person: 2 })] },
      { kind: 'lowRating', itemId: uuid(84), since: '2026-03-01', rating: { of: 'person', stars: 2 } },
    ],
  ])('%s', (_, change, gate) => {
    const result = judge({ ...good, ...change });
    expect(result.gates).toEqual([gate]);
    expect(result.state).toBe('repairFirst');
    expect(result.stateReason).toEqual({ state: 'repairFirst', gate });
  });

  test.each([
    ['a refund of 31 days ago', { deals: [aDeal('2026-02-01', { kind: 'refund' })] }],
    [
      'a low rating that was asked again',
      { ratings: [aRating('2026-02-01', { product: 1 }), aRating('2026-03-01', { product: 4 })] },
    ],
    ['a settled problem', { issues: [anIssue({ confirmedAt: '2026-03-03T09:00:00.000Z' })] }],
  ])('%s is none', (_, change) => {
    expect(judge({ ...good, ...change }).gates).toEqual([]);
  });
});

it('stays Earned between the two lines only when it was Earned', () => {
  // Above the lower line, below the upper one.
  const weaker = {
    ...good,
    wows: [aWow('2024-03-12', { reaction: 'great' })],
    ratings: [aRating('2026-02-02', { product: 4, person: 4 })],
  };
  const points = judge(weaker).score ?? 0;
  expect(points).toBeGreaterThanOrEqual(70);
  expect(points).toBeLessThan(75);
  const before = { ...weaker, customer: { ...weaker.customer, earnedLatch: true } };
  expect([judge(weaker).state, judge(before).state]).toEqual(['nearly', 'earned']);
});

it('keeps a closed late promise from costing more than an overdue one', () => {
  const overdue = aPromise({ id: uuid(80), dueDate: '2026-02-01' });
  const closed = { ...overdue, status: 'kept' as const, closedDate: '2026-03-04' };
  const score = (promise: typeof overdue) =>
    judge({ ...good, promises: [...good.promises, promise] }).score ?? 0;
  expect(score(closed)).toBeGreaterThanOrEqual(score(overdue));
});

describe('the one implied deliverable', () => {
  const bought = aHistory({
    customer: aCustomer({ trackedSince: '2026-02-25' }),
    deals: [aDeal('2026-02-01')],
  });

  it('is due 45 days after the sale, or 14 after we met the customer', () => {
    expect(impliedDeliverable(bought, DEFAULT_SETTINGS)?.dueDate).toBe('2026-03-18');
    const old = { ...bought, deals: [aDeal('2020-02-01')] };
    expect(impliedDeliverable(old, DEFAULT_SETTINGS)?.dueDate).toBe('2026-03-11');
    expect(judge(old, at('2026-03-12')).elements.deliver).toMatchObject({ value: 0, alert: true });
  });

  it('is there when every item was dropped, and gone with the first real one', () => {
    const dropped = aDeliverable({ droppedReason: 'not needed' });
    expect(impliedDeliverable({ ...bought, deliverables: [dropped] }, DEFAULT_SETTINGS)).not.toBeNull();
    expect(impliedDeliverable({ ...bought, deliverables: [aDeliverable()] }, DEFAULT_SETTINGS)).toBeNull();
    expect(impliedDeliverable(aHistory(), DEFAULT_SETTINGS)).toBeNull();
  });
});

describe('a first sale', () => {
  test.each([
    [
      'is the earliest standing deal',
      { deals: [aDeal('2026-01-10'), aDeal('2025-12-01', { id: uuid(2) })] },
      '2025-12-01',
    ],
    [
      'is the typed date when that is earlier',
      { deals: [aDeal('2026-01-10')], customer: aCustomer({ firstSaleTyped: '2025-01-01' }) },
      '2025-01-01',
    ],
    [
      'is not a lost or open deal',
      { deals: [aDeal('2026-01-10', { status: 'lost' }), aDeal('2026-01-09', { status: 'open' })] },
      null,
    ],
    ['is not the double of another', { deals: [aDeal('2026-01-10', { duplicateOf: uuid(9) })] }, null],
    ['is not in an unknown currency', { deals: [aDeal('2026-01-10', { currency: undefined })] }, null],
    [
      'needs no amount',
      { deals: [aDeal('2026-01-10', { amountMinor: undefined, currency: undefined })] },
      '2026-01-10',
    ],
    [
      'is gone when it was fully refunded',
      {
        deals: [aDeal('2026-01-10'), aDeal('2026-02-01', { id: uuid(2), kind: 'refund', refundOf: uuid(1) })],
      },
      null,
    ],
    [
      'stands when half of it was refunded',
      {
        deals: [
          aDeal('2026-01-10'),
          aDeal('2026-02-01', { id: uuid(2), kind: 'refund', refundOf: uuid(1), amountMinor: 50_000 }),
        ],
      },
      '2026-01-10',
    ],
  ])('%s', (_, rows, date) => {
    expect(judge(aHistory(rows)).firstSaleDate).toBe(date);
  });
});

describe('evidence', () => {
  const messy: CustomerHistory = {
    ...good,
    promises: [
      ...good.promises,
      aPromise({ id: uuid(80), dueDate: '2026-03-01' }),
      aPromise({ id: uuid(81), dueDate: '2026-03-09' }),
      aPromise({ id: uuid(82), dueDate: '2026-02-20', status: 'kept', closedDate: '2026-02-24' }),
      aPromise({
        id: uuid(83),
        dueDate: '2026-02-20',
        status: 'kept',
        closedDate: '2026-02-20',
        backdated: true,
      }),
      aPromise({ id: uuid(84), dueDate: '2024-02-20', status: 'kept', closedDate: '2024-02-20' }),
    ],
    issues: [anIssue({ id: uuid(85), openedAt: '2026-02-02T09:00:00.000Z' }), anIssue({ id: uuid(86) })],
    ratings: [...good.ratings, aRating('2025-12-01', { id: uuid(51), product: 3 })],
  };

  it('of keep is every promise with what it did to the rate', () => {
    const rows = evidenceOf('keep', messy, now, DEFAULT_SETTINGS);
    expect(rows.map(row => [row.note, row.counted])).toEqual([
      ['open', false],
      ['overdue', true],
      ['kept', true],
      ['keptLate', true],
      ['backdated', true],
      ['kept', true],
      ['kept', true],
      ['outsideWindow', false],
    ]);
    expect(lostReason(rows)).toEqual({ because: 'overdue', itemId: uuid(80), rows: 1 });
  });

  it.each(ELEMENTS)('of %s counts a row exactly when there is a value', element => {
    const rows = evidenceOf(element, messy, now, DEFAULT_SETTINGS);
    expect(rows.some(row => row.counted)).toBe(judge(messy).elements[element].value !== null);
    expect(evidenceOf(element, aHistory(), now, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('names a replaced rating, an issue past its clock and a week that had enough', () => {
    const notes = (element: (typeof ELEMENTS)[number]) =>
      evidenceOf(element, messy, now, DEFAULT_SETTINGS).map(row => row.note);
    expect(notes('perform')).toEqual(['latestRating', 'replacedRating']);
    expect(notes('fix')).toEqual(['waiting', 'pastClock']);
    expect(new Set(notes('communicate'))).toEqual(new Set(['met']));
  });

  it('without rows says so', () => {
    expect(lostReason([])).toEqual({ because: 'noEvidence' });
  });
});

describe('next-best actions', () => {
  it('put the gate first, without points, and the cheapest points after it', () => {
    const overdue = aPromise({ id: uuid(80), dueDate: '2026-03-01' });
    const waiting = aDeliverable({ id: uuid(81), deliveredDate: '2026-02-01' });
    const history = aHistory({ deals: [aDeal('2025-12-01')], promises: [overdue], deliverables: [waiting] });
    const best = nextBestOf(history, now, DEFAULT_SETTINGS);
    expect(best.repair).toMatchObject({ kind: 'overduePromise', itemId: uuid(80) });
    expect(best.actions.map(a => [a.id, a.minutes, a.gain])).toEqual([
      ['askPerson', 3, 11],
      ['confirmDelivery', 3, 7],
      ['askProduct', 5, 11],
    ]);
  });

  it('name for one element only what raises it, with its item', () => {
    const wow = aWow('2026-02-12', { id: uuid(60) });
    const history = { ...good, wows: [wow] };
    expect(raises('wow', history, now, DEFAULT_SETTINGS)).toEqual([
      { id: 'askWowReaction', minutes: 3, gain: 6, itemId: uuid(60) },
      { id: 'doWow', minutes: 30, gain: 6 },
    ]);
    expect(raises('wow', good, now, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("take this week's touch as the week's end", () => {
    const silent = {
      ...good,
      customer: { ...good.customer, trackedSince: '2026-02-02' },
      touches: good.touches.filter(touch => touch.date < '2026-02-16'),
    };
    const [week] = raises('communicate', silent, now, DEFAULT_SETTINGS);
    expect(week?.id).toBe('weekTouch');
    const touched = { ...silent, touches: [...silent.touches, aTouch('2026-03-02')] };
    expect(raises('communicate', touched, now, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('leave the rows alone', () => {
    const copy = structuredClone(good);
    nextBestOf(good, now, DEFAULT_SETTINGS);
    expect(good).toEqual(copy);
  });
});
