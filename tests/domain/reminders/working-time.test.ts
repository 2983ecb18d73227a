import { describe, expect, it, test } from 'vitest';
import {
  addWorkingDays,
  addWorkingMinutes,
  DEFAULT_CALENDAR,
  isWorkingDay,
  nextWorkingStart,
  previousWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from '../../../lib/domain/reminders/working-time';

const berlin = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin');
const local = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'minute' });
const never = { ...DEFAULT_CALENDAR, workDays: [] };

describe('working days', () => {
  it('are the weekdays that are not holidays', () => {
    const calendar = { ...DEFAULT_CALENDAR, holidays: ['2026-03-06'] };
    expect(['2026-03-05', '2026-03-06', '2026-03-07'].map(d => isWorkingDay(d, calendar))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each([
    ['2026-03-04', 2, [], '2026-03-06'],
    ['2026-03-06', 1, [], '2026-03-09'],
    ['2026-03-07', 0, [], '2026-03-09'],
    ['2026-03-04', 0, [], '2026-03-04'],
    ['2026-03-07', 1, [], '2026-03-09'],
    ['2026-03-04', 7, [], '2026-03-13'],
    ['2026-03-04', 2, ['2026-03-06'], '2026-03-09'],
  ])('%s plus %i working days (holidays %j) is %s', (day, n, holidays, expected) => {
    expect(addWorkingDays(day, n, { ...DEFAULT_CALENDAR, holidays })).toBe(expected);
  });

  test.each([
    ['2026-03-09', '2026-03-06'],
    ['2026-03-04', '2026-03-03'],
    ['2026-03-08', '2026-03-06'],
  ])('the working day before %s is %s', (day, expected) => {
    expect(previousWorkingDay(day, DEFAULT_CALENDAR)).toBe(expected);
  });

  test.each([
    ['2026-03-04', '2026-03-09', 3],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-04', '2026-03-04', 0],
    ['2026-03-07', '2026-03-09', 1],
    ['2026-03-09', '2026-03-04', 0],
  ])('after %s up to %s lie %i working days', (a, b, expected) => {
    expect(workingDaysBetween(a, b, DEFAULT_CALENDAR)).toBe(expected);
  });
});

describe('working minutes', () => {
  test.each([
    ['2026-03-06T16:00', '2026-03-09T11:00', 240],
    ['2026-03-04T14:00', '2026-03-11T18:00', 2940],
    ['2026-03-07T10:00', '2026-03-08T10:00', 0],
    ['2026-03-04T14:00', '2026-03-04T13:00', 0],
    ['2026-03-27T09:00', '2026-03-30T18:00', 1080],
  ])('from %s to %s are %i', (a, b, expected) => {
    expect(workingMinutesBetween(berlin(a), berlin(b), DEFAULT_CALENDAR)).toBe(expected);
  });

  it('are fewer on a Sunday that loses an hour inside working time', () => {
    const early = { ...DEFAULT_CALENDAR, workDays: [7], workStart: '01:00', workEnd: '05:00' };
    expect(workingMinutesBetween(berlin('2026-03-29T00:00'), berlin('2026-03-29T12:00'), early)).toBe(180);
  });

  test.each([
    ['2026-03-04T14:00', 240, '2026-03-04T18:00'],
    ['2026-03-04T14:00', 241, '2026-03-05T09:01'],
    ['2026-03-06T16:00', 240, '2026-03-09T11:00'],
    ['2026-03-07T11:00', 240, '2026-03-09T13:00'],
    ['2026-03-07T11:00', 0, '2026-03-07T11:00'],
  ])('%s plus %i is %s', (from, minutes, expected) => {
    expect(local(addWorkingMinutes(berlin(from), minutes, DEFAULT_CALENDAR))).toBe(expected);
  });
});

test.each([
  ['2026-03-04T14:00', '2026-03-04T14:00'],
  ['2026-03-04T08:00', '2026-03-04T09:00'],
  ['2026-03-04T18:00', '2026-03-05T09:00'],
  ['2026-03-06T20:00', '2026-03-09T09:00'],
  ['2026-03-07T10:00', '2026-03-09T09:00'],
])('work after %s starts at %s', (now, expected) => {
  expect(local(nextWorkingStart(berlin(now), DEFAULT_CALENDAR))).toBe(expected);
});

it('counts plain days and minutes when no working day is left, instead of hanging', () => {
  expect(addWorkingDays('2026-03-04', 2, never)).toBe('2026-03-06');
  expect(previousWorkingDay('2026-03-04', never)).toBe('2026-03-03');
  expect(local(addWorkingMinutes(berlin('2026-03-04T14:00'), 60, never))).toBe('2026-03-04T15:00');
});
