import { expect, it, test } from 'vitest';
import { laterOnNotice, type SnoozePreset, snoozeUntil } from '../../../lib/domain/reminders/snooze';
import { DEFAULT_CALENDAR } from '../../../lib/domain/reminders/working-time';

const berlin = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin');
const local = (at: Temporal.ZonedDateTime | null) =>
  at?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null;
const settings = { calendar: DEFAULT_CALENDAR, remindTime: '09:00', laterToday: '16:00' };

test.each<[SnoozePreset, string, string | null]>([
  ['inOneHour', '2026-03-04T14:00', '2026-03-04T15:00'],
  ['inOneHour', '2026-03-04T23:30', '2026-03-05T00:30'],
  ['laterToday', '2026-03-04T14:00', '2026-03-04T16:00'],
  ['laterToday', '2026-03-04T16:00', null],
  ['laterToday', '2026-03-04T16:30', null],
  ['tomorrow', '2026-03-06T14:00', '2026-03-09T09:00'],
  ['tomorrow', '2026-03-04T14:00', '2026-03-05T09:00'],
  ['nextWeek', '2026-03-04T14:00', '2026-03-09T09:00'],
  ['nextWeek', '2026-03-08T14:00', '2026-03-09T09:00'],
])('%s at %s comes back at %s', (preset, now, expected) => {
  expect(local(snoozeUntil(preset, berlin(now), settings))).toBe(expected);
});

it('skips a Monday that is a holiday', () => {
  const calendar = { ...DEFAULT_CALENDAR, holidays: ['2026-03-09'] };
  expect(local(snoozeUntil('nextWeek', berlin('2026-03-04T14:00'), { ...settings, calendar }))).toBe(
    '2026-03-10T09:00',
  );
});

test.each([
  ['2026-03-04T14:00', '2026-03-04T15:00'],
  ['2026-03-04T17:30', '2026-03-05T09:00'],
  ['2026-03-06T17:00', '2026-03-09T09:00'],
])('Later on a notice at %s means %s', (now, expected) => {
  expect(local(laterOnNotice(berlin(now), DEFAULT_CALENDAR))).toBe(expected);
});
