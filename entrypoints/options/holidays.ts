/** Whole days off from a calendar file (.ics): holidays, vacations; what has a time of day is an appointment. */
import type ical from 'ical.js';
import { addDays, type Day, daysBetween } from '../../lib/domain/days';

type Entry = InstanceType<typeof ical.Component>;
type CalendarEvent = InstanceType<typeof ical.Event>;
type Time = InstanceType<typeof ical.Time>;

/** Larger files are a whole diary, not a list of holidays. */
const MOST_BYTES = 5_000_000;
/** More than a setting may hold. */
const MOST_DAYS = 2_000;
/** Years ahead for which a yearly holiday is written out. */
const YEARS_AHEAD = 3;
/** Of one repeating entry; a daily one without end would never stop. */
const MOST_TIMES = 400;
/** Times looked at in the whole file: those of past years are only passed on the way to this one. */
const MOST_LOOKED_AT = 50_000;

const dayOf = ({ year, month, day }: Pick<Time, 'year' | 'month' | 'day'>): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days in the file from the start of this year on, sorted; null when it is no calendar. */
export async function readHolidays(file: File): Promise<Day[] | null> {
  if (file.size > MOST_BYTES) return null;
  const text = await file.text();
  return daysOffIn(text, new Date().getFullYear());
}

/** `year` is the present one: earlier days are left out, repeating ones written out to `YEARS_AHEAD` years after it. */
export async function daysOffIn(text: string, year: number): Promise<Day[] | null> {
  const { default: reader } = await import('ical.js');
  const read = entriesOf(reader, text);
  if (!read) return null;
  const entries = read.filter(entry => entry !== null);
  const look = { year, left: MOST_LOOKED_AT, moved: new Set(entries.flatMap(movedTime)) };
  const found = new Set<Day>();
  let isUnread = entries.length < read.length;
  for (const entry of entries) {
    if (entry.getFirstPropertyValue('status') === 'CANCELLED') continue;
    try {
      for (const day of daysOf(new reader.Event(entry), look)) if (found.size < MOST_DAYS) found.add(day);
    } catch {
      isUnread = true;
    }
  }
  if (found.size === 0 && isUnread) return null;
  return [...found].filter(day => day >= `${year}-01-01`).sort();
}

/** From its first line to its last; a line that goes on begins with a space. */
const ENTRY = /^BEGIN:VEVENT\b[\s\S]*?^END:VEVENT\b/gim;

/**
 * The entries of the text, each read by itself: one that nobody can read must not cost the rep the other holidays.
 * Null where the text is no calendar, or not a whole one.
 */
function entriesOf(reader: typeof ical, text: string): (Entry | null)[] | null {
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text) || !/^END:VCALENDAR\s*$/im.test(text)) return null;
  return [...text.matchAll(ENTRY)].map(([lines]) => {
    try {
      return new reader.Component(reader.parse(lines));
    } catch {
      return null;
    }
  });
}

const idOf = (entry: Entry, time: Time): string => `${entry.getFirstPropertyValue('uid')} ${dayOf(time)}`;

/** The time of a series that this entry moves or calls off. */
function movedTime(entry: Entry): string[] {
  const time = entry.getFirstPropertyValue('recurrence-id');
  return time instanceof Object && 'year' in time ? [idOf(entry, time as Time)] : [];
}

interface Look {
  year: number;
  /** How many more times may be looked at. */
  left: number;
  moved: ReadonlySet<string>;
}

function* daysOf(event: CalendarEvent, look: Look): Generator<Day> {
  if (!isWholeDays(event)) return;
  const length = Math.max(1, daysBetween(dayOf(event.startDate), dayOf(event.endDate)));
  if (!event.isRecurring()) return yield* daysFrom(event.startDate, length);
  const times = event.iterator();
  for (let count = 0; count < MOST_TIMES && look.left > 0; ) {
    look.left--;
    const start = times.next();
    if (!start || start.year > look.year + YEARS_AHEAD) return;
    // A week off may reach over New Year.
    if (start.year < look.year - 1 || look.moved.has(idOf(event.component, start))) continue;
    count++;
    yield* daysFrom(start, length);
  }
}

/** Days without a time; and what some programs write for them, from a midnight to another on the rep's own clock. */
function isWholeDays({ startDate, endDate }: CalendarEvent): boolean {
  if (!startDate || startDate.isDate) return startDate?.isDate === true;
  const isMidnight = ({ hour, minute, second }: Time) => hour + minute + second === 0;
  return (
    startDate.zone?.tzid !== 'UTC' &&
    isMidnight(startDate) &&
    isMidnight(endDate) &&
    dayOf(endDate) > dayOf(startDate)
  );
}

/** The days of one occurrence; the end of a whole-day entry is the day after its last. */
function* daysFrom(start: Time, length: number): Generator<Day> {
  for (let i = 0; i < Math.min(length, MOST_TIMES); i++) yield addDays(dayOf(start), i);
}
