/** Whole days off from a calendar file (.ics): holidays, vacations; what has a time of day is an appointment. */
import type ical from 'ical.js';
import type { Day } from '../../lib/domain/days';

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
  try {
    const calendar = new reader.Component(reader.parse(text));
    if (calendar.name !== 'vcalendar') return null;
    const found = new Set<Day>();
    for (const entry of calendar.getAllSubcomponents('vevent')) {
      if (entry.getFirstPropertyValue('status') === 'CANCELLED') continue;
      for (const day of daysOf(new reader.Event(entry), year)) if (found.size < MOST_DAYS) found.add(day);
    }
    return [...found].filter(day => day >= `${year}-01-01`).sort();
  } catch {
    return null;
  }
}

function* daysOf(event: CalendarEvent, year: number): Generator<Day> {
  if (!event.startDate?.isDate) return;
  if (!event.isRecurring()) return yield* daysFrom(event.startDate, event);
  const times = event.iterator();
  for (let count = 0; count < MOST_TIMES; count++) {
    const start = times.next();
    if (!start || start.year > year + YEARS_AHEAD) return;
    yield* daysFrom(start, event);
  }
}

/** The days of one occurrence; the end of a whole-day entry is the day after its last. */
function* daysFrom(start: Time, { duration }: CalendarEvent): Generator<Day> {
  const days = Math.max(1, Math.round(duration.toSeconds() / 86_400));
  for (let i = 0; i < Math.min(days, MOST_TIMES); i++) {
    const day = start.clone();
    day.adjust(i, 0, 0, 0);
    yield dayOf(day);
  }
}
