/** Seven quiet working days after a good moment (readiness.md, Ask window). */
import { addDays, type Day, daysBetween } from '../days';
import { clockOf } from '../moments';
import { promiseOutcome } from '../promises/outcome';
import type { CustomerPromise } from '../promises/promise';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../reminders/working-time';
import type { Settings } from '../settings';
import type { CustomerHistory } from './history';
import { repeatOrders } from './sales';
import { hasReaction } from './wow';

type WindowSettings = Pick<Settings, 'askWindowWorkingDays'> & WorkingCalendar;
type MomentSettings = WindowSettings & Pick<Settings, 'goodRating' | 'repeatWindowDays'>;

/** What opens a window. */
export type MomentKind =
  | 'wowReaction'
  | 'valueAcknowledged'
  | 'bigPromiseKept'
  | 'repeatOrder'
  | 'goodRating';

/** One good moment and the row it came from. */
export interface Moment {
  kind: MomentKind;
  itemId: string;
  date: Day;
  /** When it was noted. */
  at: string;
}

/** From the first moment that opened it to the end of `until`; `latest` is the moment that extended it last. */
export interface AskWindow {
  opened: Day;
  until: Day;
  latest: Moment;
  /** When its first moment was noted. */
  openedAt: string;
}

/** The last day of the window a moment opens. */
export const askWindowEnd = (moment: Day, settings: WindowSettings): Day =>
  addWorkingDays(moment, settings.askWindowWorkingDays, settings);

const isGood = (stars: number | undefined, { goodRating }: Pick<Settings, 'goodRating'>): boolean =>
  stars === undefined || stars >= goodRating;

/** Days alone tell for most; a clock is asked only where the promise had a time. */
const wasInTime = (promise: CustomerPromise, now: Temporal.ZonedDateTime): boolean =>
  promise.dueTime === undefined && promise.closedDate !== undefined && promise.dueDate !== undefined
    ? promise.closedDate <= promise.dueDate
    : promiseOutcome(promise, now) === 'kept';

/** Every moment after `since` up to today, oldest first. */
export const goodMoments = (
  history: CustomerHistory,
  since: Day,
  now: Temporal.ZonedDateTime,
  settings: MomentSettings,
): Moment[] => {
  const { today } = clockOf(now);
  const moments: Moment[] = [];
  const add = (kind: MomentKind, row: { id: string; updatedAt: string }, date: Day | undefined) => {
    if (date && date > since && date <= today) {
      moments.push({ kind, itemId: row.id, date, at: row.updatedAt });
    }
  };
  for (const wow of history.wows) {
    if (hasReaction(wow)) add('wowReaction', wow, wow.reactionDate ?? wow.date);
  }
  for (const touch of history.touches) {
    if (touch.acknowledged) add('valueAcknowledged', touch, touch.acknowledged.date);
  }
  for (const promise of history.promises) {
    const isBig = promise.importance === 3 && promise.status === 'kept';
    if (isBig && wasInTime(promise, now)) add('bigPromiseKept', promise, promise.closedDate);
  }
  for (const deal of repeatOrders(history.deals, today, settings)) add('repeatOrder', deal, deal.date);
  for (const rating of history.ratings) {
    const given = rating.product !== undefined || rating.person !== undefined;
    if (given && isGood(rating.product, settings) && isGood(rating.person, settings)) {
      add('goodRating', rating, rating.date);
    }
  }
  return moments.sort((a, b) =>
    a.date === b.date ? (a.itemId < b.itemId ? -1 : 1) : a.date < b.date ? -1 : 1,
  );
};

/**
 * The window that has not passed, or null. What was good before the last ask was asked upon: it opens nothing again.
 * Whether it is open also depends on the state, which the caller knows.
 */
export const askWindow = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: MomentSettings,
): AskWindow | null => {
  const { today } = clockOf(now);
  const lastAsk =
    history.asks
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '0000-01-01';
  const moments = goodMoments(history, lastAsk, now, settings);
  const latest = moments.at(-1);
  const until = latest && askWindowEnd(latest.date, settings);
  if (!latest || until === undefined || until < today) return null;
  // So many working days are at least as many days: a nearer moment needs no calendar.
  const isApart = (before: Moment, moment: Moment) =>
    daysBetween(before.date, moment.date) > settings.askWindowWorkingDays &&
    askWindowEnd(before.date, settings) < moment.date;
  const first = moments.findLastIndex((moment, at) => {
    const before = moments[at - 1];
    return !before || isApart(before, moment);
  });
  const { date: opened, at: openedAt } = moments[first] ?? latest;
  return { opened, openedAt, until, latest };
};

/** Working days on which there is still time to ask, today included. */
export const workingDaysLeft = (until: Day, today: Day, calendar: WorkingCalendar): number =>
  workingDaysBetween(addDays(today, -1), until, calendar);
