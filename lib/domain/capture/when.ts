import type { Day } from '../days';
import type { Repeat } from '../reminders/recurrence';
import type { WorkingCalendar } from '../reminders/working-time';

/** A half-open range of offsets into the text, in UTF-16 units like `String.slice`. */
export type Span = { start: number; end: number };

/** How `3/4` reads: month first, day first, or year first (month before day). */
export type NumericOrder = 'MDY' | 'DMY' | 'YMD';

/**
 * What a range word like `next week` means: `deadline` its last working day (promises, deliverables), `start` its
 * first (next steps, parks, snoozes, follow-ups).
 */
export type Mode = 'deadline' | 'start';

/** The fixed times of the day parts, `HH:MM`. */
export type DayParts = {
  morning: string;
  noon: string;
  afterLunch: string;
  afternoon: string;
  evening: string;
  tonight: string;
};

/** What a phrase is read against. `now` is the rep's wall clock; its zone matters only for `in 2 hours`. */
export type WhenContext = {
  now: Temporal.ZonedDateTime | Temporal.PlainDateTime;
  numericOrder: NumericOrder;
  mode: Mode;
  calendar: WorkingCalendar;
  /** A typed date without a year that is further ahead is confirmed first; 180 days unless told. */
  farDateDays?: number;
  dayParts?: DayParts;
};

/** What a date phrase says. Without `time` the item is date-only. */
export type When = {
  date: Day;
  /** `HH:MM`, local. */
  time?: string;
  /** Other days the words may mean, offered beside the chip: today, for the name of today's weekday. */
  alternatives?: Day[];
  /** Ask before saving: the first Enter selects the chip, the second saves (capture, Date phrases, rule 12). */
  confirm?: true;
  repeat?: Repeat;
  /** The phrase with its preposition or `every`: taking it out leaves clean words. */
  span: Span;
};

/** 180 days (capture, Settings). */
export const DEFAULT_FAR_DATE_DAYS = 180;

/** The times of capture, Settings. */
export const DEFAULT_DAY_PARTS: DayParts = {
  morning: '09:00',
  noon: '12:00',
  afterLunch: '13:30',
  afternoon: '15:00',
  evening: '18:00',
  tonight: '20:00',
};
