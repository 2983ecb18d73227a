import type { Span } from './when';

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]|"\s*"/gu;
const DOUBLED_DASH = /\s([,;:–—-])(?:\s+[,;:–—-])+(?=\s)/gu;
const SPACE_BEFORE_STOP = /\s+(?=[,;:.!?](?:\s|$))/gu;
// What a removed chip leaves at the ends; a closing full stop or question mark is the rep's own.
const HANGING_START = /^[\s,;:.!?–—-]+(?=\s|\p{L}|\p{N}|$)/u;
const HANGING_END = /[\s,;:–—-]+$/u;

const tidy = (words: string): string =>
  words
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .replace(DOUBLED_DASH, ' $1')
    .replace(SPACE_BEFORE_STOP, '')
    .replace(HANGING_START, '')
    .replace(HANGING_END, '')
    .trim();

/**
 * The words of a text without these spans (in order, not overlapping): spaces collapsed, and where something was
 * taken out nothing left hanging. Without spans the words stay as they were typed. Only signs and no words: empty.
 */
export const wordsWithout = (text: string, spans: readonly Span[]): string => {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  const left = [...pieces, text.slice(from)].join(' ');
  const words = spans.length > 0 ? tidy(left) : left.replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}\p{S}]/u.test(words) ? words : '';
};
