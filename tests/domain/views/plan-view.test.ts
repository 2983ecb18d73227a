import { describe, expect, it, test } from 'vitest';
import { addToMonths } from '../../../lib/domain/plan/actions';
import type { GoalCounts } from '../../../lib/domain/plan/attention-mix';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { askTodayView, needsView } from '../../../lib/domain/views/ask-today';
import { attentionMixView } from '../../../lib/domain/views/attention-mix-view';
import { lifecycleView } from '../../../lib/domain/views/lifecycle-view';
import { planView } from '../../../lib/domain/views/plan-view';
import { preCallView } from '../../../lib/domain/views/pre-call-view';
import { revenueView } from '../../../lib/domain/views/revenue-view';
import {
  aCustomer,
  aDeal,
  aHistory,
  aNeed,
  anAsk,
  aPromise,
  aReferral,
  aStep,
  aTouch,
  at,
  aWow,
  uuid,
  ZONE,
} from '../rows';

const TODAY = '2026-03-04';
const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };
const nobody = new Map<string, string>();

describe('the plan of a customer', () => {
  const sold = { state: 'earned' as const, firstSaleDate: '2025-06-01' };

  it('has three rings, each with its points and the rows behind it', () => {
    const history = aHistory({
      deals: [aDeal('2025-06-01')],
      needs: [aNeed()],
      asks: [anAsk('2026-02-01')],
      referrals: [aReferral()],
    });
    const view = planView(history, sold, at(), settings);
    expect(view.score).toBe(53);
    expect(view.rings.map(({ goal, percent, points }) => [goal, percent, points])).toEqual([
      ['order', 100, 25],
      ['repeat', 30, 7.5],
      ['referral', 40, 20],
    ]);
    expect(view.rings[1]?.rows.map(({ text }) => text)).toEqual(['we open a second site in May']);
    expect(view.rings[2]?.rows.map(({ what }) => what)).toEqual(['earned', 'asked', 'named']);
  });

  it('without a sale is a dash, and asks for nothing', () => {
    const view = planView(aHistory(), { state: 'tooSoon', firstSaleDate: null }, at(), settings);
    expect([view.score, view.asksForGoals, view.suggestsWho]).toEqual([null, false, false]);
  });

  test.each([
    [{}, true],
    [{ goals: { referral: { what: 'Linz' } } }, false],
  ])('Earned with %j suggests to think of whom they could know: %s', (fields, expected) => {
    expect(planView(aHistory({ customer: aCustomer(fields) }), sold, at(), settings).suggestsWho).toBe(
      expected,
    );
  });
});

describe('ask today', () => {
  const needs = [
    aNeed({ id: uuid(1), personId: uuid(7) }),
    aNeed({
      id: uuid(2),
      status: 'changed',
      verbatim: 'two sites',
      answers: [{ id: uuid(5), date: '2026-01-02', result: 'changed' }],
    }),
    aNeed({ id: uuid(3), replaces: uuid(2), verbatim: 'three sites' }),
    aNeed({ id: uuid(4), importance: 1 }),
    aNeed({ id: uuid(5), importance: 1, status: 'dead' }),
    aNeed({ id: uuid(6), importance: 1 }),
  ];

  it('shows three questions of four, who said it and what it was before', () => {
    const { questions, total } = askTodayView(
      needs,
      TODAY,
      undefined,
      new Map([[uuid(7), 'Dana']]),
      settings,
    );
    expect([questions.length, total]).toEqual([3, 4]);
    expect(questions[0]).toMatchObject({ id: uuid(1), personName: 'Dana' });
    expect(questions[1]).toMatchObject({
      verbatim: 'three sites',
      before: [{ verbatim: 'two sites', capturedDate: '2026-01-05' }],
      answers: [{ result: 'changed' }],
    });
  });

  it('the section lists each thread once, open ones by their day', () => {
    const { open, settled } = needsView(needs, nobody);
    expect(open.map(({ id }) => id)).toEqual([uuid(1), uuid(3), uuid(4), uuid(6)]);
    expect(settled.map(({ id }) => id)).toEqual([uuid(5)]);
  });
});

describe('the lifecycle strip', () => {
  const history = (firstSaleTyped: string | undefined, needs = [aNeed()]) =>
    aHistory({ customer: aCustomer({ firstSaleTyped }), needs });

  it('without a first sale asks for it', () => {
    expect(lifecycleView(history(undefined), [], at(), settings)).toMatchObject({
      stage: 'unknown',
      start: null,
      x: null,
      months: null,
      expectedMonths: 60,
      expectedFrom: 'default',
    });
  });

  it('shows the window and where they stand in it', () => {
    const view = lifecycleView(history('2024-09-04'), [], at(), settings);
    expect(view).toMatchObject({ stage: 'sweetSpot', months: 17, collectNeed: false, outlived: false });
    expect(view.line?.line).toBe('sweetSpotEntered');
    expect(view.curve).toHaveLength(25);
    expect(Math.min(...view.curve.map(({ cost }) => cost))).toBe(1);
  });

  it('in the window with nothing to come back to asks for one need', () => {
    expect(lifecycleView(history('2024-09-04', []), [], at(), settings).collectNeed).toBe(true);
    expect(lifecycleView(history('2026-02-01', []), [], at(), settings).collectNeed).toBe(false);
  });

  it('past the expected life the marker stays at the end and a new life is suggested', () => {
    const view = lifecycleView(history('2018-01-01'), [], at(), settings);
    expect([view.stage, view.marker, view.outlived]).toEqual(['deep', 1, true]);
  });

  it('lists favours and price breaks, newest first', () => {
    const deals = [aDeal('2025-01-01', { discountNote: '5%' }), aDeal('2025-06-01', { discountNote: '10%' })];
    expect(lifecycleView(aHistory({ deals }), [], at(), settings).discounts.map(({ note }) => note)).toEqual([
      '10%',
      '5%',
    ]);
  });
});

describe('what the acts were for', () => {
  const history = aHistory({ wows: [aWow('2026-03-01'), aWow('2025-12-01')] });
  const months = new Map<string, GoalCounts>();
  addToMonths(months, { history, nextSteps: [] }, ZONE, settings);

  it('this month to date, and the months before with their gaps', () => {
    const view = attentionMixView(months, 3, TODAY, settings);
    expect(view.current).toMatchObject({
      month: '2026-03',
      mix: { order: 0, repeat: 0, referral: 1 },
      gap: 50,
    });
    expect(view.months.map(({ month, gap }) => [month, gap])).toEqual([
      ['2025-12', 50],
      ['2026-01', null],
      ['2026-02', null],
    ]);
    expect(view.target).toEqual({ order: 0.25, repeat: 0.25, referral: 0.5 });
  });

  it('a month without acts is a dash', () => {
    expect(attentionMixView(new Map(), 0, TODAY, settings)).toMatchObject({
      current: { mix: null, gap: null },
      months: [],
    });
  });
});

describe('revenue by origin', () => {
  const deals = [
    aDeal('2024-06-01', { id: uuid(1) }),
    aDeal('2025-06-01', { id: uuid(2), kind: 'repeat' }),
    aDeal('2025-07-01', { id: uuid(3), currency: 'PLN' }),
  ];

  it('by year, with what waits for a rate', () => {
    const view = revenueView(deals, new Set(), settings);
    expect(view.all).toMatchObject({ new: 100_000, repeat: 100_000, total: 200_000 });
    expect(view.years.map(({ year, total }) => [year, total])).toEqual([
      ['2024', 100_000],
      ['2025', 100_000],
    ]);
    expect(view.shares).toEqual({ new: 0.5, repeat: 0.5, referral: 0 });
    expect(view.unconverted).toBe(1);
  });

  it('with amounts hidden keeps the shares only', () => {
    const view = revenueView(deals, new Set(), { ...settings, hideAmounts: true });
    expect([view.all, view.years, view.shares?.new]).toEqual([undefined, [], 0.5]);
  });
});

it('the pre-call card holds what is worth a look', () => {
  const customer = aCustomer({
    giftRule: { none: true },
    rhythm: { everyDays: 14 },
    pauses: [{ id: uuid(1), from: '2026-03-01', to: '2026-03-10', reason: 'moving' }],
    facts: { problem: { text: 'too slow', date: '2026-01-01', source: 'call' } },
  });
  const history = aHistory({
    customer,
    promises: [
      aPromise({ dueDate: '2026-03-10' }),
      aPromise({ id: uuid(2), status: 'kept', dueDate: '2026-01-10', closedDate: '2026-01-10' }),
    ],
    needs: [aNeed()],
    touches: [aTouch('2026-02-20')],
  });
  const view = preCallView(
    { history, nextSteps: [aStep({ agreed: true })] },
    { gates: [] },
    { now: at(), settings, persons: nobody, snoozes: nobody },
  );
  expect(view).toMatchObject({
    rightToMeet: { lastPromiseKept: true, nextStepAgreed: true, theyAnswer: null },
    noGifts: true,
    everyDays: 14,
    pause: { reason: 'moving' },
    missingFact: 'pain',
    missingFacts: 7,
    askToday: { total: 1 },
  });
  expect(view.promises).toHaveLength(1);
});
