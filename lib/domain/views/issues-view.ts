/** Issues of one customer as cards, with both clocks in working time (reminders.md, Issue clocks; readiness.md, fix). */
import { localDayOf } from '../moments';
import type { Issue } from '../readiness/evidence';
import { type FixOutcome, fixOutcome } from '../readiness/fix';
import { issueClocks } from '../reminders/issue-clocks';
import { workingMinutesBetween } from '../reminders/working-time';
import type { Settings } from '../settings';
import type { Naming } from './promise-item';

type Day = string;

/** One of the two clocks of an issue. */
export interface IssueClock {
  /** Instant at which it runs out. */
  by: string;
  /** Instant at which it was stopped. */
  at?: string;
  /** `soon`: the warning share of the working time is over. */
  state: 'running' | 'soon' | 'past' | 'inTime' | 'late';
  /** Minutes of working time left; only while it runs. */
  minutesLeft?: number;
}

export interface IssueItem {
  id: string;
  text: string;
  severity: 1 | 2 | 3;
  personName?: string;
  openedAt: string;
  openedDate: Day;
  isOpen: boolean;
  handling: Issue['handling'];
  helper?: string;
  firstAnswer: IssueClock;
  fix: IssueClock;
  confirmedDate?: Day;
  confirmedWords?: string;
  /** What it counts as in "Fix it yourself". */
  outcome: FixOutcome;
}

export interface IssuesView {
  /** Nearest clock first. */
  open: IssueItem[];
  /** Newest first. */
  closed: IssueItem[];
  /** Closed ones beyond those sent. */
  moreClosed: number;
}

type Moment = Temporal.ZonedDateTime;
const at = (instant: string, zone: string): Moment => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

function clock(
  limit: { by: Moment; warnAt: Moment },
  stoppedAt: string | undefined,
  now: Moment,
  settings: Settings,
): IssueClock {
  const by = limit.by.toInstant().toString({ smallestUnit: 'second' });
  const isBefore = (a: Moment, b: Moment) => Temporal.ZonedDateTime.compare(a, b) <= 0;
  if (stoppedAt) {
    const stopped = at(stoppedAt, now.timeZoneId);
    return { by, at: stoppedAt, state: isBefore(stopped, limit.by) ? 'inTime' : 'late' };
  }
  if (!isBefore(now, limit.by)) return { by, state: 'past' };
  const minutesLeft = workingMinutesBetween(now, limit.by, settings);
  return { by, state: isBefore(limit.warnAt, now) ? 'soon' : 'running', minutesLeft };
}

export function issueItem(issue: Issue, { now, settings, persons }: Naming): IssueItem {
  const zone = now.timeZoneId;
  const clocks = issueClocks(at(issue.openedAt, zone), settings, settings);
  const { fixedAt, confirmedAt, personId } = issue;
  return {
    id: issue.id,
    text: issue.text,
    severity: issue.severity,
    personName: personId && persons.get(personId),
    openedAt: issue.openedAt,
    openedDate: localDayOf(issue.openedAt, zone),
    isOpen: confirmedAt === undefined,
    handling: issue.handling,
    helper: issue.helper || undefined,
    // A missing first answer counts as the fix itself.
    firstAnswer: clock(
      { by: clocks.firstAnswerBy, warnAt: clocks.firstAnswerWarnAt },
      issue.firstAnswerAt ?? fixedAt ?? confirmedAt,
      now,
      settings,
    ),
    fix: clock({ by: clocks.fixBy, warnAt: clocks.fixWarnAt }, fixedAt ?? confirmedAt, now, settings),
    confirmedDate: confirmedAt && localDayOf(confirmedAt, zone),
    confirmedWords: issue.confirmedWords,
    outcome: fixOutcome(issue, now, settings),
  };
}

/** The clock that runs out next; an issue whose clocks have stopped waits behind those. */
const nextLimit = ({ firstAnswer, fix, openedAt }: IssueItem): string =>
  firstAnswer.at === undefined ? `0${firstAnswer.by}` : fix.at === undefined ? `0${fix.by}` : `1${openedAt}`;

export const nearestClockFirst = (a: IssueItem, b: IssueItem): number =>
  nextLimit(a).localeCompare(nextLimit(b)) || a.id.localeCompare(b.id);

export const newestConfirmedFirst = (a: Issue, b: Issue): number =>
  (b.confirmedAt ?? '').localeCompare(a.confirmedAt ?? '') || a.id.localeCompare(b.id);
