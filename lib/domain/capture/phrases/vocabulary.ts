import type { Weekday } from '../../days';

const anyOf = (dictionary: Record<string, unknown>): string =>
  Object.keys(dictionary)
    .sort((a, b) => b.length - a.length)
    .join('|');

const WEEKDAYS: Record<string, Weekday> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  weds: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

const MONTH_NAMES = 'january february march april may june july august september october november december';
const MONTHS: Record<string, number> = { sept: 9 };
for (const [i, name] of MONTH_NAMES.split(' ').entries()) {
  MONTHS[name] = i + 1;
  MONTHS[name.slice(0, 3)] = i + 1;
}

const NUMBERS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** Regular expression source for the words of one kind. */
export const WEEKDAY = anyOf(WEEKDAYS);
export const MONTH = anyOf(MONTHS);
export const NUMBER = `\\d{1,4}|${anyOf(NUMBERS)}`;

/** ISO weekday of its English name or short form, any case. */
export const weekdayNamed = (word = ''): Weekday | undefined => WEEKDAYS[word.toLowerCase()];

/** Month 1 to 12 of its English name or short form, any case. */
export const monthNamed = (word = ''): number | undefined => MONTHS[word.toLowerCase()];

/** `3`, `three`, `a` and `an` as a number. */
export const numberOf = (word = ''): number | undefined => {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return /^\d+$/.test(lower) ? Number(lower) : NUMBERS[lower];
};
