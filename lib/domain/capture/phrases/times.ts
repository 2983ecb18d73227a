import type { DayParts } from '../when';
import { type ClockMeaning, type PhraseRow, strong, weak } from './phrase';

const clock = (hour: number, minute = '00', open?: true): ClockMeaning => ({
  is: 'time',
  time: `${String(hour).padStart(2, '0')}:${minute}`,
  ...(open ? { open } : {}),
});

/** An hour after `at`, without am or pm: 1 to 6 is the afternoon (rule 8). */
const afterAt = (hour: string | undefined, minute = '00'): ClockMeaning | null => {
  const h = Number(hour);
  if (h > 23) return null;
  return h >= 1 && h <= 6 ? clock(h + 12, minute) : clock(h, minute, h <= 11 ? true : undefined);
};

const PART_NAMES: Record<string, keyof DayParts> = {
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'tonight',
  tonight: 'tonight',
};

const dayPart = (word: string | undefined, dayParts: DayParts): ClockMeaning | null => {
  const name = PART_NAMES[word?.toLowerCase() ?? ''];
  return name ? { is: 'time', time: dayParts[name], part: name === 'morning' ? 'morning' : 'later' } : null;
};

// "At 20" is an hour; "at 20 seats" and "at 20 %" are not.
const NOT_A_PRICE =
  '(?!\\s*(?:[%€$£]|(?:percent|per|each|euros?|dollars?|usd|eur|units?|seats?|users?|k)\\b))';

/** Times of day and parts of the day (rule 8). */
export const TIME_ROWS: PhraseRow[] = [
  strong(
    '(?:at\\s+)?(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[ap])(?:m|\\.m\\.)',
    ({ hour, minute, half }) => {
      const h = Number(hour);
      if (h < 1 || h > 12) return null;
      return clock((h % 12) + (half?.toLowerCase() === 'p' ? 12 : 0), minute);
    },
  ),
  strong('(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?!:)', ({ hour, minute }) =>
    clock(Number(hour), minute, Number(hour) <= 11 ? true : undefined),
  ),
  strong(
    `at\\s+(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d))?(?:\\s*o['’]?clock)?(?![:.,]\\d)${NOT_A_PRICE}`,
    ({ hour, minute }) => afterAt(hour, minute),
  ),
  strong("(?<hour>\\d{1,2})\\s*o['’]?clock", ({ hour }) => afterAt(hour)),
  strong('after\\s+lunch', (_, { dayParts }) => ({ is: 'time', time: dayParts.afterLunch, part: 'later' })),
  strong(
    '(?<part>noon|midday|tonight)|(?:this|in\\s+the)\\s+(?<part2>morning|afternoon|evening)',
    (found, { dayParts }) => dayPart(found.part ?? found.part2, dayParts),
  ),
  // Alone in a sentence these are mostly adjectives: the morning report.
  weak('(?<part>morning|afternoon|evening|night)', ({ part }, { dayParts }) => dayPart(part, dayParts)),
];
