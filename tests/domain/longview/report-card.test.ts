import { describe, expect, it, test } from 'vitest';
import { monthsToWrite } from '../../../lib/domain/longview/months';
import { isPaceShown, paceBoxes } from '../../../lib/domain/longview/pace';
import { bookElements, bookVerdict, callsReturned, verdict } from '../../../lib/domain/longview/report-card';
import { trustLine } from '../../../lib/domain/longview/trust-line';
import type { ElementValues } from '../../../lib/domain/readiness/elements';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aDeal, aPromise, aReferral, aTouch, at } from '../rows';

const settings = { ...DEFAULT_SETTINGS, baseCurrency: 'EUR' };
const awaited = (date: string, repliedAt?: string) => aTouch(date, { awaitingReply: true, repliedAt });

test.each([
  ['within two working days', awaited('2026-02-06', '2026-02-10T09:00:00.000Z'), [1, 1]],
  ['on the third', awaited('2026-02-06', '2026-02-11T09:00:00.000Z'), [0, 1]],
  ['not at all', awaited('2026-02-06'), [0, 1]],
  ['not yet: it may still come', awaited('2026-03-02'), [0, 0]],
  ['too late to come in time', awaited('2026-02-27'), [0, 1]],
  ['more than a year ago', awaited('2025-03-03'), [0, 0]],
  ['nobody waited', aTouch('2026-02-06', { repliedAt: '2026-02-06T12:00:00.000Z' }), [0, 0]],
])('a reply %s', (_, touch, expected) => {
  const { quick, awaited: count } = callsReturned([touch], at(), settings);
  expect([quick, count]).toEqual(expected);
});

describe('the customer’s verdict', () => {
  it('is made of what only they can do', () => {
    const rows = {
      deals: [aDeal('2025-12-01', { kind: 'repeat' })],
      referrals: [aReferral()],
      touches: [awaited('2026-02-06', '2026-02-06T12:00:00.000Z')],
    };
    expect(verdict(rows, at(), settings)).toEqual({
      boughtMore: false,
      boughtAgain: true,
      referred: true,
      callsReturned: { quick: 1, awaited: 1, share: 1 },
    });
  });

  test.each([
    ['a bare name is a lead', aReferral({ mayUseName: false }), false],
    ['an introduction is more', aReferral({ mayUseName: false, stage: 'introduced' }), true],
    ['and it is of these twelve months', aReferral({ stageDates: { named: '2025-03-03' } }), false],
  ])('%s', (_, referral, expected) => {
    expect(verdict({ deals: [], referrals: [referral], touches: [] }, at(), settings).referred).toBe(
      expected,
    );
  });

  it('is counted for the book, replies over all', () => {
    const one = { boughtMore: true, boughtAgain: false, referred: true };
    const book = bookVerdict([
      { ...one, callsReturned: { quick: 1, awaited: 1, share: 1 } },
      { ...one, referred: false, callsReturned: { quick: 0, awaited: 3, share: 0 } },
    ]);
    expect(book).toEqual({
      customers: 2,
      boughtMore: 2,
      boughtAgain: 0,
      referred: 1,
      callsReturned: { quick: 1, awaited: 4, share: 0.25 },
    });
    expect(bookVerdict([]).callsReturned.share).toBeNull();
  });
});

it('means of the book leave out who has no evidence', () => {
  const nothing = Object.fromEntries(
    ['deliver', 'perform', 'keep', 'value', 'serve', 'fix', 'communicate', 'wow'].map(e => [e, null]),
  ) as ElementValues;
  const book = bookElements([{ ...nothing, keep: 1 }, { ...nothing, keep: 0.5 }, nothing]);
  expect([book.keep, book.wow]).toEqual([0.75, null]);
});

it('a finished month is written once, as of its last day', () => {
  expect(monthsToWrite(new Set(['2026-01']), '2025-12-20', '2026-03-01')).toEqual([
    { month: '2025-12', lastDay: '2025-12-31' },
    { month: '2026-02', lastDay: '2026-02-28' },
  ]);
  expect(monthsToWrite(new Set(), '2026-03-01', '2026-03-31')).toEqual([]);
  expect(monthsToWrite(new Set(), null, '2026-03-31')).toEqual([]);
});

describe('ten years', () => {
  const won = (day: string) => ({ stage: 'won' as const, stageDates: { won: day } });

  it('what came before the clock stands in the first box, what waits is hollow', () => {
    const referrals = [
      won('2023-05-01'),
      won('2024-09-04'),
      { stage: 'introduced' as const, stageDates: { introduced: '2026-01-01' } },
      { stage: 'lost' as const, stageDates: { introduced: '2026-01-01', lost: '2026-02-01' } },
    ];
    const boxes = paceBoxes('2023-09-04', referrals, '2026-03-04', settings);
    expect(boxes.slice(0, 4).map(({ won: full, introduced, state }) => [full, introduced, state])).toEqual([
      [1, 0, 'past'],
      [1, 0, 'past'],
      [0, 1, 'current'],
      [0, 0, 'future'],
    ]);
  });

  test.each([
    ['A', true],
    ['B*', true],
    ['C', false],
    [undefined, false],
  ])('on the %s list it is shown by itself: %s', (tier, expected) => {
    expect(isPaceShown(tier)).toBe(expected);
  });
});

it('the trust line says evidence only', () => {
  const rows = {
    promises: [aPromise({ status: 'kept', dueDate: '2026-02-01', closedDate: '2026-02-01' })],
    touches: [
      aTouch('2026-02-03', { awaitingReply: true, repliedAt: '2026-02-03T12:00:00.000Z' }),
      aTouch('2026-02-04', { awaitingReply: true }),
      aTouch('2026-02-04', { repliedAt: '2026-02-06T12:00:00.000Z' }),
    ],
    given: [1, 2],
    persons: [1],
    firstSaleDate: '2023-03-05',
  };
  expect(trustLine(rows, at(), settings)).toMatchObject({
    kept: { keptCount: 1, keptTotal: 1 },
    replyMinutes: 120,
    referralsGiven: 2,
    personsKnown: 1,
    years: 2,
  });
  const empty = { promises: [], touches: [], given: [], persons: [], firstSaleDate: null };
  expect(trustLine(empty, at(), settings)).toMatchObject({ replyMinutes: null, years: null });
});
