/** The one notice of a working day that holds what can wait for it (reminders.md, Digest). */
import { addDays, type Day } from '../days';
import { clockOf, momentAt } from '../moments';
import type { Settings } from '../settings';
import type { Notice } from './notice';
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDayOnOrAfter } from './working-time';

type Moment = Temporal.ZonedDateTime;
export type DigestSettings = WorkingCalendar & Pick<Settings, 'digestTime' | 'digestOn'>;

/** Begins the id and the row of a digest; it counts neither for the budget nor as a customer's notice. */
export const DIGEST = 'digest:';

export const digestKey = (day: Day): string => `${DIGEST}book:${day}`;

// A digest outside working time would be moved into the next day's: it is told when work starts on its own day instead.
const timeOf = ({ digestTime, workStart, workEnd }: DigestSettings): string =>
  workStart <= digestTime && digestTime < workEnd ? digestTime : workStart;

/** The moment of the digest on `day`, or on the next working day if that is none. */
export const digestOnOrAfter = (day: Day, zone: string, settings: DigestSettings): Moment =>
  momentAt(workingDayOnOrAfter(day, settings), timeOf(settings), zone);

/** The moment of the first digest after `day`. */
export const digestAfter = (day: Day, zone: string, settings: DigestSettings): Moment =>
  momentAt(addWorkingDays(day, 1, settings), timeOf(settings), zone);

/** The moment of today's digest, or null when there is none: off, no working day, or told already. */
export const digestToday = (
  notices: readonly Notice[],
  now: Moment,
  settings: DigestSettings,
): Moment | null => {
  const { today, zone } = clockOf(now);
  if (!settings.digestOn || !isWorkingDay(today, settings)) return null;
  const told = notices.some(({ key, deliveredAt }) => key === digestKey(today) && deliveredAt);
  return told ? null : digestOnOrAfter(today, zone, settings);
};

/** Whether today's digest has come and is not told yet. */
export const isDigestDue = (notices: readonly Notice[], now: Moment, settings: DigestSettings): boolean => {
  const moment = digestToday(notices, now, settings);
  return moment !== null && moment.epochMilliseconds <= clockOf(now).epochMs;
};

/** A digest after this many days of a month is none that opens it. */
const OPENING_DAYS = 10;

/**
 * Whether the digest of `today` opens the month: it is the first since the month's first working day, on which the
 * plan is looked at (plan.md, Suggestions). Where the browser was closed that day, the next digest does.
 */
export const isMonthOpened = (
  told: readonly Pick<Notice, 'key' | 'deliveredAt'>[],
  today: Day,
  calendar: WorkingCalendar,
): boolean => {
  const first = workingDayOnOrAfter(`${today.slice(0, 7)}-01`, calendar);
  if (today < first || today >= addDays(first, OPENING_DAYS)) return false;
  return !told.some(
    ({ key, deliveredAt }) =>
      deliveredAt && key.startsWith(DIGEST) && key >= digestKey(first) && key < digestKey(today),
  );
};
