/** Which events are due and not told, and when the next one is (reminders.md, The engine). */
import { addDays, type Day } from '../days';
import { clockOf, localDayOf } from '../moments';
import type { Settings } from '../settings';
import { type DueEvent, isExact } from './events';
import type { Notice } from './notice';
import { nextWorkingStart, type WorkingCalendar } from './working-time';

type Now = Temporal.ZonedDateTime;

/** An event that waits to be told, with what it makes superfluous. */
export interface PendingEvent extends DueEvent {
  /** When it could first be told: `at`, or the end of its snooze, or the first day its customer is free again. */
  due: Temporal.Instant;
  /** Keys of earlier events of the same item: told together with this one, which says it all. */
  alsoKeys: string[];
}

export type PendingSettings = WorkingCalendar & Pick<Settings, 'groupMinutes'>;

const ms = (instant: Temporal.Instant): number => instant.epochMilliseconds;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (ms(a) >= ms(b) ? a : b);

const inWorkingTime = (
  instant: Temporal.Instant,
  zone: string,
  settings: WorkingCalendar,
): Temporal.Instant => nextWorkingStart(instant.toZonedDateTimeISO(zone), settings).toInstant();

/** Last local day on which each customer had a notice. Rows from a clock that was ahead do not count. */
const lastToldDays = (notices: readonly Notice[], now: Now): Map<string, Day> => {
  const { zone, epochMs } = clockOf(now);
  const latest = new Map<string, string>();
  for (const { customerId, deliveredAt } of notices) {
    if (!customerId || !deliveredAt || Date.parse(deliveredAt) > epochMs) continue;
    const before = latest.get(customerId);
    if (!before || Date.parse(before) < Date.parse(deliveredAt)) latest.set(customerId, deliveredAt);
  }
  return new Map([...latest].map(([customerId, at]) => [customerId, localDayOf(at, zone)]));
};

const byItem = (events: readonly DueEvent[]): DueEvent[][] => {
  const items = new Map<string, DueEvent[]>();
  for (const event of events) items.set(event.itemId, [...(items.get(event.itemId) ?? []), event]);
  // Stable: two events moved to the same moment stay in the order they were derived in.
  return [...items.values()].map(list => list.sort((a, b) => ms(a.at) - ms(b.at)));
};

/** Every untold event with the moment it can be told, one customer at most once a day except for exact times. */
const untold = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  now: Now,
  settings: PendingSettings,
): PendingEvent[] => {
  const { zone } = clockOf(now);
  const noticeOf = new Map(notices.map(notice => [notice.key, notice]));
  const toldDays = lastToldDays(notices, now);
  const freeFrom = (event: DueEvent, due: Temporal.Instant): Temporal.Instant => {
    const told = toldDays.get(event.customerId);
    if (told === undefined || told < localDayOf(due.toString(), zone)) return due;
    const nextDay = Temporal.PlainDate.from(addDays(told, 1)).toZonedDateTime(zone);
    return nextWorkingStart(nextDay, settings).toInstant();
  };
  return byItem(events).flatMap(list => {
    const snoozed = list.map(event => noticeOf.get(event.key)?.snoozedUntil);
    const lastTold = list.findLastIndex((event, i) => noticeOf.get(event.key)?.deliveredAt && !snoozed[i]);
    const ends = snoozed.flatMap(until => (until ? Temporal.Instant.from(until) : []));
    return list.flatMap((event, i) => {
      const until = snoozed[i];
      if (!until && (event.passed || i <= lastTold)) return [];
      const alsoKeys = list
        .slice(0, i)
        .flatMap((earlier, j) => (j > lastTold || snoozed[j] ? earlier.key : []));
      if (isExact(event)) {
        return [{ ...event, due: until ? Temporal.Instant.from(until) : event.at, alsoKeys }];
      }
      // A snooze puts off the item, not one of its events: the day of "overdue" does not break it.
      const due = until
        ? inWorkingTime(Temporal.Instant.from(until), zone, settings)
        : freeFrom(event, ends.map(end => inWorkingTime(end, zone, settings)).reduce(later, event.at));
      return [{ ...event, due, alsoKeys }];
    });
  });
};

const latestOfEachItem = (events: readonly PendingEvent[]): PendingEvent[] => {
  const latest = new Map(events.map(event => [event.itemId, event]));
  return [...latest.values()];
};

/**
 * What is due and not told, the latest event of each item only. Once anything is due, what comes due within
 * `groupMinutes` comes with it, exact times and the rest apart (reminders.md, The engine: Grouping).
 * `events` are those of open items of live customers; `notices` the rows of their keys and of the last day.
 */
export const pendingEvents = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  now: Now,
  settings: PendingSettings,
): PendingEvent[] => {
  const all = untold(events, notices, now, settings);
  const { epochMs } = clockOf(now);
  const ahead = epochMs + settings.groupMinutes * 60_000;
  const dueOf = (some: PendingEvent[]) => {
    const isDue = some.some(event => ms(event.due) <= epochMs);
    return isDue ? some.filter(event => ms(event.due) <= ahead) : [];
  };
  const chosen = new Set([...dueOf(all.filter(isExact)), ...dueOf(all.filter(event => !isExact(event)))]);
  return latestOfEachItem(all.filter(event => chosen.has(event)));
};

/**
 * The next moment at which something may have to be told, or null. Ask after what is due has been told: what is still
 * pending then waits for working time, or for the next day.
 */
export const nextWake = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  now: Now,
  settings: PendingSettings,
): Temporal.Instant | null => {
  const { epochMs, zone, today } = clockOf(now);
  const start = nextWorkingStart(now, settings).toInstant();
  const tomorrow = Temporal.PlainDate.from(addDays(today, 1)).toZonedDateTime(zone);
  const again = ms(start) > epochMs ? start : nextWorkingStart(tomorrow, settings).toInstant();
  return untold(events, notices, now, settings)
    .map(({ due }) => (ms(due) > epochMs ? due : again))
    .reduce<Temporal.Instant | null>((first, at) => (first && ms(first) <= ms(at) ? first : at), null);
};
