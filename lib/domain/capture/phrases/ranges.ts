import { addMonths, type Day, dayFrom } from '../../days';
import { comingEnd, dayInPart, monthsFrom, rangeOf, type Unit } from '../ranges';
import { type Meaning, type PhraseRow, strong, weak } from './phrase';
import { MONTH, monthNamed } from './vocabulary';

const yearlyRange = (
  first: Day | null,
  months: number,
  year: string | undefined,
  today: Day,
): Meaning | null => {
  if (!first) return null;
  const range = monthsFrom(first, months);
  if (year && range.last < today) return null;
  return { is: 'range', ...range, yearly: !year };
};

const unitNamed = (word = ''): Unit => word.toLowerCase() as Unit;
const yearOr = (year: string | undefined, today: Day): number => Number(year ?? today.slice(0, 4));
const SHORT_ENDS: Record<string, Unit> = { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' };
const PART = '(?<part>early|mid(?:dle\\s+of)?|late|end\\s+of|start\\s+of|beginning\\s+of)';

/** Range words and the ends of ranges (rules 4 and 5). */
export const RANGE_ROWS: PhraseRow[] = [
  strong('(?<which>this|next)\\s+(?<unit>week|month|quarter|year)', ({ which, unit }, { today }) => ({
    is: 'range',
    ...rangeOf(unitNamed(unit), which?.toLowerCase() === 'next' ? 1 : 0, today),
    yearly: false,
  })),
  weak(`(?<month>${MONTH})`, ({ month }, { today }) =>
    yearlyRange(dayFrom(yearOr(undefined, today), monthNamed(month) ?? 0, 1), 1, undefined, today),
  ),
  strong(`(?<month>${MONTH}),?\\s+(?<year>20\\d\\d)`, ({ month, year }, { today }) =>
    yearlyRange(dayFrom(yearOr(year, today), monthNamed(month) ?? 0, 1), 1, year, today),
  ),
  weak('q(?<quarter>[1-4])', ({ quarter }, { today }) =>
    yearlyRange(dayFrom(yearOr(undefined, today), Number(quarter) * 3 - 2, 1), 3, undefined, today),
  ),
  strong('q(?<quarter>[1-4]),?\\s+(?<year>20\\d\\d)', ({ quarter, year }, { today }) =>
    yearlyRange(dayFrom(yearOr(year, today), Number(quarter) * 3 - 2, 1), 3, year, today),
  ),
  strong('(?<short>eow|eom|eoq|eoy)', ({ short = '' }, { today, calendar }) => {
    const unit = SHORT_ENDS[short.toLowerCase()];
    return unit ? { is: 'day', day: comingEnd(unit, today, calendar) } : null;
  }),
  strong(
    '(?:the\\s+)?end\\s+of\\s+(?:(?:the|this)\\s+)?(?<unit>week|month|quarter|year)',
    ({ unit }, reading) => ({
      is: 'day',
      day: comingEnd(unitNamed(unit), reading.today, reading.calendar),
    }),
  ),
  strong(
    `(?:the\\s+)?${PART}[\\s-]+(?<which>this|next)\\s+(?<unit>week|month|quarter|year)`,
    (found, reading) => {
      const { part = '', which, unit } = found;
      const { today, calendar } = reading;
      const range = rangeOf(unitNamed(unit), which?.toLowerCase() === 'next' ? 1 : 0, today);
      return { is: 'day', day: dayInPart(part, range, today, calendar) };
    },
  ),
  strong(
    `(?:the\\s+)?${PART}[\\s-]+(?:(?<month>${MONTH})|q(?<quarter>[1-4]))`,
    (found, { today, calendar }) => {
      const { part = '', month, quarter } = found;
      const number = monthNamed(month) ?? Number(quarter) * 3 - 2;
      const first = dayFrom(yearOr(undefined, today), number, 1);
      if (!first) return null;
      const present = monthsFrom(first, quarter ? 3 : 1);
      const range = present.last < today ? monthsFrom(addMonths(first, 12), quarter ? 3 : 1) : present;
      return { is: 'day', day: dayInPart(part, range, today, calendar) };
    },
  ),
];
