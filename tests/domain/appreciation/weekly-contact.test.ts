import { expect, test } from 'vitest';
import { weeklyFacts } from '../../../lib/domain/appreciation/cadence-facts';
import { isSweepOpen, weeklyCheck, weeklyCheckMoment } from '../../../lib/domain/appreciation/weekly-contact';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { aCustomer, aTouch, at } from '../rows';

test.each([
  ['2026-03-05T14:59', 1, false],
  ['2026-03-05T15:00', 1, true],
  ['2026-03-08T23:00', 1, true],
  ['2026-03-09T08:00', 1, false],
  // Weeks that start on Sunday: on that Sunday the next week has begun.
  ['2026-03-08T23:00', 7, false],
] as const)('at %s, weeks starting on %i, the sweep is open: %s', (now, weekStart, expected) => {
  expect(isSweepOpen(at(now), { ...DEFAULT_SETTINGS, weekStart })).toBe(expected);
});

test('the check of a week is at its local time, whatever the clock did on the way', () => {
  const moment = weeklyCheckMoment(at('2026-03-29T12:00'), {
    weekStart: 1,
    weeklyCheckAt: { weekday: 7, time: '15:00' },
  });
  expect(moment.toString()).toBe('2026-03-29T15:00:00+02:00[Europe/Berlin]');
});

test('a customer is off the list as soon as he was touched', () => {
  const customer = aCustomer();
  expect(weeklyCheck(weeklyFacts({ customer, touches: [] }), '2026-03-04', DEFAULT_SETTINGS)).toBe(true);
  const touched = weeklyFacts({ customer, touches: [aTouch('2026-03-04')] });
  expect(weeklyCheck(touched, '2026-03-04', DEFAULT_SETTINGS)).toBe(false);
});
