/** What was told on which local day: it decides what waits for a later one (reminders.md, The engine 8 and 9). */
import type { Day } from '../days';
import { clockOf, localDayOf } from '../moments';
import { DIGEST } from './digest';
import type { Notice } from './notice';

/** Begins the id of a catch-up, which tells it later from the notices that count. */
export const CATCH_UP = 'catchUp:';

/** Begins the id of the weekly check's own notice, which does not count either. */
const WEEKLY = 'weeklyCheck:';

export interface ToldDays {
  /** Days on which each customer had a notice; a digest is nobody's. */
  byCustomer: Map<string, Set<Day>>;
  /** Notices of each day that count for the budget. */
  counted: Map<Day, number>;
  digests: Set<Day>;
  /** Local days of instants asked about so far, by milliseconds. */
  days: Map<number, Day>;
}

/** Rows from a clock that was ahead do not count. Rows of one notice bear the same moment. */
export const toldDays = (notices: readonly Notice[], now: Temporal.ZonedDateTime): ToldDays => {
  const { zone, epochMs } = clockOf(now);
  const byCustomer = new Map<string, Set<Day>>();
  const moments = new Map<Day, Set<string>>();
  const digests = new Set<Day>();
  const days = new Map<number, Day>();
  const dayOf = (at: string, ms: number): Day => {
    const known = days.get(ms) ?? localDayOf(at, zone);
    days.set(ms, known);
    return known;
  };
  for (const { key, customerId, deliveredAt, shownAs } of notices) {
    if (!deliveredAt) continue;
    const ms = Date.parse(deliveredAt);
    if (ms > epochMs) continue;
    // The day is part of its key: a journey to another zone does not give the same day a second digest.
    if (key.startsWith(DIGEST)) digests.add(key.slice(-10));
    if ((shownAs ?? key).startsWith(DIGEST)) continue;
    const day = dayOf(deliveredAt, ms);
    if (customerId) byCustomer.set(customerId, (byCustomer.get(customerId) ?? new Set()).add(day));
    const isFree = shownAs?.startsWith(CATCH_UP) || (shownAs ?? key).startsWith(WEEKLY);
    if (!isFree) moments.set(day, (moments.get(day) ?? new Set()).add(deliveredAt));
  }
  return { byCustomer, digests, days, counted: new Map([...moments].map(([day, at]) => [day, at.size])) };
};
