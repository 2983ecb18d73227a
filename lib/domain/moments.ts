/** Moments read as local days, and local days as moments (README, Notation). */
import { age, type Day, dayOf } from './days';

/** What the rules ask of "now", worked out once. */
export interface Clock {
  /** The machine's local day. */
  today: Day;
  /** The machine's IANA zone. */
  zone: string;
  /** Milliseconds since 1970, UTC. */
  epochMs: number;
}

// Asking a Temporal object for its day builds two more; thousands of rows ask the same `now`.
const clocks = new WeakMap<Temporal.ZonedDateTime, Clock>();

/** Day, zone and milliseconds of `now`. */
export const clockOf = (now: Temporal.ZonedDateTime): Clock => {
  const known = clocks.get(now);
  if (known) return known;
  const clock = { today: dayOf(now), zone: now.timeZoneId, epochMs: now.epochMilliseconds };
  clocks.set(now, clock);
  return clock;
};

const ages = new WeakMap<Temporal.ZonedDateTime, Map<Day, number>>();

/** `age` of a day at `now`, remembered: thousands of rows share a few hundred days. */
export const ageAt = (day: Day, now: Temporal.ZonedDateTime): number => {
  let known = ages.get(now);
  if (!known) {
    known = new Map();
    ages.set(now, known);
  }
  const found = known.get(day);
  if (found !== undefined) return found;
  const days = age(day, clockOf(now).today);
  known.set(day, days);
  return days;
};

/** The local day of a stored moment (`…Z`) in `zone`. */
export const localDayOf = (instant: string, zone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

const moments = new Map<string, Temporal.ZonedDateTime>();
/** Days of a year by a few times and two zones; beyond that the oldest are worked out again. */
const MOST_MOMENTS = 4_000;

/**
 * A local wall-clock moment; a time a clock change skips becomes the one after the gap. Remembered: thousands of
 * reminders share a few hundred days.
 */
export const momentAt = (day: Day, time: string, zone: string): Temporal.ZonedDateTime => {
  const key = `${day}T${time}[${zone}]`;
  const known = moments.get(key);
  if (known) return known;
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  if (moments.size >= MOST_MOMENTS) moments.clear();
  moments.set(key, moment);
  return moment;
};

const instants = new WeakMap<Temporal.ZonedDateTime, Temporal.Instant>();

/** The instant of a moment, made once for the moments many rows share. */
export const instantOf = (moment: Temporal.ZonedDateTime): Temporal.Instant => {
  const known = instants.get(moment) ?? moment.toInstant();
  instants.set(moment, known);
  return known;
};

/** `now` as a row stores it: UTC to the millisecond, so that stamps compare in time order as text. */
export const stampOf = (now: Temporal.ZonedDateTime): string =>
  now.toInstant().toString({ smallestUnit: 'millisecond' });
