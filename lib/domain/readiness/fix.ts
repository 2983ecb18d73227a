/** Element fix: I own a problem to its end (readiness.md, fix). */
import { addDays, age } from '../days';
import { clockOf, localDayOf } from '../moments';
import {
  addWorkingDays,
  addWorkingMinutes,
  type WorkingCalendar,
  workEndOf,
} from '../reminders/working-time';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Issue } from './evidence';

export type FixOutcome = 'passed' | 'stayedContact' | 'ownInTime' | 'ownLate' | 'pastClock' | 'waiting';

export type IssuePart = Pick<Issue, 'openedAt' | 'firstAnswerAt' | 'fixedAt' | 'confirmedAt' | 'handling'>;

export type FixSettings = WorkingCalendar &
  Pick<Settings, 'firstAnswerHours' | 'fixWorkingDays' | 'fixWindowDays' | 'fixHalfLifeDays' | 'fixValues'>;

const HOUR = 3_600_000;
const ms = (instant: string): number => Date.parse(instant);

const answeredInTime = (
  issue: IssuePart,
  answeredAt: string,
  zone: string,
  settings: FixSettings,
): boolean => {
  // Working time never runs faster than the clock on the wall: most answers need no calendar.
  if (ms(answeredAt) - ms(issue.openedAt) <= settings.firstAnswerHours * HOUR) return true;
  const opened = Temporal.Instant.from(issue.openedAt).toZonedDateTimeISO(zone);
  const by = addWorkingMinutes(opened, settings.firstAnswerHours * 60, settings);
  return ms(answeredAt) <= by.epochMilliseconds;
};

/** Milliseconds at which the fix clock runs out. */
const fixLimit = (issue: IssuePart, zone: string, settings: FixSettings): number => {
  const day = addWorkingDays(localDayOf(issue.openedAt, zone), settings.fixWorkingDays, settings);
  return workEndOf(day, zone, settings).epochMilliseconds;
};

/** What became of an issue; the first rule that matches wins. A missing first answer counts as the fix itself. */
export const fixOutcome = (
  issue: IssuePart,
  now: Temporal.ZonedDateTime,
  settings: FixSettings,
): FixOutcome => {
  const { zone, epochMs } = clockOf(now);
  if (issue.handling === 'passed') return 'passed';
  if (issue.confirmedAt) {
    if (issue.handling === 'stayedContact') return 'stayedContact';
    const fixedAt = issue.fixedAt ?? issue.confirmedAt;
    const inTime =
      answeredInTime(issue, issue.firstAnswerAt ?? fixedAt, zone, settings) &&
      ms(fixedAt) <= fixLimit(issue, zone, settings);
    return inTime ? 'ownInTime' : 'ownLate';
  }
  return !issue.fixedAt && epochMs > fixLimit(issue, zone, settings) ? 'pastClock' : 'waiting';
};

/** One issue as the mean sees it; `ageDays` counts from the customer's confirmation, 0 until then. */
export interface FixCase {
  outcome: FixOutcome;
  ageDays?: number;
}

/** What became of one issue and how old that is. Issues confirmed before the window get no outcome: it would not count. */
export const fixCase = (
  issue: IssuePart,
  now: Temporal.ZonedDateTime,
  settings: FixSettings,
): FixCase | null => {
  const { today, zone } = clockOf(now);
  if (!issue.confirmedAt) return { outcome: fixOutcome(issue, now, settings), ageDays: 0 };
  // A local day is at most one off the day in UTC: old ones are told apart without asking the zone.
  if (issue.confirmedAt.slice(0, 10) < addDays(today, -settings.fixWindowDays - 1)) return null;
  const ageDays = age(localDayOf(issue.confirmedAt, zone), today);
  return ageDays > settings.fixWindowDays ? null : { outcome: fixOutcome(issue, now, settings), ageDays };
};

/** Weighted mean over settled and late issues; null without one, and then left out of the score. */
export const fix = (
  cases: readonly FixCase[],
  settings: Pick<FixSettings, 'fixWindowDays' | 'fixHalfLifeDays' | 'fixValues'>,
): ElementValue => {
  let weighed = 0;
  let weights = 0;
  for (const { outcome, ageDays = 0 } of cases) {
    if (outcome === 'waiting' || ageDays > settings.fixWindowDays) continue;
    const weight = 0.5 ** (ageDays / settings.fixHalfLifeDays);
    weighed += weight * settings.fixValues[outcome];
    weights += weight;
  }
  return weights === 0 ? null : weighed / weights;
};
