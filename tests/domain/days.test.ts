import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  age,
  dayFrom,
  dayOf,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  isDay,
  monthsBetween,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  weekdayOf,
  within,
  yearsBetween,
} from '../../lib/domain/days';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map(n => addDays('2000-01-01', n));

test.each([
  ['2026-03-04', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-3-4', false],
  ['2026-03-04T00:00', false],
  ['', false],
  [null, false],
  [20260304, false],
])('%s is a day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

test.each([
  ['2026-03-04', '2026-03-04', 0],
  ['2026-03-04', '2026-03-06', 2],
  ['2026-03-06', '2026-03-04', -2],
  ['2026-03-28', '2026-03-30', 2], // clocks go forward in Europe in between
  ['1969-12-30', '1970-01-02', 3],
])('from %s to %s are %i days', (a, b, expected) => {
  expect(daysBetween(a, b)).toBe(expected);
});

test.each([
  ['2026-03-02', 1],
  ['2026-03-04', 3],
  ['2026-03-08', 7],
  ['1969-12-31', 3],
  ['1960-02-29', 1],
])('%s is ISO weekday %i', (day, expected) => {
  expect(weekdayOf(day)).toBe(expected);
});

describe('weeks, months and quarters', () => {
  test.each([
    ['2026-03-04', 1, '2026-03-02'],
    ['2026-03-08', 1, '2026-03-02'],
    ['2026-03-08', 7, '2026-03-08'],
    ['2026-03-04', 7, '2026-03-01'],
  ] as const)('the week of %s that starts on weekday %i starts on %s', (day, weekStart, expected) => {
    expect(startOfWeek(day, weekStart)).toBe(expected);
  });

  it('ends a month on its last day, leap years too', () => {
    expect([startOfMonth('2024-02-15'), endOfMonth('2024-02-15')]).toEqual(['2024-02-01', '2024-02-29']);
    expect(endOfMonth('2026-12-31')).toBe('2026-12-31');
  });

  it('knows the calendar quarters', () => {
    expect([startOfQuarter('2026-05-31'), endOfQuarter('2026-05-31')]).toEqual(['2026-04-01', '2026-06-30']);
    expect([startOfQuarter('2026-12-31'), endOfQuarter('2026-12-31')]).toEqual(['2026-10-01', '2026-12-31']);
  });

  it('adds months inside the shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('makes a day of numbers, or none', () => {
    expect([dayFrom(2026, 3, 4), dayFrom(2026, 2, 30), dayFrom(2026, 0, 1), dayFrom(99999, 1, 1)]).toEqual([
      '2026-03-04',
      null,
      null,
      null,
    ]);
  });
});

describe('ages and windows', () => {
  it('counts today as age 0 and never below', () => {
    expect([
      age('2026-03-04', '2026-03-04'),
      age('2026-03-01', '2026-03-04'),
      age('2026-03-09', '2026-03-04'),
    ]).toEqual([0, 3, 0]);
  });

  it('holds both ends of a window and no future', () => {
    const today = '2026-03-04';
    expect(['2026-03-04', '2026-02-25', '2026-02-24', '2026-03-05'].map(d => within(d, 7, today))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('measures months and years by their mean length', () => {
    expect(monthsBetween('2025-03-04', '2026-03-04')).toBeCloseTo(365 / 30.4375, 10);
    expect(yearsBetween('2022-03-04', '2026-03-04')).toBe(4);
  });

  it('takes the local day of a moment, not its UTC day', () => {
    expect(dayOf(Temporal.ZonedDateTime.from('2026-03-04T23:30[America/New_York]'))).toBe('2026-03-04');
  });
});

describe('for any day', () => {
  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        const plain = Temporal.PlainDate.from(day);
        expect(addDays(day, n)).toBe(plain.add({ days: n }).toString());
        expect(weekdayOf(day)).toBe(plain.dayOfWeek);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('refuses to leave the four-digit years', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
