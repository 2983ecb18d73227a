import { expect, test } from 'vitest';
import { daysOffIn } from '../../../entrypoints/options/holidays';

const calendar = (...entries: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...entries.flatMap((entry, i) => [
      'BEGIN:VEVENT',
      ...(entry.startsWith('UID') ? [] : [`UID:${i}`]),
      ...entry.split('\n'),
      'END:VEVENT',
    ]),
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
  ['whose line is folded', 'SUMMARY:A very long\n  name\nDTSTART;VALUE=DA\n TE:20260501', ['2026-05-01']],
  ['with a length', 'DTSTART;VALUE=DATE:20260501\nDURATION:P2D', ['2026-05-01', '2026-05-02']],
  [
    'written from midnight to midnight in a zone, over a change of the clocks',
    'DTSTART;TZID=Europe/Berlin:20261024T000000\nDTEND;TZID=Europe/Berlin:20261026T000000',
    ['2026-10-24', '2026-10-25'],
  ],
  [
    'an appointment in a zone',
    'DTSTART;TZID=Europe/Berlin:20260501T000000\nDTEND;TZID=Europe/Berlin:20260501T003000',
    [],
  ],
  [
    'a week off over New Year',
    'DTSTART;VALUE=DATE:20251230\nDTEND;VALUE=DATE:20260103',
    ['2026-01-01', '2026-01-02'],
  ],
  [
    'every year but one',
    'DTSTART;VALUE=DATE:20201225\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20271225',
    ['2026-12-25', '2028-12-25', '2029-12-25'],
  ],
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

test('one time of a series that is moved or called off leaves its former day a working day', async () => {
  const series = 'UID:closed\nDTSTART;VALUE=DATE:20260302\nRRULE:FREQ=WEEKLY;COUNT=3';
  const moved = 'UID:closed\nRECURRENCE-ID;VALUE=DATE:20260309\nDTSTART;VALUE=DATE:20260311';
  const off = 'UID:closed\nRECURRENCE-ID;VALUE=DATE:20260316\nDTSTART;VALUE=DATE:20260316\nSTATUS:CANCELLED';
  expect(await daysOffIn(calendar(series, moved, off), 2026)).toEqual(['2026-03-02', '2026-03-11']);
});

test('a weekly day off of many years has its days of this year', async () => {
  const entry = 'DTSTART;VALUE=DATE:20100101\nRRULE:FREQ=WEEKLY';
  const days = await daysOffIn(calendar(entry), 2026);
  expect(days?.slice(0, 2)).toEqual(['2026-01-02', '2026-01-09']);
});

test('an entry that cannot be read costs none of the others', async () => {
  const broken = 'DTSTART;VALUE=DATE:20260501\nRRULE:FREQ=SOMETIMES';
  const good = 'DTSTART;VALUE=DATE:20261225';
  expect(await daysOffIn(calendar(broken, good), 2026)).toEqual(['2026-12-25']);
  expect(await daysOffIn(calendar(broken), 2026)).toBeNull();
});

test('a daily entry without end stops', async () => {
  const days = await daysOffIn(calendar('DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=DAILY'), 2026);
  expect(days?.length).toBeLessThanOrEqual(400);
});
