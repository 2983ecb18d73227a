import { dayOf, isDay } from '../days';
import { type Group, joinPhrases } from './join-phrases';
import { findPhrases } from './phrases/find-phrases';
import type { Found, Reading } from './phrases/phrase';
import { acceptsWeak } from './prepositions';
import { readGroup } from './read-group';
import { DEFAULT_DAY_PARTS, DEFAULT_FAR_DATE_DAYS, type Span, type When, type WhenContext } from './when';

/** A text this long is a pasted mail, not a line: only its end is looked at, so that typing stays quick. */
const LONG_TEXT = 2000;
const END_OF_LONG_TEXT = 300;

const readingOf = (context: WhenContext): Reading => ({
  ...context,
  today: dayOf(context.now),
  dayParts: context.dayParts ?? DEFAULT_DAY_PARTS,
  farDateDays: context.farDateDays ?? DEFAULT_FAR_DATE_DAYS,
});

const cutTo = (text: string): number => {
  if (text.length <= LONG_TEXT) return 0;
  const cut = text.length - END_OF_LONG_TEXT;
  const space = text.slice(cut).search(/\s/u);
  return space === -1 ? text.length : cut + space;
};

const isIn = (phrase: Found, plain: readonly Span[]): boolean =>
  plain.some(span => phrase.start < span.end && phrase.end > span.start);

const accepts = (text: string, group: Group): boolean =>
  group.strength === 'strong' || acceptsWeak(text, group);

/**
 * Every accepted date phrase of a text, in its order. Phrases that touch a span of `plain` are left as words: the rep
 * has turned them back into text.
 */
export const parseWhens = (text: string, context: WhenContext, plain: readonly Span[] = []): When[] => {
  const offset = cutTo(text);
  const looked = text.slice(offset);
  const reading = readingOf(context);
  const phrases = findPhrases(looked, reading).filter(
    ({ start, end, ...rest }) => !isIn({ ...rest, start: start + offset, end: end + offset }, plain),
  );
  return joinPhrases(looked, phrases)
    .filter(group => accepts(looked, group))
    .flatMap(group => {
      const when = readGroup(group, looked, reading);
      if (!when || !isDay(when.date)) return [];
      return [{ ...when, span: { start: when.span.start + offset, end: when.span.end + offset } }];
    });
};

/**
 * The date a text names: of all accepted phrases the last one, or null (capture, Date phrases). Never throws; a date
 * is always a real day and never moved to a working day unless the words ask for one.
 */
export const parseWhen = (text: string, context: WhenContext): When | null =>
  parseWhens(text, context).at(-1) ?? null;
