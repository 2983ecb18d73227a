/** What trust rests on, in one line of evidence (longview.md, Trust line). */
import { type Day, yearsBetween } from '../days';
import { clockOf } from '../moments';
import { median } from '../plan/plan-score';
import { type Kept, keep } from '../promises/keep';
import type { CustomerPromise } from '../promises/promise';
import type { Touch } from '../readiness/evidence';
import { type WorkingCalendar, workingMinutesBetween } from '../reminders/working-time';
import type { Settings } from '../settings';

export interface TrustLine {
  kept: Kept;
  /** Median working minutes until they replied to what we awaited; null without any reply. */
  replyMinutes: number | null;
  referralsGiven: number;
  personsKnown: number;
  /** Whole years since the first sale; null without one. */
  years: number | null;
}

/** Rows of one customer; `given` are the referrals we gave them. */
export interface TrustRows {
  promises: readonly CustomerPromise[];
  touches: readonly Touch[];
  given: readonly unknown[];
  persons: readonly unknown[];
  firstSaleDate: Day | null;
}

/** The line's five pieces, evidence only. */
export const trustLine = (
  { promises, touches, given, persons, firstSaleDate }: TrustRows,
  now: Temporal.ZonedDateTime,
  settings: Settings & WorkingCalendar,
): TrustLine => {
  const { today, zone } = clockOf(now);
  const moment = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const waits = touches.flatMap(({ awaitingReply, at, repliedAt }) =>
    awaitingReply && repliedAt ? [workingMinutesBetween(moment(at), moment(repliedAt), settings)] : [],
  );
  return {
    kept: keep(promises, now, settings),
    replyMinutes: median(waits),
    referralsGiven: given.length,
    personsKnown: persons.length,
    years: firstSaleDate ? Math.max(0, Math.floor(yearsBetween(firstSaleDate, today))) : null,
  };
};
