import { beforeAll, describe, expect, it } from 'vitest';
import { dayWords, dueWords, momentWords, promisedWords, sinceWords } from '../../components/words/day';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
const TODAY = '2026-03-04';

describe('a day in words', () => {
  it.each([
    ['2026-03-06', 'Fri 6 Mar'],
    ['2026-09-30', 'Wed 30 Sep'],
    ['2027-01-05', 'Tue 5 Jan 2027'],
    ['2025-12-31', 'Wed 31 Dec 2025'],
  ])('%s reads %s', (day, words) => expect(dayWords(day, TODAY)).toBe(words));

  it.each([
    ['2026-03-04', undefined, 'due today'],
    ['2026-03-04', '15:00', 'due today at 15:00'],
    ['2026-03-05', undefined, 'due tomorrow'],
    ['2026-03-06', undefined, 'due Friday'],
    ['2026-03-10', undefined, 'due Tuesday'],
    ['2026-03-11', undefined, 'due Wed 11 Mar'],
    ['2026-03-03', undefined, '1 day over'],
    ['2026-03-01', '09:00', '3 days over'],
  ])('a promise for %s %s is %s', (day, time, words) => expect(dueWords(day, time, TODAY)).toBe(words));

  it.each([
    ['2026-03-04', 'today'],
    ['2026-03-03', 'yesterday'],
    ['2026-02-26', 'Thursday'],
    ['2026-02-25', 'Wed 25 Feb'],
  ])('since %s reads since %s', (day, words) => expect(sinceWords(day, TODAY)).toBe(words));

  it.each([
    [0, 'promised today'],
    [1, 'promised yesterday'],
    [12, 'promised 12 days ago'],
  ])('%i days ago reads %s', (days, words) => expect(promisedWords(days)).toBe(words));

  it.each([
    ['2026-03-04T14:00:00Z', 'today at 15:00'],
    ['2026-03-04T23:30:00Z', 'tomorrow at 00:30'],
    ['2026-03-09T08:00:00Z', 'Mon 9 Mar at 09:00'],
  ])('%s in Berlin is %s', (instant, words) =>
    expect(momentWords(instant, 'Europe/Berlin', TODAY)).toBe(words),
  );
});
