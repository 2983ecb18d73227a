import { DAY_ROWS } from './days';
import { DURATION_ROWS } from './durations';
import { findMonthDays } from './month-days';
import { NUMERIC_ROWS } from './numeric';
import type { Found, PhraseRow, Reading } from './phrase';
import { RANGE_ROWS } from './ranges';
import { REPEAT_ROWS } from './repeats';
import { TIME_ROWS } from './times';

/** Every phrase of the spec. On equal words the earlier row wins, and each wins over chrono. */
const ROWS: PhraseRow[] = [
  ...REPEAT_ROWS,
  ...DAY_ROWS,
  ...RANGE_ROWS,
  ...NUMERIC_ROWS,
  ...DURATION_ROWS,
  ...TIME_ROWS,
];

const findByRow = ({ pattern, strength, read }: PhraseRow, text: string, reading: Reading): Found[] => {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern())) {
    const meaning = read(match.groups ?? {}, reading);
    if (meaning) found.push({ start: match.index, end: match.index + match[0].length, strength, meaning });
  }
  return found;
};

const lengthOf = ({ start, end }: Found): number => end - start;

/** Every phrase has a letter or a digit; an empty line, the commonest of all, is not held against sixty patterns. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The phrases of a text in its order, no two overlapping: the longest wins (rule 11). */
export const findPhrases = (text: string, reading: Reading): Found[] => {
  if (!SAYS_SOMETHING.test(text)) return [];
  const all = [...ROWS.flatMap(row => findByRow(row, text, reading)), ...findMonthDays(text, reading)];
  const kept: Found[] = [];
  // The sort is stable, so among equals the order of the rows stays.
  for (const phrase of all.sort((a, b) => lengthOf(b) - lengthOf(a))) {
    if (kept.every(other => phrase.end <= other.start || phrase.start >= other.end)) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
};
