import { describe, expect, it, test } from 'vitest';
import type { Customer } from '../../../lib/domain/data/customer';
import { weeklyCheckEvent } from '../../../lib/domain/reminders/weekly-event';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { hasHeardNothing, sweepOf } from '../../../lib/domain/views/week-sweep';
import { aCustomer, at, uuid } from '../rows';

const settings = DEFAULT_SETTINGS;
const TODAY = '2026-03-05';
const row = (lastTouch: string | undefined, fields: Partial<Customer> = {}) => ({
  customer: aCustomer(fields),
  firstSaleDate: '2025-01-01' as string | null,
  lastTouch,
});

describe('who has heard nothing this week', () => {
  test.each([
    ['last week', row('2026-03-01'), true],
    ['never', row(undefined), true],
    ['on Monday of this week', row('2026-03-02'), false],
    ['today', row(TODAY), false],
    ['has not bought yet', { ...row(undefined), firstSaleDate: null }, false],
    [
      'is left alone',
      row(undefined, { pauses: [{ id: uuid(1), from: TODAY, to: TODAY, reason: '' }] }),
      false,
    ],
    ['has a period that ends later', row(undefined, { rhythm: { everyDays: 91 } }), false],
  ])('%s', (_, customer, expected) => {
    expect(hasHeardNothing(customer, TODAY, settings)).toBe(expected);
  });

  it('is said from the check on, the A list first, then the longest without a touch', () => {
    const rows = [
      row('2026-02-20', { name: 'Later' }),
      row('2026-02-10', { name: 'Earlier' }),
      row('2026-02-25', { name: 'First', tierEffective: 'A' }),
      row(TODAY, { name: 'Heard' }),
    ];
    const names = (now: string) => sweepOf(rows, at(now), settings).map(({ customer }) => customer.name);
    expect(names('2026-03-05T14:59')).toEqual([]);
    expect(names('2026-03-05T15:00')).toEqual(['First', 'Earlier', 'Later']);
    expect(names('2026-03-08T20:00')).toHaveLength(3);
    expect(names('2026-03-09T09:00')).toEqual([]);
  });
});

describe('the weekly check', () => {
  const moment = (now: string, over: object = {}) =>
    weeklyCheckEvent(at(now), { ...settings, ...over })
      ?.at.toZonedDateTimeISO('Europe/Berlin')
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });

  test.each([
    ['Monday', '2026-03-02', {}, '2026-03-05T15:00'],
    ['Sunday', '2026-03-08', {}, '2026-03-05T15:00'],
    ['a week whose Thursday is off', '2026-03-03', { holidays: [TODAY] }, '2026-03-06T09:00'],
    ['a week that ends on Thursday', '2026-03-03', { holidays: [TODAY, '2026-03-06'] }, undefined],
  ])('of %s', (_, now, over, expected) => {
    expect(moment(now, over)).toBe(expected);
  });

  it('has one key a week, and counts', () => {
    const keys = ['2026-03-02', '2026-03-08'].map(day => weeklyCheckEvent(at(day), settings, 4));
    expect(keys.map(event => [event?.key, event?.count])).toEqual([
      ['weeklyCheck:book:2026-03-02', 4],
      ['weeklyCheck:book:2026-03-02', 4],
    ]);
  });
});
