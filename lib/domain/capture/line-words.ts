import type { Span } from './when';

const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]|"\s*"/gu;
const SPACE_BEFORE_STOP = /\s+(?=[,;:.!?](?:\s|$))/gu;
// What a removed chip leaves at the ends; a closing full stop or question mark is the rep's own.
const HANGING_START = /^[\s,;:.!?–—-]+(?=\s|\p{L}|\p{N}|$)/u;
const HANGING_END = /[\s,;:–—-]+$/u;

/** The words of a text without these spans (in order, not overlapping): spaces collapsed, nothing left hanging. */
export const wordsWithout = (text: string, spans: readonly Span[]): string => {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  const words = [...pieces, text.slice(from)]
    .join(' ')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .replace(SPACE_BEFORE_STOP, '')
    .replace(HANGING_START, '')
    .replace(HANGING_END, '');
  return /[\p{L}\p{N}\p{S}]/u.test(words) ? words : '';
};
