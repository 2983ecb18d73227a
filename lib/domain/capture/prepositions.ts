import type { Found } from './phrases/phrase';

const ACCEPTS_WEAK = new Set(['by', 'on', 'at', 'until', 'till', 'before', 'due', 'in']);
const REJECTS_WEAK = new Set([
  'to',
  'with',
  'for',
  'from',
  'about',
  'of',
  'and',
  'or',
  'than',
  'via',
  'cc',
  'a',
  'an',
]);
/** With these a range means its first working day in any mode (capture, Date phrases, rule 4). */
export const MEANS_START = new Set(['by', 'until', 'till', 'before']);

const WORD_BEFORE = /(?<![\p{L}\p{N}_@'’-])(?<word>[\p{L}\p{N}]+):?\s+$/u;
// No preposition is longer, and a tail keeps the search short.
const TAIL = 40;

const wordBefore = (text: string, at: number): { word: string; start: number } | null => {
  const from = Math.max(0, at - TAIL);
  const match = WORD_BEFORE.exec(text.slice(from, at));
  return match ? { word: (match.groups?.word ?? '').toLowerCase(), start: from + match.index } : null;
};

/** Whether the word before `at` makes a weak phrase part of the sentence: `to April`, `or tuesday` (rule 10). */
export const keepsWeakApart = (text: string, at: number): boolean =>
  REJECTS_WEAK.has(wordBefore(text, at)?.word ?? '');

const isAtEnd = (text: string, end: number): boolean => /^[\s\p{P}]*$/u.test(text.slice(end));
const isAtStart = (text: string, start: number): boolean => /^[\s\p{P}]*$/u.test(text.slice(0, start));

/** Whether a weak phrase stands where a date is expected (rule 10). */
export const acceptsWeak = (text: string, { start, end }: { start: number; end: number }): boolean => {
  if (ACCEPTS_WEAK.has(wordBefore(text, start)?.word ?? '')) return true;
  if (!isAtEnd(text, end)) return false;
  return isAtStart(text, start) || !keepsWeakApart(text, start);
};

/** Whether other words stand before the phrase and none of them is its preposition (rule 12). */
export const standsAfterWords = (text: string, start: number): boolean =>
  !isAtStart(text, start) && !ACCEPTS_WEAK.has(wordBefore(text, start)?.word ?? '');

// "Check in tomorrow" keeps its "in", "meeting in april" gives it up: only words that go with the phrase are its own.
const goesWith = (word: string, { meaning, strength }: Found, phrase: string): boolean => {
  if (word === 'on') return !/^(?:today|tomorrow|tmrw|tonight|every|in)/iu.test(phrase);
  if (word === 'at')
    return (
      meaning.is === 'time' || meaning.is === 'dayEnd' || /^(?:the\s+)?(?:end|start|beg|eo)/iu.test(phrase)
    );
  if (word === 'in') return meaning.is === 'range' || /^(?:early|mid|late)/iu.test(phrase);
  if (word === 'for') return strength === 'strong';
  return MEANS_START.has(word) || word === 'due';
};

/** The prepositions in front of a phrase, nearest first, and where they begin. */
export const prepositionsOf = (text: string, first: Found): { start: number; words: string[] } => {
  const phrase = text.slice(first.start, first.end);
  const words: string[] = [];
  let start = first.start;
  const article = wordBefore(text, start);
  if (article?.word === 'the' && /^(?:\d|end|first|start|beg)/iu.test(phrase)) start = article.start;
  for (let before = wordBefore(text, start); before; before = wordBefore(text, start)) {
    if (words.length === 2 || !goesWith(before.word, first, phrase)) break;
    words.push(before.word);
    start = before.start;
  }
  return { start, words };
};
