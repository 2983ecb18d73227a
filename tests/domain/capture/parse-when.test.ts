import { describe, expect, test } from 'vitest';
import { parseWhen } from '../../../lib/domain/capture/parse-when';
import type { NumericOrder } from '../../../lib/domain/capture/when';
import { contextAt, said, WEDNESDAY } from './reading';

/** The phrases of one result, separated by bars. */
const rows = (table: [string, string][]): [string, string][] =>
  table.flatMap(([phrases, expected]) =>
    phrases.split(' | ').map((phrase): [string, string] => [phrase, expected]),
  );

describe('on Wednesday 4 March 2026 at 14:00 as a deadline', () => {
  test.each(
    rows([
      ['today | eod | end of day', '2026-03-04'],
      ['tomorrow', '2026-03-05'],
      ['tomorrow 9am | tomorrow morning', '2026-03-05 09:00'],
      ['fri | by friday | this friday', '2026-03-06'],
      ['fri 3pm | fri afternoon', '2026-03-06 15:00'],
      ['next fri | next friday', '2026-03-13'],
      ['next tue', '2026-03-10'],
      ['next monday 8:30', '2026-03-09 08:30'],
      ['sun', '2026-03-08'],
      ['next sun', '2026-03-15'],
      ['wed | by wed', '2026-03-11 or 2026-03-04'],
      ['monday week | a week from monday', '2026-03-16'],
      ['eow | end of week | this week', '2026-03-06'],
      ['next week | end of next week', '2026-03-13'],
      ['by next week | early next week', '2026-03-09'],
      ['mid next week', '2026-03-11'],
      ['late next week', '2026-03-13'],
      ['eom | end of month | this month | eoq', '2026-03-31'],
      ['next month | in april | end of next month', '2026-04-30'],
      ['by next month | by april', '2026-04-01'],
      ['first of next month', '2026-04-01'],
      ['may', '2026-05-29'],
      ['q2 | next quarter', '2026-06-30'],
      ['by q2', '2026-04-01'],
      ['this afternoon', '2026-03-04 15:00'],
      ['tonight', '2026-03-04 20:00'],
      ['the 15th | 15th', '2026-03-15'],
      ['by the 20th', '2026-03-20'],
      ['the 3rd', '2026-04-03'],
      ['the 31st', '2026-03-31'],
      ['march 20 | 20 march', '2026-03-20'],
      ['jan 5 | 5 jan', '2027-01-05'],
      ['jan 5 2028', '2028-01-05'],
      ['2026-03-13 | 13.3.', '2026-03-13'],
      ['3/4 | 03/04', '2026-03-04'],
      ['3/3', '2027-03-03 confirm'],
      ['10/11', '2026-10-11 confirm'],
      ['3/20/2026', '2026-03-20'],
      ['in 3 days | 3d | +3d', '2026-03-07'],
      ['in two weeks | 2w', '2026-03-18'],
      ['in 2 months', '2026-05-04'],
      ['in 2 business days | 2bd', '2026-03-06'],
      ['in 3 working days', '2026-03-09'],
      ['in 1h | 1h | in an hour', '2026-03-04 15:00'],
      ['in 5 min', '2026-03-04 14:05'],
      ['5pm | at 5', '2026-03-04 17:00'],
      ['14:30', '2026-03-04 14:30'],
      ['9am | at 9', '2026-03-05 09:00'],
      ['noon', '2026-03-05 12:00'],
      ['after lunch', '2026-03-05 13:30'],
      ['second | soon', 'no date'],
    ]),
  )('%s is %s', (phrase, expected) => {
    expect(said(phrase)).toBe(expected);
  });

  test.each([
    ['every friday', '2026-03-06', { every: 1, unit: 'week', weekday: 5, from: 'due' }],
    ['every 2 weeks', '2026-03-18', { every: 2, unit: 'week', from: 'due' }],
    ['every! 30 days', '2026-04-03', { every: 30, unit: 'day', from: 'done' }],
    ['every month', '2026-04-04', { every: 1, unit: 'month', from: 'due' }],
    ['every other monday', '2026-03-09', { every: 2, unit: 'week', weekday: 1, from: 'due' }],
    ['every month on the 15th', '2026-03-15', { every: 1, unit: 'month', anchorDay: 15, from: 'due' }],
    ['every quarter', '2026-06-04', { every: 3, unit: 'month', from: 'due' }],
  ])('%s begins on %s and repeats', (phrase, date, repeat) => {
    expect(parseWhen(phrase, contextAt())).toMatchObject({ date, repeat });
  });

  test.each(
    rows([
      ['send SSO guide to Dana by fri', '2026-03-06'],
      ['Order 3/4 inch pipes tomorrow 9am', '2026-03-05 09:00'],
      ['Order 3/4 inch pipes', 'no date'],
      ['Send Q3 report to April', 'no date'],
      ['March with legal next tue', '2026-03-10'],
      ['Fix invoice 10/11 | Invoice due 10/11', '2026-10-11 confirm'],
      ['pay before 3/20', '2026-03-20'],
      ['pay 3/20', '2026-03-20 confirm'],
      ['Review at 5 with Jan', '2026-03-04 17:00'],
      ['I may call Sun about the second invoice', 'no date'],
      ['Ship 12 units mon | meet Mon', '2026-03-09'],
      ['Tell Fri team on monday', '2026-03-09'],
      ['call monday or tuesday', 'no date'],
      ['Call back in 5 min', '2026-03-04 14:05'],
      ['Call after lunch tomorrow', '2026-03-05 13:30'],
      ['Demo 14:30 thu', '2026-03-05 14:30'],
      ['Quote 15 seats by the 20th', '2026-03-20'],
      ['Give the 2026 price list to Mark | Ask May about the plan | print 3d model', 'no date'],
    ]),
  )('“%s” says %s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });
});

test.each<[NumericOrder, string, string]>([
  ['DMY', '3/4', '2026-04-03'],
  ['DMY', '03/04', '2026-04-03'],
  ['DMY', '10/11', '2026-11-10 confirm'],
  ['DMY', '20/3/2026', '2026-03-20'],
  ['MDY', '20/3/2026', 'no date'],
  ['MDY', '13/4', 'no date'],
  ['DMY', '4/13', 'no date'],
  ['YMD', '3/4', '2026-03-04'],
  ['YMD', '26/3/20', '2026-03-20'],
  ['YMD', '20/3/2026', 'no date'],
  ['YMD', '2026/03/13', '2026-03-13'],
])('with %s, %s is %s', (numericOrder, phrase, expected) => {
  expect(said(phrase, WEDNESDAY, { numericOrder })).toBe(expected);
});

test.each(
  rows([
    ['this week | this month', '2026-03-04'],
    ['next week', '2026-03-09'],
    ['next month | in april | q2 | next quarter', '2026-04-01'],
    ['may', '2026-05-01'],
    ['eow | end of week', '2026-03-06'],
  ]),
)('as a start, %s is %s', (phrase, expected) => {
  expect(said(phrase, WEDNESDAY, { mode: 'start' })).toBe(expected);
});

test.each([
  ['2026-03-04T19:00', 'eod', '2026-03-04'],
  ['2026-03-05T09:00', '3/4', '2027-03-04 confirm'],
  ['2026-03-06T10:00', 'tomorrow', '2026-03-07'],
  ['2026-03-06T10:00', 'next fri', '2026-03-13'],
  ['2026-03-07T10:00', 'eow', '2026-03-13'],
  ['2026-03-07T10:00', 'this week', '2026-03-07'],
  ['2026-03-08T10:00', 'next fri', '2026-03-13'],
  ['2026-03-08T10:00', 'this fri', '2026-03-13'],
  ['2026-04-02T10:00', 'the 31st', '2026-05-31'],
  ['2026-05-31T10:00', 'eom', '2026-06-30'],
  ['2026-12-31T18:00', 'eoq', '2026-12-31'],
  ['2026-03-31T23:30', 'in 1h', '2026-04-01 00:30'],
  ['2026-03-29T01:30', 'in 1h', '2026-03-29 03:30'],
  ['2026-03-04T17:00', '5pm', '2026-03-05 17:00'],
  ['2026-03-04T21:00', 'tonight', '2026-03-05 20:00'],
])('at %s, %s is %s', (now, phrase, expected) => {
  expect(said(phrase, now)).toBe(expected);
});

test('a holiday moves the ends of ranges, and nothing the rep names himself', () => {
  const calendar = { ...contextAt().calendar, holidays: ['2026-03-06', '2026-03-09'] };
  const with2 = (phrase: string) => said(phrase, WEDNESDAY, { calendar });
  expect([with2('eow'), with2('by next week'), with2('2bd'), with2('fri')]).toEqual([
    '2026-03-05',
    '2026-03-10',
    '2026-03-10',
    '2026-03-06',
  ]);
});

test('a range word without a working day left is today', () => {
  const calendar = { ...contextAt().calendar, workDays: [1] };
  expect(said('this week', WEDNESDAY, { calendar })).toBe('2026-03-04');
});

test('the far date and the parts of the day are settings', () => {
  expect(said('10/11', WEDNESDAY, { farDateDays: 365 })).toBe('2026-10-11');
  const dayParts = {
    morning: '07:30',
    noon: '12:00',
    afterLunch: '14:00',
    afternoon: '16:00',
    evening: '19:00',
    tonight: '21:00',
  };
  expect(said('tomorrow morning', WEDNESDAY, { dayParts })).toBe('2026-03-05 07:30');
});
