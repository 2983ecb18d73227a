import { dayOf } from '../days';
import {
  addWorkingDays,
  addWorkingMinutes,
  type WorkingCalendar,
  workEndOf,
  workingMinutesBetween,
} from './working-time';

/** The settings of an issue's two clocks (reminders, Settings). */
export type IssueClockSettings = {
  firstAnswerHours: number;
  fixWorkingDays: number;
  /** Share of the working time to a limit after which we warn, 0 to 1. */
  clockWarnShare: number;
};

/** A first answer in 4 working hours ("immediate", the essay), fixed in 5 working days, a warning at 75 %. */
export const DEFAULT_ISSUE_CLOCKS: IssueClockSettings = {
  firstAnswerHours: 4,
  fixWorkingDays: 5,
  clockWarnShare: 0.75,
};

/** The two limits of one issue and the moment each warns, all in the zone of `openedAt`. */
export type IssueClocks = {
  firstAnswerBy: Temporal.ZonedDateTime;
  firstAnswerWarnAt: Temporal.ZonedDateTime;
  fixBy: Temporal.ZonedDateTime;
  fixWarnAt: Temporal.ZonedDateTime;
};

/** When an issue opened at `openedAt` must be answered and fixed, and when to warn (reminders, Issue clocks). */
export const issueClocks = (
  openedAt: Temporal.ZonedDateTime,
  calendar: WorkingCalendar,
  settings: IssueClockSettings = DEFAULT_ISSUE_CLOCKS,
): IssueClocks => {
  const firstAnswerBy = addWorkingMinutes(openedAt, settings.firstAnswerHours * 60, calendar);
  const fixDay = addWorkingDays(dayOf(openedAt), settings.fixWorkingDays, calendar);
  const fixBy = workEndOf(fixDay, openedAt.timeZoneId, calendar);
  const warnBefore = (limit: Temporal.ZonedDateTime) => {
    const minutes = workingMinutesBetween(openedAt, limit, calendar);
    return addWorkingMinutes(openedAt, Math.floor(settings.clockWarnShare * minutes + 0.5), calendar);
  };
  return {
    firstAnswerBy,
    firstAnswerWarnAt: warnBefore(firstAnswerBy),
    fixBy,
    fixWarnAt: warnBefore(fixBy),
  };
};

type Waiting = { openedAt: string; firstAnswerAt?: string; fixedAt?: string; handling: string };

/** Whether the clock that runs for this unconfirmed issue has run out; a fix stops both, and so does passing it on. */
export const isPastClock = (
  { openedAt, firstAnswerAt, fixedAt, handling }: Waiting,
  now: Temporal.ZonedDateTime,
  settings: WorkingCalendar & IssueClockSettings,
): boolean => {
  if (fixedAt || handling === 'passed') return false;
  const opened = Temporal.Instant.from(openedAt).toZonedDateTimeISO(now.timeZoneId);
  const limit = firstAnswerAt
    ? workEndOf(addWorkingDays(dayOf(opened), settings.fixWorkingDays, settings), now.timeZoneId, settings)
    : addWorkingMinutes(opened, settings.firstAnswerHours * 60, settings);
  return now.epochMilliseconds > limit.epochMilliseconds;
};
