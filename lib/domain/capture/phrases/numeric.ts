import { type Day, dayFrom } from '../../days';
import type { NumericOrder } from '../when';
import { type Meaning, type PhraseRow, strong, weak } from './phrase';

/** The next such day, today included; `feb 29` waits for the leap year (rule 7). Null when no year has the day. */
export const comingDate = (month: number, dayOfMonth: number, today: Day): Day | null => {
  const year = Number(today.slice(0, 4));
  // Eight years hold a leap day even around 2100, which is none.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dayFrom(year + ahead, month, dayOfMonth);
    if (day && day >= today) return day;
  }
  return null;
};

const withYear = (year: string, month: number, dayOfMonth: number): Meaning | null => {
  const day = dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, dayOfMonth);
  return day ? { is: 'day', day, calendarDate: 'numeric' } : null;
};

const withoutYear = (month: number, dayOfMonth: number, today: Day): Meaning | null => {
  const day = comingDate(month, dayOfMonth, today);
  return day ? { is: 'day', day, calendarDate: 'numericWithoutYear' } : null;
};

/** The two numbers of `3/4` as month and day; years lead in `YMD`, so there too the month comes first. */
const monthAndDay = (a: string | undefined, b: string | undefined, order: NumericOrder): [number, number] =>
  order === 'DMY' ? [Number(b), Number(a)] : [Number(a), Number(b)];

/** Three numbers with slashes; null when the year stands where the order does not put it. */
const slashed = (a: string, b: string, c: string, order: NumericOrder): Meaning | null => {
  if (order === 'YMD') return c.length === 2 ? withYear(a, Number(b), Number(c)) : null;
  return c.length === 3 ? null : withYear(c, ...monthAndDay(a, b, order));
};

/** Dates written in numbers (rules 7 and 12). Points always read day first, as they are written where they are used. */
export const NUMERIC_ROWS: PhraseRow[] = [
  strong('(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})|(?<y2>\\d{4})/(?<m2>\\d{1,2})/(?<d2>\\d{1,2})', found =>
    withYear(found.y ?? found.y2 ?? '', Number(found.m ?? found.m2), Number(found.d ?? found.d2)),
  ),
  strong(
    '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<c>\\d{4}|\\d{2})',
    ({ a = '', b = '', c = '' }, { numericOrder }) => slashed(a, b, c, numericOrder),
  ),
  // Not before an inch mark or a per cent sign: 3/4" pipes.
  weak('(?<a>\\d{1,2})/(?<b>\\d{1,2})(?!\\s*["″”%])', ({ a, b }, { numericOrder, today }) =>
    withoutYear(...monthAndDay(a, b, numericOrder), today),
  ),
  strong('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})', ({ d, m, y = '' }) =>
    withYear(y, Number(m), Number(d)),
  ),
  // Two-digit years with points look like versions: 1.2.20.
  weak('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{2})', ({ d, m, y = '' }) =>
    withYear(y, Number(m), Number(d)),
  ),
  weak('(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.', ({ d, m }, { today }) =>
    withoutYear(Number(m), Number(d), today),
  ),
];
