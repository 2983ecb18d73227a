import { addDays, addMonths, type Day, dayOf } from '../../days';
import { addWorkingDays } from '../../reminders/working-time';
import { type Meaning, type PhraseRow, type Reading, strong, weak } from './phrase';
import { NUMBER, numberOf } from './vocabulary';

const UNIT =
  '(?:business|working|work)\\s?days?|bd|days?|d|weeks?|wks?|w|months?|mos?|quarters?|years?|yrs?|y|hours?|hrs?|h|minutes?|mins?';

/** Beyond this the words are a quantity, not a date. */
const MOST_WORKING_DAYS = 999;

const momentLater = (minutes: number, now: Reading['now']): Meaning => {
  const moment = now.add({ minutes });
  return {
    is: 'moment',
    day: dayOf(moment),
    time: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
};

const dayLater = (n: number, unit: string, { today, calendar }: Reading): Day | null => {
  if (/^(?:bd|b|work)/.test(unit)) return n > MOST_WORKING_DAYS ? null : addWorkingDays(today, n, calendar);
  if (unit.startsWith('d')) return addDays(today, n);
  if (unit.startsWith('w')) return addDays(today, 7 * n);
  return addMonths(today, n * (unit.startsWith('q') ? 3 : unit.startsWith('y') ? 12 : 1));
};

const later = (count: string | undefined, unit: string | undefined, reading: Reading): Meaning | null => {
  const n = numberOf(count);
  if (n === undefined || !unit) return null;
  const lower = unit.toLowerCase();
  if (lower.startsWith('h')) return momentLater(n * 60, reading.now);
  if (lower.startsWith('mi')) return momentLater(n, reading.now);
  const day = dayLater(n, lower, reading);
  return day ? { is: 'day', day } : null;
};

/** So much time from now: days from the start of today, hours and minutes from the minute (rules 5 and 10). */
export const DURATION_ROWS: PhraseRow[] = [
  strong(
    `(?:in|within)\\s+(?<count>an?|${NUMBER})\\s*(?<unit>${UNIT})(?:['’]?\\s+time)?`,
    ({ count, unit }, reading) => later(count, unit, reading),
  ),
  weak(`\\+?(?<count>${NUMBER})\\s*(?<unit>${UNIT})`, ({ count, unit }, reading) =>
    later(count, unit, reading),
  ),
];
