import { describe, expect, it, test } from 'vitest';
import { cadenceFacts, lastTouchOf } from '../../../lib/domain/appreciation/cadence-facts';
import { isRedLinePassed } from '../../../lib/domain/appreciation/due';
import { keptShare, thanksIntervals } from '../../../lib/domain/appreciation/kept-share';
import { giftRoom, suggestedKinds } from '../../../lib/domain/appreciation/kinds';
import { milestones } from '../../../lib/domain/appreciation/milestones';
import { plannedThanks } from '../../../lib/domain/appreciation/thanks';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aTouch, uuid } from '../rows';

const TODAY = '2026-03-04';

describe('the two clocks', () => {
  const touches = [
    aTouch('2026-01-10', { purpose: 'appreciation' }),
    aTouch('2026-02-10', { personal: true }),
    aTouch('2026-02-20', { personal: false }),
    aTouch('2026-03-20', { purpose: 'appreciation' }),
  ];
  const customer = aCustomer({ firstSaleTyped: '2025-06-01', trackedSince: '2025-10-15' });

  it('thanks and personal talks are read apart, the future left out', () => {
    expect(cadenceFacts({ customer, deals: [], touches }, TODAY)).toMatchObject({
      start: '2025-10-15',
      last: '2026-01-10',
      lastPersonal: '2026-02-10',
    });
    expect(lastTouchOf(touches, TODAY)).toBe('2026-02-20');
  });

  it('nobody is thanked before there is a sale', () => {
    expect(cadenceFacts({ customer: aCustomer(), deals: [], touches }, TODAY)).toBeNull();
  });
});

test.each([
  ['2026-03-03', [], true],
  ['2026-03-04', [], false],
  ['2026-02-20', [{ from: '2026-02-10', to: '2026-03-10' }], false],
  ['2026-02-20', [{ from: '2026-02-10', to: '2026-03-01' }], true],
  ['2026-02-20', [{ from: '2026-03-01', to: '2026-03-10' }], false],
])('a red line on %s with pauses %j is passed: %s', (redLine, pauses, expected) => {
  expect(isRedLinePassed(redLine, TODAY, pauses)).toBe(expected);
});

describe('the thank-yous of a book', () => {
  const facts = (n: number) => ({
    id: uuid(n),
    tier: 'A' as const,
    start: '2025-01-01',
    last: '2025-12-01',
    lastPersonal: null,
  });

  it.each([
    ['no gate', []],
    ['a gate', ['refund']],
  ])('one that was due before a pause began waits for its end, with %s', (_, gates) => {
    const paused = { ...facts(1), pauses: [{ from: TODAY, to: '2026-03-20' }] };
    const [thanks] = plannedThanks([{ facts: paused, gates }], TODAY, DEFAULT_SETTINGS);
    expect((thanks?.dueDate ?? '') < TODAY).toBe(true);
    expect((thanks?.day ?? '') > '2026-03-20').toBe(true);
  });

  it('while a gate holds it reads "fix first", and takes no place of the others', () => {
    const customers = Array.from({ length: 8 }, (_, i) => ({
      facts: facts(i),
      gates: i < 2 ? ['openIssue'] : [],
    }));
    const planned = plannedThanks(customers, TODAY, DEFAULT_SETTINGS);
    const guarded = planned.filter(({ fixFirst }) => fixFirst);
    expect(guarded.map(({ fixFirst }) => fixFirst)).toEqual(['openIssue', 'openIssue']);
    const open = planned.filter(({ fixFirst }) => !fixFirst);
    expect(open.filter(({ day }) => day === TODAY)).toHaveLength(5);
    expect(open.filter(({ day }) => day === '2026-03-05')).toHaveLength(1);
    expect(open.every(({ pastRedLine }) => pastRedLine)).toBe(true);
  });

  it('two hundred new customers never make more than five a day', () => {
    const customers = Array.from({ length: 200 }, (_, i) => ({
      facts: { ...facts(i), start: TODAY, last: null },
      gates: [],
    }));
    const counts = new Map<string, number>();
    for (const { day } of plannedThanks(customers, TODAY, DEFAULT_SETTINGS)) {
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
    expect(counts.size).toBeGreaterThanOrEqual(40);
  });
});

describe('kinds', () => {
  const said = (date: string, appreciationKind: string, giftValue?: number) =>
    aTouch(date, { purpose: 'appreciation', appreciationKind, giftValue });
  const suggest = (tier: 'A' | 'C', touches: ReturnType<typeof said>[], hasMilestone = false) =>
    suggestedKinds({ tier, touches, hasMilestone }, TODAY, DEFAULT_SETTINGS)[0];

  test.each([
    ['A list, no gift or visit this year', suggest('A', [said('2026-02-01', 'callNoAgenda')]), 'gift'],
    [
      'A list, after something less personal',
      suggest('A', [said('2025-06-01', 'visit'), said('2026-02-01', 'articleOneLine')]),
      'handwrittenNote',
    ],
    ['C list, what was never used', suggest('C', [said('2026-02-01', 'handwrittenNote')]), 'callNoAgenda'],
    ['a birthday is near', suggest('C', [said('2026-02-01', 'visit')], true), 'milestone'],
    ['not the last one again', suggest('C', [said('2026-02-01', 'milestone')], true), 'handwrittenNote'],
  ])('%s', (_, kind, expected) => {
    expect(kind).toBe(expected);
  });

  test.each([
    [undefined, undefined, { given: 30, left: null }],
    [{ none: false, maxPerYear: 50 }, 100, { given: 30, left: 20 }],
    [{ none: false }, 25, { given: 30, left: 0 }],
    [{ none: true }, 100, { given: 30, left: 0 }],
  ])('gifts with the rule %j and the cap %j', (rule, giftYearlyCap, expected) => {
    const touches = [said('2026-01-10', 'gift', 30), said('2025-12-20', 'gift', 80)];
    expect(giftRoom(touches, rule, TODAY, { giftYearlyCap })).toEqual(expected);
  });
});

it('knows the days that are theirs, the nearest first', () => {
  const persons = [
    { id: uuid(1), name: 'Dana', birthday: '1980-03-05' },
    { id: uuid(2), name: 'Leo', birthday: '1992-02-29' },
  ];
  const near = milestones({ firstSaleDate: '2024-03-10', goLiveDate: TODAY, persons }, TODAY, 14);
  expect(near.map(({ kind, date, years }) => [kind, date, years])).toEqual([
    ['birthday', '2026-03-05', 46],
    ['firstSale', '2026-03-10', 2],
  ]);
  const leap = milestones({ firstSaleDate: null, goLiveDate: null, persons }, '2026-02-20', 14);
  expect(leap.map(({ personName, date }) => [personName, date])).toEqual([
    ['Leo', '2026-02-28'],
    ['Dana', '2026-03-05'],
  ]);
});

describe('kept share', () => {
  const ends = (days: string[]) =>
    thanksIntervals('2025-01-01', days, 42, TODAY).map(({ endedOn, kept }) => [endedOn, kept]);

  test.each([
    ['in time', ['2025-02-01'], ['2025-02-01', true]],
    ['on the red line', ['2025-02-12'], ['2025-02-12', true]],
    ['after it', ['2025-02-13'], ['2025-02-12', false]],
  ])('a thank-you %s', (_, days, first) => {
    expect(ends(days)[0]).toEqual(first);
  });

  it('after a missed red line the next interval starts with the next thank-you', () => {
    expect(ends(['2025-06-01', '2025-06-20'])).toEqual([
      ['2025-02-12', false],
      ['2025-06-20', true],
      ['2025-08-01', false],
    ]);
  });

  it('is the share of those that ended within twelve months', () => {
    const intervals = thanksIntervals('2024-01-01', ['2025-06-01', '2025-06-20', '2026-02-01'], 42, TODAY);
    expect(keptShare(intervals, TODAY)).toEqual({ kept: 1, ended: 2, share: 0.5 });
    expect(keptShare([], TODAY).share).toBeNull();
  });
});
