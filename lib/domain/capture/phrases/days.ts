import {
  addDays,
  addMonths,
  type Day,
  dayFrom,
  isDay,
  startOfMonth,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '../../days';
import { comingDate } from './numeric';
import { type DayMeaning, type Meaning, type PhraseRow, strong, weak } from './phrase';
import { MONTH, monthNamed, NUMBER, numberOf, WEEKDAY, weekdayNamed } from './vocabulary';

const day = (date: Day): DayMeaning => ({ is: 'day', day: date });

/** The next such weekday after today; on that weekday itself next week, with today as the alternative (rule 2). */
export const comingWeekday = (weekday: Weekday, today: Day): DayMeaning => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead > 0) return { is: 'day', day: addDays(today, ahead), weekday };
  return { is: 'day', day: addDays(today, 7), alternatives: [today], weekday };
};

/** The coming such weekday, today included. */
const weekdayFromToday = (weekday: Weekday, today: Day): Day =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7);

/** That weekday of the Monday week `weeks` after this one; `this` week's is next week's once it is past (rule 3). */
const weekdayOfWeek = (weekday: Weekday, which: string, today: Day): Day => {
  const thisWeek = addDays(startOfWeek(today), weekday - 1);
  if (which.toLowerCase() === 'next') return addDays(thisWeek, 7);
  return thisWeek < today ? addDays(thisWeek, 7) : thisWeek;
};

/** That day in the first month, from this one on, that has it and where it is not past (rule 6); null without one. */
export const comingDayOfMonth = (dayOfMonth: number, today: Day): Day | null => {
  for (let months = 0; months < 12; months++) {
    const month = addMonths(startOfMonth(today), months);
    const candidate = `${month.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}`;
    if (isDay(candidate) && candidate >= today) return candidate;
  }
  return null;
};

const dayOfNextMonth = (dayOfMonth: number, today: Day): Meaning | null => {
  const month = addMonths(startOfMonth(today), 1);
  const date = dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), dayOfMonth);
  return date === null ? null : { is: 'day', day: date };
};

/** Days named from today, weekdays and days of the month (rules 2, 3, 5 and 6). */
export const DAY_ROWS: PhraseRow[] = [
  strong('today', (_, { today }) => day(today)),
  strong('tomorrow|tmrw', (_, { today }) => day(addDays(today, 1))),
  strong('(?:the\\s+)?day\\s+after\\s+tomorrow', (_, { today }) => day(addDays(today, 2))),
  strong('eod|eob|cob|end\\s+of\\s+(?:the\\s+)?(?:day|today|business)|close\\s+of\\s+business', () => ({
    is: 'dayEnd',
  })),

  weak(`(?<weekday>${WEEKDAY})`, ({ weekday }, { today }) => {
    const named = weekdayNamed(weekday);
    return named ? comingWeekday(named, today) : null;
  }),
  strong(
    `(?<which>this|next)\\s+(?<weekday>${WEEKDAY})|(?<weekday2>${WEEKDAY})\\s+(?:of\\s+)?(?<which2>this|next)\\s+week` +
      `|(?<which3>this|next)\\s+week,?\\s+(?:on\\s+)?(?<weekday3>${WEEKDAY})`,
    (found, { today }) => {
      const named = weekdayNamed(found.weekday ?? found.weekday2 ?? found.weekday3);
      const which = found.which ?? found.which2 ?? found.which3;
      return named && which ? day(weekdayOfWeek(named, which, today)) : null;
    },
  ),
  strong(`(?<weekday>${WEEKDAY})\\s+week`, ({ weekday }, { today }) => {
    const named = weekdayNamed(weekday);
    return named ? day(addDays(weekdayFromToday(named, today), 7)) : null;
  }),
  strong(
    `(?<count>an?|${NUMBER})\\s+(?<unit>day|week)s?\\s+from\\s+(?:(?<origin>now|today|tomorrow)|(?<weekday>${WEEKDAY}))`,
    ({ count, unit, origin, weekday }, { today }) => {
      const n = numberOf(count);
      const named = weekdayNamed(weekday);
      if (n === undefined || (!origin && !named)) return null;
      const tomorrow = origin?.toLowerCase() === 'tomorrow' ? 1 : 0;
      const from = named ? weekdayFromToday(named, today) : addDays(today, tomorrow);
      return day(addDays(from, n * (unit?.toLowerCase() === 'week' ? 7 : 1)));
    },
  ),

  weak('(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)', ({ date }, { today }) => {
    const coming = comingDayOfMonth(Number(date), today);
    return coming ? { is: 'day', day: coming, calendarDate: 'named' } : null;
  }),
  strong(
    '(?:the\\s+)?(?:(?<first>first)|(?<date>\\d{1,2})(?:st|nd|rd|th))\\s+of\\s+next\\s+month',
    ({ first, date }, { today }) => dayOfNextMonth(first ? 1 : Number(date), today),
  ),

  strong(`(?<month>${MONTH})\\s+the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)`, ({ month, date }, { today }) => {
    const coming = comingDate(monthNamed(month) ?? 0, Number(date), today);
    return coming ? { is: 'day', day: coming, calendarDate: 'named' } : null;
  }),

  strong(
    `yesterday|(?:last|past|previous)\\s+(?:${WEEKDAY}|week|month|quarter|year)|(?:${WEEKDAY})\\s+last\\s+week` +
      `|(?:an?|${NUMBER})\\s*\\p{L}+\\s+ago`,
    () => ({ is: 'past' }),
  ),
];
