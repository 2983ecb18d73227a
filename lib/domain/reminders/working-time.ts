import { addDays, type Day, dayOf, daysBetween, weekdayOf } from '../days';
import { momentAt } from '../moments';

/**
 * When the rep works (reminders, Part 1). Times are local wall clock, `09:00`; the zone comes with each moment, so
 * a day with a clock change still runs from `workStart` to `workEnd`.
 */
export type WorkingCalendar = {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  workDays: readonly number[];
  workStart: string;
  workEnd: string;
  holidays: readonly Day[];
};

/** Monday to Friday, 09:00 to 18:00, no holidays (reminders, Settings). */
export const DEFAULT_CALENDAR: WorkingCalendar = {
  workDays: [1, 2, 3, 4, 5],
  workStart: '09:00',
  workEnd: '18:00',
  holidays: [],
};

type Moment = Temporal.ZonedDateTime;

// A calendar with no working day in a whole year is a mistake in the settings. Searching on would hang the worker,
// and an error would silence every reminder, so past this limit plain days count.
const GIVE_UP_AFTER_DAYS = 366;

/** Whether the rep works on that day. */
export const isWorkingDay = (day: Day, calendar: WorkingCalendar): boolean =>
  calendar.workDays.includes(weekdayOf(day)) && !calendar.holidays.includes(day);

const seekWorkingDay = (from: Day, step: 1 | -1, calendar: WorkingCalendar): Day => {
  for (let i = 0; i < GIVE_UP_AFTER_DAYS; i++) {
    const day = addDays(from, i * step);
    if (isWorkingDay(day, calendar)) return day;
  }
  return from;
};

const nextDays = new WeakMap<WorkingCalendar, Map<Day, Day>>();

/** `day` itself when it is a working day, else the next one. Remembered: thousands of reminders share a few hundred days. */
export const workingDayOnOrAfter = (day: Day, calendar: WorkingCalendar): Day => {
  let known = nextDays.get(calendar);
  if (!known) {
    known = new Map();
    nextDays.set(calendar, known);
  }
  const found = known.get(day) ?? seekWorkingDay(day, 1, calendar);
  known.set(day, found);
  return found;
};

/** `day` itself when it is a working day, else the one before. */
export const workingDayOnOrBefore = (day: Day, calendar: WorkingCalendar): Day =>
  seekWorkingDay(day, -1, calendar);

/** The n-th working day after `day`, `day` not counted; with 0 the day itself or the next working day. */
export const addWorkingDays = (day: Day, n: number, calendar: WorkingCalendar): Day => {
  if (n <= 0) return workingDayOnOrAfter(day, calendar);
  let reached = day;
  for (let i = 0; i < n; i++) reached = workingDayOnOrAfter(addDays(reached, 1), calendar);
  return reached;
};

/** The last working day before `day`. */
export const previousWorkingDay = (day: Day, calendar: WorkingCalendar): Day =>
  workingDayOnOrBefore(addDays(day, -1), calendar);

/** How many working days lie in `(a, b]`; 0 when `b` is not after `a`. */
export const workingDaysBetween = (a: Day, b: Day, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let i = 1; i <= daysBetween(a, b); i++) if (isWorkingDay(addDays(a, i), calendar)) count++;
  return count;
};

/** The wall-clock moment the work of `day` ends, in `zone`. */
export const workEndOf = (day: Day, zone: string, calendar: WorkingCalendar): Moment =>
  momentAt(day, calendar.workEnd, zone);

const laterOf = (a: Moment, b: Moment): Moment => (Temporal.ZonedDateTime.compare(a, b) >= 0 ? a : b);
const earlierOf = (a: Moment, b: Moment): Moment => (Temporal.ZonedDateTime.compare(a, b) <= 0 ? a : b);
const minutesBetween = (a: Moment, b: Moment): number => (b.epochMilliseconds - a.epochMilliseconds) / 60_000;

/** Minutes of working time between two moments; 0 when `b` is not after `a`. The zone is that of `a`. */
export const workingMinutesBetween = (a: Moment, b: Moment, calendar: WorkingCalendar): number => {
  const zone = a.timeZoneId;
  const last = dayOf(b.withTimeZone(zone));
  let minutes = 0;
  for (let day = dayOf(a); day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const from = laterOf(a, momentAt(day, calendar.workStart, zone));
    const to = earlierOf(b, workEndOf(day, zone, calendar));
    minutes += Math.max(0, minutesBetween(from, to));
  }
  return minutes;
};

/**
 * The first moment with exactly `minutes` of working time since `moment`; reaching exactly `workEnd` gives that
 * `workEnd`, not the next morning. Zero or less gives `moment`.
 */
export const addWorkingMinutes = (moment: Moment, minutes: number, calendar: WorkingCalendar): Moment => {
  if (minutes <= 0) return moment;
  const zone = moment.timeZoneId;
  let left = minutes;
  let idleDays = 0;
  for (let day = dayOf(moment); idleDays < GIVE_UP_AFTER_DAYS; day = addDays(day, 1)) {
    idleDays++;
    if (!isWorkingDay(day, calendar)) continue;
    const from = laterOf(moment, momentAt(day, calendar.workStart, zone));
    const open = Math.max(0, minutesBetween(from, workEndOf(day, zone, calendar)));
    if (open === 0) continue;
    if (left <= open) return from.add({ milliseconds: Math.round(left * 60_000) });
    left -= open;
    idleDays = 0;
  }
  return moment.add({ milliseconds: Math.round(minutes * 60_000) });
};

const starts = new WeakMap<WorkingCalendar, WeakMap<Moment, Moment>>();

/**
 * `moment` when it lies in working time, else the next `workStart`; `workEnd` itself is quiet time. Remembered: a few
 * hundred moments (`momentAt`) are asked about for thousands of reminders.
 */
export const nextWorkingStart = (moment: Moment, calendar: WorkingCalendar): Moment => {
  const known = starts.get(calendar) ?? new WeakMap<Moment, Moment>();
  starts.set(calendar, known);
  const start = known.get(moment) ?? seekWorkingStart(moment, calendar);
  known.set(moment, start);
  return start;
};

const seekWorkingStart = (moment: Moment, calendar: WorkingCalendar): Moment => {
  const zone = moment.timeZoneId;
  const today = dayOf(moment);
  if (isWorkingDay(today, calendar)) {
    const start = momentAt(today, calendar.workStart, zone);
    if (Temporal.ZonedDateTime.compare(moment, start) < 0) return start;
    if (Temporal.ZonedDateTime.compare(moment, workEndOf(today, zone, calendar)) < 0) return moment;
  }
  return momentAt(workingDayOnOrAfter(addDays(today, 1), calendar), calendar.workStart, zone);
};
