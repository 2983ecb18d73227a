/**
 * One reminder, derived from a row and never stored (reminders.md, The engine 2 and 3): the key tells a told one from a
 * new one, whatever happens to clock, zone or alarm.
 */
import type { Pause } from '../data/customer';
import { addDays, type Day } from '../days';
import { clockOf, instantOf, momentAt } from '../moments';
import type { Settings } from '../settings';
import { type DigestSettings, digestOnOrAfter } from './digest';
import { nextWorkingStart } from './working-time';

/**
 * Every kind (reminders.md, Events). `rank` is its place in the attention order, lower is more urgent; `way` how it is
 * told: at its very time, as a notice, in the digest, or (`digestOrNotice`) in the digest and alone where that is off;
 * `never`: the budget does not hold it back; `second`: it may be a customer's second notice of a day.
 */
export const EVENTS = {
  promiseOverdue: { rank: 1, way: 'notice', never: true, second: false },
  issueAnswer: { rank: 2, way: 'notice', never: true, second: true },
  issueFix: { rank: 2, way: 'notice', never: true, second: true },
  promiseExact: { rank: 4, way: 'exact', never: true, second: true },
  promiseDue: { rank: 4, way: 'digestOrNotice', never: true, second: false },
  promiseSoon: { rank: 4, way: 'notice', never: true, second: false },
  confirmDelivery: { rank: 5, way: 'notice', never: false, second: false },
  nextStepDue: { rank: 6, way: 'digestOrNotice', never: false, second: false },
  nextStepMissing: { rank: 7, way: 'digest', never: false, second: false },
  thankReferrer: { rank: 8, way: 'notice', never: false, second: false },
  tellReferrer: { rank: 8, way: 'digest', never: false, second: false },
  askWindow: { rank: 9, way: 'notice', never: false, second: false },
  askFollowUp: { rank: 9, way: 'digest', never: false, second: false },
  oldWow: { rank: 10, way: 'digest', never: false, second: false },
  needWaits: { rank: 10, way: 'digest', never: false, second: false },
  sweetSpot: { rank: 10, way: 'digest', never: false, second: false },
  collectNeed: { rank: 10, way: 'digest', never: false, second: false },
  planQuestion: { rank: 10, way: 'digest', never: false, second: false },
  // Counted in the digest, never told alone.
  thanksDue: { rank: 10, way: 'digest', never: false, second: false },
  tierMoves: { rank: 10, way: 'digest', never: false, second: false },
  goneLong: { rank: 11, way: 'digest', never: false, second: false },
  backupDue: { rank: 11, way: 'digest', never: false, second: false },
  // A row of the list that was put off and comes back; its rank is that of the row.
  comeBack: { rank: 10, way: 'notice', never: false, second: true },
  planReview: { rank: 10, way: 'digest', never: false, second: false },
  weeklyCheck: { rank: 11, way: 'notice', never: true, second: true },
} as const;
export type EventKind = keyof typeof EVENTS;

export type Way = 'exact' | 'notice' | 'digest';

export interface DueEvent {
  /** `kind:itemId:occurrence`; a new due date makes a new key, a new zone or clock does not. */
  key: string;
  kind: EventKind;
  itemId: string;
  /** '' of what is about the book. */
  customerId: string;
  /** Of what counts customers: how many. Else it counts as one. */
  count?: number;
  /** When it is told, quiet time applied; in the digest, the moment of that digest. */
  at: Temporal.Instant;
  way: Way;
  rank: number;
  /** Its time had passed when the row was written: not told, unless it is snoozed. */
  passed: boolean;
}

export type EventSettings = DigestSettings & Pick<Settings, 'remindTime' | 'exactLeadMinutes'>;
export type Pauses = readonly Pick<Pause, 'from' | 'to'>[];

export const keyOf = (kind: EventKind, id: string, occurrence: string): string =>
  `${kind}:${id}:${occurrence}`;

/** How an event of this kind is told, or null when it is not: what only the digest tells is silent without one. */
export const wayOf = (kind: EventKind, { digestOn }: Pick<Settings, 'digestOn'>): Way | null => {
  const { way } = EVENTS[kind];
  if (way === 'digestOrNotice') return digestOn ? 'digest' : 'notice';
  return way === 'digest' && !digestOn ? null : way;
};

const afterPauses = (day: Day, pauses: Pauses): Day => {
  const pause = pauses.find(({ from, to }) => from <= day && day <= to);
  return pause ? afterPauses(addDays(pause.to, 1), pauses) : day;
};

interface Row {
  id: string;
  customerId: string;
}
interface When {
  kind: EventKind;
  /** What it is about: the due day or the moment of the row, as the key names it. */
  occurrence: string;
  /** Milliseconds since which the occurrence is known. */
  known: number;
}

/** An event at a very moment; quiet time moves all but exact ones. */
export const eventAt = (
  row: Row,
  { kind, occurrence, known }: When,
  natural: Temporal.ZonedDateTime,
  settings: EventSettings,
): DueEvent => ({
  key: keyOf(kind, row.id, occurrence),
  kind,
  itemId: row.id,
  customerId: row.customerId,
  at: instantOf(EVENTS[kind].way === 'exact' ? natural : nextWorkingStart(natural, settings)),
  way: EVENTS[kind].way === 'exact' ? 'exact' : 'notice',
  rank: EVENTS[kind].rank,
  // The rep has just typed it: telling him so at once would teach him to ignore notices.
  passed: natural.epochMilliseconds < known,
});

/**
 * An event of a day: in the digest of that day or at `remindTime`, as its kind is told. Pauses of the customer put it
 * off to the day after them (reminders.md, The engine 12). Null when only a digest would tell it and there is none.
 */
export const eventOn = (
  row: Row,
  when: When,
  day: Day,
  zone: string,
  settings: EventSettings,
  pauses: Pauses = [],
): DueEvent | null => {
  const way = wayOf(when.kind, settings);
  if (way === null) return null;
  const at = (told: Day) =>
    way === 'digest' ? digestOnOrAfter(told, zone, settings) : momentAt(told, settings.remindTime, zone);
  const event = eventAt(row, when, at(day), settings);
  const late = nextWorkingStart(at(day), settings);
  const lateDay = clockOf(late).today;
  const free = afterPauses(lateDay, pauses);
  const told = free === lateDay ? event.at : nextWorkingStart(at(free), settings).toInstant();
  return { ...event, way, at: told };
};
