/** Which months are still to be written down (longview.md, Report card: Snapshots). */
import { addMonths, type Day, endOfMonth, startOfMonth } from '../days';
import { type Month, monthOf } from '../plan/attention-mix';

/** A finished month and its last day, as of which it is computed. */
export interface FinishedMonth {
  month: Month;
  lastDay: Day;
}

/**
 * Every finished month from the one of `since` (the first customer's day in this book) that has no snapshot yet,
 * oldest first. Asked at any activity: whatever the browser was doing, each month is written once.
 */
export const monthsToWrite = (
  written: ReadonlySet<Month>,
  since: Day | null,
  today: Day,
): FinishedMonth[] => {
  if (since === null) return [];
  const months: FinishedMonth[] = [];
  const current = startOfMonth(today);
  for (let first = startOfMonth(since); first < current; first = addMonths(first, 1)) {
    if (!written.has(monthOf(first))) months.push({ month: monthOf(first), lastDay: endOfMonth(first) });
  }
  return months;
};
