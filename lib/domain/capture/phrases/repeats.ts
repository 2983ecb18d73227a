import { addDays, addMonths, type Day } from '../../days';
import type { Repeat } from '../../reminders/recurrence';
import { comingDayOfMonth, comingWeekday } from './days';
import { type Meaning, type PhraseRow, type Reading, strong } from './phrase';
import { NUMBER, numberOf, WEEKDAY, weekdayNamed } from './vocabulary';

const UNITS: Record<string, { unit: Repeat['unit']; times: number }> = {
  day: { unit: 'day', times: 1 },
  week: { unit: 'week', times: 1 },
  month: { unit: 'month', times: 1 },
  quarter: { unit: 'month', times: 3 },
  year: { unit: 'month', times: 12 },
};

const firstDay = ({ every, unit }: Repeat, today: Day): Day => {
  if (unit === 'month') return addMonths(today, every);
  return addDays(today, every * (unit === 'week' ? 7 : 1));
};

const onWeekday = (
  every: number,
  from: Repeat['from'],
  word: string | undefined,
  today: Day,
): Meaning | null => {
  const weekday = weekdayNamed(word);
  if (!weekday) return null;
  const { day, alternatives } = comingWeekday(weekday, today);
  return { is: 'day', day, alternatives, repeat: { every, unit: 'week', weekday, from } };
};

const onDayOfMonth = (every: number, from: Repeat['from'], date: string, today: Day): Meaning | null => {
  const day = comingDayOfMonth(Number(date), today);
  return day ? { is: 'day', day, repeat: { every, unit: 'month', anchorDay: Number(date), from } } : null;
};

const read = (found: Record<string, string | undefined>, { today }: Reading): Meaning | null => {
  const every = found.other ? 2 : (numberOf(found.count) ?? 1);
  const from = found.done ? 'done' : 'due';
  if (every < 1) return null;
  if (found.weekday) return onWeekday(every, from, found.weekday, today);
  if (found.date) return onDayOfMonth(every, from, found.date, today);
  const named = UNITS[found.unit?.toLowerCase() ?? ''];
  if (!named) return null;
  if (found.onWeekday && named.unit === 'week') return onWeekday(every, from, found.onWeekday, today);
  if (found.onDate && named.unit === 'month')
    return onDayOfMonth(every * named.times, from, found.onDate, today);
  const repeat: Repeat = { every: every * named.times, unit: named.unit, from };
  return { is: 'day', day: firstDay(repeat, today), repeat };
};

/** `every friday`, `every 2 weeks`; `every!` counts from the day it is done (reminders, Recurring). */
export const REPEAT_ROWS: PhraseRow[] = [
  strong(
    `every(?<done>!)?\\s+(?:(?<other>other|second|2nd)\\s+|(?<count>${NUMBER})\\s+)?` +
      `(?:(?<unit>day|week|month|quarter|year)s?(?:\\s+on\\s+(?:(?<onWeekday>${WEEKDAY})|(?:the\\s+)?(?<onDate>\\d{1,2})(?:st|nd|rd|th)))?` +
      `|(?<weekday>${WEEKDAY})s?|(?<date>\\d{1,2})(?:st|nd|rd|th))`,
    read,
  ),
];
