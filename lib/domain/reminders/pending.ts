/** Which events are due and not told, and when the next one is (reminders.md, The engine). */
import { addDays, type Day } from '../days';
import { clockOf, instantOf, localDayOf } from '../moments';
import type { Settings } from '../settings';
import { type DigestSettings, digestAfter, digestOnOrAfter, digestToday } from './digest';
import { type DueEvent, EVENTS, type EventKind, type Way } from './event';
import type { Notice } from './notice';
import { type ToldDays, toldDays } from './told-days';
import { nextWorkingStart, type WorkingCalendar } from './working-time';

type Now = Temporal.ZonedDateTime;

/** An event that waits to be told, with what it makes superfluous. */
export interface PendingEvent extends DueEvent {
  /** When it could first be told: `at`, or the end of its snooze, or the digest it waits for. */
  due: Temporal.Instant;
  /** Keys of earlier events of the same item: told together with this one, which says it all. */
  alsoKeys: string[];
}

export type PendingSettings = DigestSettings & Pick<Settings, 'groupMinutes' | 'noticeBudget'>;

const ms = (instant: Temporal.Instant): number => instant.epochMilliseconds;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (ms(a) >= ms(b) ? a : b);

const inWorkingTime = (
  instant: Temporal.Instant,
  zone: string,
  settings: WorkingCalendar,
): Temporal.Instant => nextWorkingStart(instant.toZonedDateTimeISO(zone), settings).toInstant();

/** Kinds about a customer as a whole: several matters bear his id, and none of them speaks for another. */
const OF_CUSTOMER: ReadonlySet<EventKind> = new Set([
  'nextStepMissing',
  'askWindow',
  'sweetSpot',
  'collectNeed',
  'planQuestion',
]);

/** What is one matter: the events of one item, of which a later one says all of the earlier. */
const matterOf = ({ kind, key, itemId }: DueEvent): string => {
  if (kind === 'comeBack') return key;
  return OF_CUSTOMER.has(kind) ? `${kind}:${itemId}` : itemId;
};

const byMatter = (events: readonly DueEvent[]): DueEvent[][] => {
  const items = new Map<string, DueEvent[]>();
  for (const event of events) {
    const matter = matterOf(event);
    const of = items.get(matter);
    if (of) of.push(event);
    else items.set(matter, [event]);
  }
  // Stable: two events moved to the same moment stay in the order they were derived in.
  return [...items.values()].map(list => (list.length > 1 ? list.sort((a, b) => ms(a.at) - ms(b.at)) : list));
};

interface Turn {
  due: Temporal.Instant;
  way: Way;
}

/** The local day of an instant; many events share one. */
const dayAt = (at: Temporal.Instant, zone: string, { days }: ToldDays): Day => {
  const known = days.get(ms(at)) ?? localDayOf(at.toString(), zone);
  days.set(ms(at), known);
  return known;
};

/** What decides whether a day has room, worked out once for all events. */
interface Room {
  told: ToldDays;
  zone: string;
  /** Milliseconds at which the day after today begins. */
  tomorrow: number;
  settings: PendingSettings;
}

/** Whether the event may be told on that day. `chosen`: at a moment the rep chose for it. */
const hasRoom = (
  { kind, customerId }: DueEvent,
  day: Day,
  way: Way,
  chosen: boolean,
  { told, settings }: Room,
): boolean => {
  if (way === 'digest') return !told.digests.has(day);
  const rule = EVENTS[kind];
  const isFull = !rule.never && (told.counted.get(day) ?? 0) >= settings.noticeBudget;
  // A moment the rep chose waits for no other notice of his customer, but for the budget it does.
  return !isFull && (chosen || rule.second || !told.byCustomer.get(customerId)?.has(day));
};

const nextDay = (day: Day, { zone, settings }: Room): Temporal.Instant =>
  nextWorkingStart(Temporal.PlainDate.from(addDays(day, 1)).toZonedDateTime(zone), settings).toInstant();

const nextDigest = (day: Day, from: Temporal.Instant, { told, zone, settings }: Room): Temporal.Instant => {
  const own = instantOf(digestOnOrAfter(day, zone, settings));
  const isOpen = ms(own) >= ms(from) && !told.digests.has(dayAt(own, zone, told));
  return isOpen ? own : instantOf(digestAfter(day, zone, settings));
};

/** Moves an event on while its day has no room for it: to the next digest, or the next day where there is none. */
const turnOf = (event: DueEvent, first: Temporal.Instant, room: Room, chosen = false): Turn => {
  let turn: Turn = { due: first, way: event.way };
  // Nothing was told yet on a day to come.
  if (ms(first) >= room.tomorrow) return turn;
  for (;;) {
    const day = dayAt(turn.due, room.zone, room.told);
    if (hasRoom(event, day, turn.way, chosen, room)) return turn;
    turn = room.settings.digestOn
      ? { due: nextDigest(day, turn.due, room), way: 'digest' }
      : { due: nextDay(day, room), way: turn.way };
  }
};

/** The untold events of one matter, of which nothing was told or put off before. */
const untoldOfNew = (list: readonly DueEvent[], room: Room): PendingEvent[] => {
  const pending: PendingEvent[] = [];
  for (const [i, event] of list.entries()) {
    if (event.passed) continue;
    const alsoKeys = list.slice(0, i).map(({ key }) => key);
    const { due, way } =
      event.way === 'exact' ? { due: event.at, way: event.way } : turnOf(event, event.at, room);
    pending.push({ ...event, due, way, alsoKeys });
  }
  return pending;
};

/** The untold events of one matter; `rows` are their notices, in the same order. */
const untoldOfKnown = (
  list: readonly DueEvent[],
  rows: readonly (Notice | undefined)[],
  room: Room,
): PendingEvent[] => {
  const { zone, settings } = room;
  const snoozed = rows.map(row => row?.snoozedUntil);
  const lastTold = rows.findLastIndex((row, i) => row?.deliveredAt && !snoozed[i]);
  const ends = snoozed.flatMap(until => (until ? Temporal.Instant.from(until) : []));
  return list.flatMap((event, i) => {
    const until = snoozed[i];
    if (!until && (event.passed || i <= lastTold)) return [];
    const alsoKeys = list
      .slice(0, i)
      .flatMap((earlier, j) => (j > lastTold || snoozed[j] ? earlier.key : []));
    if (event.way === 'exact') {
      return [{ ...event, due: until ? Temporal.Instant.from(until) : event.at, alsoKeys }];
    }
    // The rep chose the moment: it waits for no digest.
    if (until) {
      const due = inWorkingTime(Temporal.Instant.from(until), zone, settings);
      const own = { ...event, way: 'notice' as const };
      return [{ ...own, ...turnOf(own, due, room, true), alsoKeys }];
    }
    // A snooze puts off the item, not one of its events: the day of "overdue" does not break it.
    const first = ends.map(end => inWorkingTime(end, zone, settings)).reduce(later, event.at);
    return [{ ...event, ...turnOf(event, first, room), alsoKeys }];
  });
};

/** Every untold event with the moment and the way it can be told. */
const untold = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  now: Now,
  settings: PendingSettings,
): PendingEvent[] => {
  const { zone, today } = clockOf(now);
  const tomorrow = Temporal.PlainDate.from(addDays(today, 1)).toZonedDateTime(zone).epochMilliseconds;
  const noticeOf = new Map(notices.map(notice => [notice.key, notice]));
  const room = { told: toldDays(notices, now), zone, tomorrow, settings };
  return byMatter(events).flatMap(list => {
    const rows = list.map(({ key }) => noticeOf.get(key));
    return rows.some(row => row) ? untoldOfKnown(list, rows, room) : untoldOfNew(list, room);
  });
};

const latestOfEachMatter = (events: readonly PendingEvent[]): PendingEvent[] => {
  const latest = new Map(events.map(event => [matterOf(event), event]));
  return [...latest.values()];
};

/**
 * What is due and not told, the latest event of each item only. Once anything is due, what comes due within
 * `groupMinutes` comes with it; exact times, notices and what waits for the digest apart (reminders.md, The engine:
 * Grouping). `events` are those of open items of live customers; `notices` the rows of their keys and of the last days.
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
  const isDue = (event: PendingEvent) => ms(event.due) <= epochMs;
  const dueOf = (way: Way) => {
    const some = all.filter(event => event.way === way);
    return some.some(isDue) ? some.filter(event => ms(event.due) <= ahead) : [];
  };
  const digest = all.filter(event => event.way === 'digest' && isDue(event));
  const chosen = new Set([...dueOf('exact'), ...dueOf('notice'), ...digest]);
  return latestOfEachMatter(all.filter(event => chosen.has(event)));
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
  const digest = digestToday(notices, now, settings)?.toInstant();
  const moments = untold(events, notices, now, settings).map(({ due }) => (ms(due) > epochMs ? due : again));
  return [...moments, ...(digest && ms(digest) > epochMs ? [digest] : [])].reduce<Temporal.Instant | null>(
    (first, at) => (first && ms(first) <= ms(at) ? first : at),
    null,
  );
};
