import type { Span } from './when';

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

const isWhole = (text: string, { start, end }: Span): boolean => {
  const joins = (a: string, b: string) => isWordCharacter(a) && isWordCharacter(b);
  return !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end));
};

/**
 * Where the words stand that the rep has turned back into text. They are known by what they say, not by where they
 * stood, so that they stay text while he types on around them; "by fri" grown to "by friday" is a new phrase.
 */
export const plainSpans = (text: string, ignored: readonly string[]): Span[] => {
  const spans: Span[] = [];
  for (const words of ignored) {
    if (words === '') continue;
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      const span = { start, end: start + words.length };
      if (isWhole(text, span)) spans.push(span);
    }
  }
  return spans;
};

/** The ignored words that still stand in the text: what was deleted and typed anew is recognised anew. */
export const stillIgnored = (text: string, ignored: readonly string[]): string[] =>
  ignored.filter(words => plainSpans(text, [words]).length > 0);

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
