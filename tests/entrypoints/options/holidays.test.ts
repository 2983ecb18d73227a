import { expect, test } from 'vitest';
import { daysOffIn } from '../../../entrypoints/options/holidays';

const calendar = (...entries: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entries.flatMap((entry, i) => ['BEGIN:VEVENT', `UID:${i}`, ...entry.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

test.each([
  ['a whole day', 'DTSTART;VALUE=DATE:20260501', ['2026-05-01']],
  [
    'with an end, which is the day after',
    'DTSTART;VALUE=DATE:20260501\nDTEND;VALUE=DATE:20260502',
    ['2026-05-01'],
  ],
  [
    'a vacation of three days',
    'DTSTART;VALUE=DATE:20260730\nDTEND;VALUE=DATE:20260802',
    ['2026-07-30', '2026-07-31', '2026-08-01'],
  ],
  [
    'every year',
    'DTSTART;VALUE=DATE:20201225\nRRULE:FREQ=YEARLY',
    ['2026-12-25', '2027-12-25', '2028-12-25', '2029-12-25'],
  ],
  ['an appointment', 'DTSTART:20260501T100000Z\nDTEND:20260501T110000Z', []],
  ['of a past year', 'DTSTART;VALUE=DATE:20250501', []],
  ['that was called off', 'DTSTART;VALUE=DATE:20260501\nSTATUS:CANCELLED', []],
])('%s', async (_, entry, days) => {
  expect(await daysOffIn(calendar(entry), 2026)).toEqual(days);
});

test.each([
  ['plain words'],
  [''],
  ['BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD'],
  ['BEGIN:VCALENDAR\r\nBEGIN:'],
])('is no calendar: %j', async text => {
  expect(await daysOffIn(text, 2026)).toBeNull();
});

test('a daily entry without end stops', async () => {
  const days = await daysOffIn(calendar('DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY'), 2026);
  expect(days?.length).toBeLessThanOrEqual(400);
});
