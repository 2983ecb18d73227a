/**
 * Arithmetic on local days. A day is a plain ISO string, so a time zone or a clock change cannot move it
 * (README, Notation). Every function expects valid days (`isDay`); an invalid one gives a RangeError where a day
 * is returned and NaN where a number is.
 */

/** A local calendar day, `2026-03-04`. Compares in time order with `<` and `>`. */
export type Day = string;

/** ISO weekday, 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

// Days since 1970 through Date's UTC calendar: the readiness rules count days thousands of times per evaluation,
// and this is several times faster than building two Temporal objects. No zone takes part.
const epochDay = (day: Day): number => kept(numbers, day, () => Date.parse(`${day}T00:00:00Z`) / DAY_MS);

const fromEpochDay = (n: number): Day =>
  kept(days, n, () => {
    const iso = new Date(n * DAY_MS).toISOString();
    if (iso.length !== 24) throw new RangeError('Day outside the years 0000 to 9999');
    return iso.slice(0, 10);
  });

// A book's days are few and come again for every customer: looking one up takes a tenth of working it out.
const DAYS_KEPT = 10_000;
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function kept<K, V>(found: Map<K, V>, key: K, find: () => V): V {
  const known = found.get(key);
  if (known !== undefined) return known;
  const value = find();
  if (found.size >= DAYS_KEPT) found.clear();
  found.set(key, value);
  return value;
}

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

/** Whether the value is a real day written `YYYY-MM-DD`; `2026-02-30` is not. */
export const isDay = (value: unknown): value is Day => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const n = epochDay(value);
  return Number.isFinite(n) && fromEpochDay(n) === value;
};

/** The day with these numbers, or null when the calendar has no such day (`2026, 2, 30`). Month is 1 to 12. */
export const dayFrom = (year: number, month: number, dayOfMonth: number): Day | null => {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
  return isDay(day) ? day : null;
};

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => epochDay(b) - epochDay(a);

/** The day `n` days later; `n` may be negative. */
export const addDays = (day: Day, n: number): Day => fromEpochDay(epochDay(day) + n);

/** The same day of the month `n` months later, or that month's last day if it is shorter. */
export const addMonths = (day: Day, n: number): Day => plain(day).add({ months: n }).toString();

/** `max(0, days since)`: how old a day is, 0 for today and for the future (README, Notation). */
export const age = (day: Day, today: Day): number => Math.max(0, daysBetween(day, today));

/** Whether the day is today or at most `n` days past (README, Notation). Future days are not within. */
export const within = (day: Day, n: number, today: Day): boolean => {
  const past = daysBetween(day, today);
  return past >= 0 && past <= n;
};

/** Months from `a` to `b`, fractional: days / 30.4375 (README, Notation). */
export const monthsBetween = (a: Day, b: Day): number => daysBetween(a, b) / 30.4375;

/** Years from `a` to `b`, fractional: days / 365.25 (README, Notation). */
export const yearsBetween = (a: Day, b: Day): number => daysBetween(a, b) / 365.25;

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): Weekday => (((((epochDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday;

/** First day of the week that holds `day`; weeks start on `weekStart`, Monday unless told. */
export const startOfWeek = (day: Day, weekStart: Weekday = 1): Day =>
  addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));

/** First day of the month that holds `day`. */
export const startOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;

/** Last day of the month that holds `day`. */
export const endOfMonth = (day: Day): Day => addDays(addMonths(startOfMonth(day), 1), -1);

/** First day of the calendar quarter that holds `day`. */
export const startOfQuarter = (day: Day): Day => addMonths(startOfMonth(day), -((plain(day).month - 1) % 3));

/** Last day of the calendar quarter that holds `day`. */
export const endOfQuarter = (day: Day): Day => addDays(addMonths(startOfQuarter(day), 3), -1);

/** The local day of a moment. */
export const dayOf = (moment: Temporal.ZonedDateTime | Temporal.PlainDateTime): Day =>
  moment.toPlainDate().toString();
