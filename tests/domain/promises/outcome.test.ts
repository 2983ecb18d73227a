import { describe, expect, it, test } from 'vitest';
import { deadlineOf } from '../../../lib/domain/promises/deadline';
import { daysToDue, promisedDaysAgo, sortPromises } from '../../../lib/domain/promises/order';
import { promiseOutcome } from '../../../lib/domain/promises/outcome';
import { promiseValue } from '../../../lib/domain/promises/value';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aPromise, at, uuid } from '../rows';

const timed = { dueDate: '2026-03-04', dueTime: '15:00', dueZone: 'Europe/Berlin' };

test.each([
  ['a promise due today is not yet overdue', { dueDate: '2026-03-04' }, '2026-03-04T23:59', 'open'],
  [
    'a promise due yesterday is overdue at midnight',
    { dueDate: '2026-03-03' },
    '2026-03-04T00:00',
    'overdue',
  ],
  ['a promise without a day has none to miss', {}, '2026-03-04', 'undated'],
  ['a promise at 15:00 is in time at 15:00', timed, '2026-03-04T15:00', 'open'],
  ['and overdue a minute later', timed, '2026-03-04T15:01', 'overdue'],
  [
    'a timed promise of last week needs no zone to be overdue',
    { ...timed, dueDate: '2026-02-20' },
    '2026-03-04',
    'overdue',
  ],
  ['a timed promise of next week is open', { ...timed, dueDate: '2026-03-12' }, '2026-03-04', 'open'],
  [
    'settled wins over dates',
    { dueDate: '2026-03-01', status: 'released' as const },
    '2026-03-04',
    'released',
  ],
  ['broken stays broken without a day', { status: 'broken' as const }, '2026-03-04', 'broken'],
  [
    'done on its last day is kept',
    { dueDate: '2026-03-04', status: 'kept' as const, closedDate: '2026-03-04' },
    '2026-03-09',
    'kept',
  ],
  [
    'done a day later is kept late',
    { dueDate: '2026-03-04', status: 'kept' as const, closedDate: '2026-03-05' },
    '2026-03-09',
    'keptLate',
  ],
  ['kept without a day is kept', { status: 'kept' as const, closedDate: '2026-03-05' }, '2026-03-09', 'kept'],
])('%s', (_, fields, now, expected) => {
  expect(promiseOutcome(aPromise(fields), at(now))).toBe(expected);
});

describe('the deadline', () => {
  it('of a day is its end where the rep is', () => {
    const deadline = deadlineOf({ dueDate: '2026-03-29' }, 'Europe/Berlin');
    expect(deadline?.toString()).toBe('2026-03-29T21:59:59.999999999Z'); // the clock went forward that day
    expect(
      promiseOutcome(aPromise({ dueDate: '2026-03-04' }), at('2026-03-04T23:00', 'America/Los_Angeles')),
    ).toBe('open');
    expect(promiseOutcome(aPromise({ dueDate: '2026-03-04' }), at('2026-03-05T00:30', 'Asia/Tokyo'))).toBe(
      'overdue',
    );
  });

  it('with a time stays in the zone where it was typed', () => {
    expect(deadlineOf(timed, 'America/Los_Angeles')?.toString()).toBe('2026-03-04T14:00:00Z');
    expect(promiseOutcome(aPromise(timed), at('2026-03-04T06:30', 'America/Los_Angeles'))).toBe('overdue');
  });

  it('that a clock change skips is the moment after the gap', () => {
    const gap = { dueDate: '2026-03-29', dueTime: '02:30', dueZone: 'Europe/Berlin' };
    expect(deadlineOf(gap, 'Europe/Berlin')?.toString()).toBe('2026-03-29T01:30:00Z');
  });
});

describe('ages and order', () => {
  it('counts from when they heard it', () => {
    const promise = aPromise({ madeDate: '2026-02-20', dueDate: '2026-03-05' });
    expect([promisedDaysAgo(promise, '2026-03-04'), daysToDue(promise, '2026-03-04')]).toEqual([12, 1]);
    expect([
      daysToDue(aPromise({ dueDate: '2026-03-02' }), '2026-03-04'),
      daysToDue(aPromise(), '2026-03-04'),
    ]).toEqual([-2, null]);
  });

  it('puts overdue first, oldest first, then by deadline and by the day made, undated last', () => {
    const rows = [
      aPromise({ id: uuid(1) }),
      aPromise({ id: uuid(2), dueDate: '2026-03-09', madeDate: '2026-01-09' }),
      aPromise({ id: uuid(3), dueDate: '2026-03-09', madeDate: '2026-01-08' }),
      aPromise({ id: uuid(4), dueDate: '2026-03-03' }),
      aPromise({ id: uuid(5), dueDate: '2026-02-03' }),
      aPromise({ id: uuid(6), dueDate: '2026-03-04', dueTime: '16:00', dueZone: 'Europe/Berlin' }),
      aPromise({ id: uuid(7), dueDate: '2026-03-04' }),
    ];
    const order = [5, 4, 6, 7, 3, 2, 1].map(uuid);
    expect(sortPromises(rows, at()).map(p => p.id)).toEqual(order);
    expect(sortPromises(rows.toReversed(), at()).map(p => p.id)).toEqual(order);
  });
});

it('an undated promise has no value whatever its status', () => {
  for (const status of ['open', 'kept', 'broken', 'released'] as const) {
    expect(promiseValue(aPromise({ status, closedDate: '2026-03-01' }), at(), DEFAULT_SETTINGS)).toBeNull();
  }
});

it('a late renegotiation caps what a punctual one would have earned, and never lifts a late one', () => {
  const late = {
    id: uuid(9),
    at: '2026-02-28T10:00:00Z',
    date: '2026-02-28',
    from: '2026-02-26',
    to: '2026-03-01',
    asker: 'customer' as const,
  };
  const kept = aPromise({
    dueDate: '2026-03-01',
    status: 'kept',
    closedDate: '2026-03-01',
    renegotiations: [late],
  });
  const values = [kept, { ...kept, closedDate: '2026-03-04' }].map(p =>
    promiseValue(p, at(), DEFAULT_SETTINGS),
  );
  expect(values).toEqual([0.5, 0.25]);
});
