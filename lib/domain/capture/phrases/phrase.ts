import type { Day, Weekday } from '../../days';
import { later } from '../../later';
import type { Repeat } from '../../reminders/recurrence';
import type { DayParts, WhenContext } from '../when';

/** Whether words are a date anywhere, or only where a date is expected (capture, Date phrases, rule 10). */
export type Strength = 'strong' | 'weak';

/** What one phrase says before it is put together with its neighbours. */
export type Meaning =
  | DayMeaning
  /** `this week`, `april`: which day it is depends on the mode and the preposition. */
  | { is: 'range'; first: Day; last: Day; yearly: boolean }
  | ClockMeaning
  /** `eod`: today, or the date beside it. */
  | { is: 'dayEnd' }
  /** `in 2 hours`: a day and a time at once, joined to nothing. */
  | { is: 'moment'; day: Day; time: string }
  /** Words about the past. They are no date, and the words inside them are none either. */
  | { is: 'past' };

export type DayMeaning = {
  is: 'day';
  day: Day;
  alternatives?: Day[];
  repeat?: Repeat;
  /** A bare weekday; it may stand beside a calendar date as decoration (`Fri 20 March`). */
  weekday?: Weekday;
  /** A date of the calendar; `numeric` and without a year it may have to be confirmed. */
  calendarDate?: 'named' | 'numeric' | 'numericWithoutYear';
};

export type ClockMeaning = {
  is: 'time';
  time: string;
  /** A part of the day rather than a time; a time beside it wins. */
  part?: 'morning' | 'later';
  /** Hour of 1 to 11 without am or pm: a day part beside it decides (`tonight at 8`). */
  open?: boolean;
};

/** The context, with what every row asks of it. */
export type Reading = WhenContext & { today: Day; dayParts: DayParts; farDateDays: number };

/** One row of a phrase table. `read` answers null when the words match but are no date, like `13/4` in `MDY`. */
export type PhraseRow = {
  /** Made when the first text is read: the popup's caret does not wait for sixty of them. */
  pattern: () => RegExp;
  strength: Strength;
  read: (groups: Record<string, string | undefined>, reading: Reading) => Meaning | null;
};

/** A phrase in the text. */
export type Found = { start: number; end: number; strength: Strength; meaning: Meaning };

// A phrase is whole words: not a piece of a longer word, an address, a name (@May), an amount ($3/4), a possessive
// (today's) or a compound (Anna-May).
const START = "(?<![\\p{L}\\p{N}_@#$€£'’]|[\\p{L}\\p{N}][./–-]|\\p{N}[,:])";
const END = "(?![\\p{L}\\p{N}_@]|['’]\\p{L}|[./–-][\\p{L}\\p{N}])";

/** A row whose words are accepted anywhere. `source` is regular expression source with named groups. */
export const strong = (source: string, read: PhraseRow['read']): PhraseRow => ({
  pattern: later(() => new RegExp(`${START}(?:${source})${END}`, 'giu')),
  strength: 'strong',
  read,
});

/** A row whose words are accepted only where a date is expected. */
export const weak = (source: string, read: PhraseRow['read']): PhraseRow => ({
  ...strong(source, read),
  strength: 'weak',
});

/** Whether the words from `start` to `end` are whole words, for matches made by other means. */
export const isWholeWords = (text: string, start: number, end: number): boolean =>
  new RegExp(`${START}$`, 'u').test(text.slice(Math.max(0, start - 2), start)) &&
  new RegExp(`^${END}`, 'u').test(text.slice(end, end + 2));
