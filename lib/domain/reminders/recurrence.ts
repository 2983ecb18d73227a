import { z } from '../../platform/zod';
import { wholeBetween } from '../data/fields';
import { addDays, addMonths, type Day, dayFrom, endOfMonth, startOfMonth, weekdayOf } from '../days';
import { later } from '../later';

/** How a promise or next step repeats (reminders, Recurring). */
export const repeat = later(() =>
  z.strictObject({
    every: wholeBetween(1, 1_000),
    unit: z.enum(['day', 'week', 'month']),
    /** ISO weekday; only counts from done. */
    weekday: z.optional(wholeBetween(1, 7)),
    /** Day of month of the first due date, so that the 31st comes back after February; only counts from due. */
    anchorDay: z.optional(wholeBetween(1, 31)),
    from: z.enum(['due', 'done']),
  }),
);
export type Repeat = z.infer<ReturnType<typeof repeat>>;

/** The repeat as a row keeps it: the day of month of the first due date is its anchor. */
export const anchored = (typed: Repeat, dueDate: Day): Repeat =>
  typed.unit === 'month' && typed.from === 'due' && typed.anchorDay === undefined
    ? { ...typed, anchorDay: Number(dueDate.slice(8)) }
    : typed;

// A due day so long past that this many steps do not reach the closing day is a broken row; the repeat goes on from
// tomorrow.
const MOST_STEPS = 100_000;

const monthsLater = (day: Day, months: number, anchorDay: number): Day => {
  const month = addMonths(startOfMonth(day), months);
  const last = Number(endOfMonth(month).slice(8));
  return dayFrom(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Math.min(anchorDay, last)) ?? month;
};

const fromDue = ({ every, unit, anchorDay }: Repeat, dueDate: Day, closedDate: Day): Day => {
  const anchor = anchorDay ?? Number(dueDate.slice(8));
  const step = Math.max(1, every);
  for (let k = 1; k < MOST_STEPS; k++) {
    const next =
      unit === 'month'
        ? monthsLater(dueDate, k * step, anchor)
        : addDays(dueDate, k * step * (unit === 'week' ? 7 : 1));
    if (next > closedDate) return next;
  }
  return addDays(closedDate, 1);
};

const fromDone = ({ every, unit, weekday }: Repeat, closedDate: Day): Day => {
  const step = Math.max(1, every);
  if (unit === 'month') return addMonths(closedDate, step);
  if (unit === 'day') return addDays(closedDate, step);
  if (weekday === undefined) return addDays(closedDate, 7 * step);
  const after = addDays(closedDate, 7 * (step - 1));
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
};

/**
 * The due day of the row that follows one closed on `closedDate`. From due it keeps the rhythm of the due dates and
 * lies after the closing day; from done it counts from the closing day (reminders, Recurring).
 */
export const nextOccurrence = (repeat: Repeat, dueDate: Day, closedDate: Day): Day =>
  repeat.from === 'due' ? fromDue(repeat, dueDate, closedDate) : fromDone(repeat, closedDate);
