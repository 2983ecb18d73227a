import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  endOfMonth,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
} from '../days';
import { type WorkingCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from '../reminders/working-time';

/** First and last day of a stretch of the calendar. */
export type Range = { first: Day; last: Day };
/** What a range word names. */
export type Unit = 'week' | 'month' | 'quarter' | 'year';

const MONTHS_OF: Record<Exclude<Unit, 'week'>, number> = { month: 1, quarter: 3, year: 12 };

/** The Monday week, month, quarter or year `ahead` of the present one. */
export const rangeOf = (unit: Unit, ahead: number, today: Day): Range => {
  if (unit === 'week') {
    const first = addDays(startOfWeek(today), 7 * ahead);
    return { first, last: addDays(first, 6) };
  }
  const months = MONTHS_OF[unit];
  const present =
    unit === 'year'
      ? `${today.slice(0, 5)}01-01`
      : unit === 'quarter'
        ? startOfQuarter(today)
        : startOfMonth(today);
  const first = addMonths(present, months * ahead);
  return { first, last: addDays(addMonths(first, months), -1) };
};

/** Whole months from the first of one. */
export const monthsFrom = (first: Day, months: number): Range => ({
  first,
  last: endOfMonth(addMonths(first, months - 1)),
});

const firstWorkingDay = ({ first, last }: Range, calendar: WorkingCalendar): Day | null => {
  const day = workingDayOnOrAfter(first, calendar);
  return day <= last ? day : null;
};

const lastWorkingDay = ({ first, last }: Range, calendar: WorkingCalendar): Day | null => {
  const day = workingDayOnOrBefore(last, calendar);
  return day >= first ? day : null;
};

/**
 * The day a range word means: its last working day, or for a start its first, never before today. Without one left
 * it is today; for a bare month or quarter, the same one next year (rule 4).
 */
export const dayInRange = (
  { first, last, yearly }: Range & { yearly: boolean },
  approach: 'first' | 'last',
  today: Day,
  calendar: WorkingCalendar,
): Day => {
  const left = { first: first < today ? today : first, last };
  const pick = approach === 'first' ? firstWorkingDay : lastWorkingDay;
  const day = left.first <= left.last ? pick(left, calendar) : null;
  if (day) return day;
  if (!yearly) return today;
  const next = { first: addMonths(first, 12), last: endOfMonth(addMonths(last, 12)) };
  return pick(next, calendar) ?? (approach === 'first' ? next.first : next.last);
};

/** Last working day of this week, month, quarter or year; if that is past, of the next one that has one (rule 5). */
export const comingEnd = (unit: Unit, today: Day, calendar: WorkingCalendar): Day => {
  for (let ahead = 0; ahead < 60; ahead++) {
    const day = lastWorkingDay(rangeOf(unit, ahead, today), calendar);
    if (day && day >= today) return day;
  }
  return rangeOf(unit, 1, today).last;
};

/** The 15th of a month, the Wednesday of a week, the middle day of anything longer. */
const middleOf = ({ first, last }: Range): Day => {
  const days = daysBetween(first, last);
  return addDays(first, days === 6 ? 2 : Math.floor((days - 1) / 2));
};

const lateLimitOf = ({ first, last }: Range): Day =>
  daysBetween(first, last) === 6 ? addDays(first, 4) : last;

/**
 * `early`, `mid`, `late` and `end of` a range: the first working day from its start or its middle, the last one up
 * to the Friday of a week or to its end; never before today (rule 5).
 */
export const dayInPart = (part: string, range: Range, today: Day, calendar: WorkingCalendar): Day => {
  const word = part.toLowerCase();
  const day = word.startsWith('end')
    ? workingDayOnOrBefore(range.last, calendar)
    : word.startsWith('late')
      ? workingDayOnOrBefore(lateLimitOf(range), calendar)
      : workingDayOnOrAfter(word.startsWith('mid') ? middleOf(range) : range.first, calendar);
  return day < today ? today : day;
};
