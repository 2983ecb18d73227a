/** How often thanks came before the red line (appreciation.md, Kept share). */
import { addDays, type Day, within } from '../days';

/** One interval from thank-you to thank-you, or to its red line. */
export interface ThanksInterval {
  from: Day;
  /** Day of the touch that ended it, or of the red line it missed. */
  endedOn: Day;
  kept: boolean;
}

/**
 * The intervals that have ended by `today`, oldest first. Each runs from a thank-you (the first from `start`) to the
 * next one or to its red line, whichever is first; after a missed red line the next begins with the next thank-you.
 */
export const thanksIntervals = (
  start: Day,
  thankDays: readonly Day[],
  redLineDays: number,
  today: Day,
): ThanksInterval[] => {
  const days = [...new Set(thankDays)].filter(day => day > start && day <= today).sort();
  const intervals: ThanksInterval[] = [];
  let from = start;
  for (const day of days) {
    const redLine = addDays(from, redLineDays);
    intervals.push(
      day <= redLine ? { from, endedOn: day, kept: true } : { from, endedOn: redLine, kept: false },
    );
    from = day;
  }
  const redLine = addDays(from, redLineDays);
  return redLine < today ? [...intervals, { from, endedOn: redLine, kept: false }] : intervals;
};

/** Kept and ended intervals of the trailing 12 months; `share` null without any. */
export interface KeptShare {
  kept: number;
  ended: number;
  share: number | null;
}

/** Adds up the intervals of one list's customers. */
export const keptShare = (intervals: readonly ThanksInterval[], today: Day): KeptShare => {
  const ended = intervals.filter(({ endedOn }) => within(endedOn, 365, today));
  const kept = ended.filter(interval => interval.kept).length;
  return { kept, ended: ended.length, share: ended.length === 0 ? null : kept / ended.length };
};
