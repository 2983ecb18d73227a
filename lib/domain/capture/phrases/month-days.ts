// By its main door: Vite cannot resolve the package's `chrono-node/en`. The other languages are shaken off.
import { en as chrono } from 'chrono-node';
import { dayFrom } from '../../days';
import { later } from '../../later';
import { comingDate } from './numeric';
import { type Found, isWholeWords, type Meaning, type Reading } from './phrase';
import { MONTH } from './vocabulary';

// Only chrono's parsers, none of its refiners: those join dates with times and shift them forward by rules of their
// own, and here the rules of the spec decide.
const english = later(
  () => new chrono.Chrono({ parsers: chrono.configuration.createConfiguration(true).parsers, refiners: [] }),
);

const WORTH_ASKING = new RegExp(`(?:${MONTH})|\\b(?:in|within)\\s|from\\s+now`, 'iu');
const MONTH_WORD = new RegExp(`(?:${MONTH})`, 'iu');
// "May second" and "march first" are verbs and adverbs more often than dates.
const HAS_DIGIT = /\d|\bof\b/;
const COMBINED_DURATION = /^(?:in|within)\s|\sfrom\s+now$/i;
// Chrono reads "in the second" and "in a few days" as durations; neither names a day.
const VAGUE = /\b(?:the|few|several|seconds?)\b/i;
const SHORT_YEAR = /(?:[-/,]|\s)+\d{1,2}$/;

type Result = ReturnType<ReturnType<typeof english>['parse']>[number];

/** A month with its day: chrono finds the words, we choose the year (rule 7). Two digits after them are no year. */
const monthDay = ({ start, index, text }: Result, reading: Reading): Found | null => {
  const month = start.get('month') ?? 0;
  const dayOfMonth = start.get('day') ?? 0;
  const isYear = start.isCertain('year') && /\d{4}$/.test(text);
  const words = start.isCertain('year') && !isYear ? text.replace(SHORT_YEAR, '') : text;
  const day = isYear
    ? dayFrom(start.get('year') ?? 0, month, dayOfMonth)
    : comingDate(month, dayOfMonth, reading.today);
  if (!day) return null;
  const meaning: Meaning = { is: 'day', day, calendarDate: 'named' };
  return { start: index, end: index + words.length, strength: 'strong', meaning };
};

/** `in 1 hour and 30 minutes`, `in a couple of weeks`: durations our own rows do not know. */
const duration = ({ start, index, text }: Result): Found | null => {
  const day = dayFrom(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  if (!day) return null;
  const pad = (n: number | null) => String(n ?? 0).padStart(2, '0');
  const meaning: Meaning = start.isCertain('hour')
    ? { is: 'moment', day, time: `${pad(start.get('hour'))}:${pad(start.get('minute'))}` }
    : { is: 'day', day };
  return { start: index, end: index + text.length, strength: 'strong', meaning };
};

const read = (result: Result, reading: Reading): Found | null => {
  const { start, text } = result;
  if (COMBINED_DURATION.test(text)) return VAGUE.test(text) ? null : duration(result);
  if (!start.isCertain('day') || !start.isCertain('month') || start.isCertain('weekday')) return null;
  return MONTH_WORD.test(text) && HAS_DIGIT.test(text) ? monthDay(result, reading) : null;
};

/** What chrono-node adds to our own tables: months with a day, and the longer ways to say a duration. */
export const findMonthDays = (text: string, reading: Reading): Found[] => {
  if (!WORTH_ASKING.test(text)) return [];
  const { year, month, day, hour, minute } = reading.now;
  // The wall clock as a local Date: chrono reckons in local fields, and only such fields are read back.
  const reference = new Date(year, month - 1, day, hour, minute);
  return english()
    .parse(text, reference)
    .flatMap(result => {
      const found = read(result, reading);
      return found && isWholeWords(text, found.start, found.end) ? [found] : [];
    });
};
