import { type KindLetter, kindOf, LINE_KINDS } from './line-kinds';
import { type KnownPerson, type LinePerson, personsIn, withPreposition } from './line-person';
import { wordsWithout } from './line-words';
import { parseWhens } from './parse-when';
import { overlaps, plainSpans } from './plain-text';
import type { Mode, Span, When, WhenContext } from './when';

/** A recognised part of the line. `text` is what it stands for; handed back in `ignored` it becomes text again. */
export type Chip = { type: 'kind' | 'when' | 'person' | 'importance'; span: Span; text: string };

/** What one line says (capture, The line). */
export type ParsedLine = {
  kind: KindLetter;
  /** The rep's words without the chips; empty when only chips were typed. */
  words: string;
  /** The same with a name nobody bears still in them, as typed: for a kind whose row has no place for it. */
  wordsWithName: string;
  importance?: 3;
  person?: LinePerson;
  when?: When;
  /** In the order of the text. */
  chips: Chip[];
};

/** How a line is read, besides its dates. */
export type LineContext = Omit<WhenContext, 'mode'> & {
  /** How a line without a kind reads dates: `deadline` unless told; null leaves them in the words. */
  mode?: Mode | null;
  /** The words of chips the rep turned back into text. */
  ignored?: readonly string[];
  /** Persons a name may mean, those of the chosen customer first. */
  persons?: readonly KnownPerson[];
  /** Without it a phrase that repeats stays text: taking only its first date would lose the rest in silence. */
  repeats?: boolean;
};

const IMPORTANCE = /(?<=^|\s)!\s*$/u;

const importanceIn = (text: string): Span | null => {
  const match = IMPORTANCE.exec(text);
  return match && { start: match.index, end: match.index + 1 };
};

/** The text with a part taken out and every offset kept: spaces, or a nameless word where words follow. */
const without = (text: string, span: Span | undefined, filler: ' ' | 'x' = ' '): string =>
  span ? text.slice(0, span.start) + filler.repeat(span.end - span.start) + text.slice(span.end) : text;

const isLast = (text: string, span: Span): boolean => text.slice(span.end).trim() === '';

const whenIn = (text: string, mode: Mode | null, context: LineContext, plain: Span[]): When | undefined => {
  if (mode === null) return undefined;
  const all = parseWhens(text, { ...context, mode }, plain);
  return all.filter(when => context.repeats || !when.repeat).at(-1);
};

/** Reads `[kind:] words [@name] [when] [!]`, the parts after the kind in any order. Never throws. */
export const parseLine = (text: string, context: LineContext): ParsedLine => {
  const plain = plainSpans(text, context.ignored ?? []);
  const unlessPlain = <T extends { span: Span }>(part: T | null | undefined): T | undefined =>
    part && !plain.some(span => overlaps(span, part.span)) ? part : undefined;

  const kind = unlessPlain(kindOf(text));
  const mark = importanceIn(text);
  const importance = unlessPlain(mark && { span: mark });
  const bare = without(without(text, kind?.span), importance?.span);
  const person = personsIn(bare, context.persons ?? [])
    .filter(named => unlessPlain(named))
    .at(-1);
  const named = person && withPreposition(bare, person.span);
  // A name in the middle stays a word, so that "and @Dana fri" does not read as "and fri".
  const dated = without(bare, named, named && isLast(bare, named) ? ' ' : 'x');
  const mode = kind ? LINE_KINDS[kind.kind].mode : context.mode === undefined ? 'deadline' : context.mode;
  const when = whenIn(dated, mode, context, plain);

  const parts: [Chip['type'], Span | undefined][] = [
    ['kind', kind?.span],
    ['person', named],
    ['when', when?.span],
    ['importance', importance?.span],
  ];
  const chips = parts
    .flatMap(([type, span]): Chip[] => (span ? [{ type, span, text: text.slice(span.start, span.end) }] : []))
    .sort((a, b) => a.span.start - b.span.start);

  const wordsBut = (kept: Chip['type'] | null) =>
    wordsWithout(
      text,
      chips.filter(({ type }) => type !== kept).map(chip => chip.span),
    );

  return {
    kind: kind?.kind ?? 'p',
    words: wordsBut(null),
    wordsWithName: wordsBut(person && !person.id ? 'person' : null),
    ...(importance ? { importance: 3 } : {}),
    ...(person ? { person } : {}),
    ...(when ? { when } : {}),
    chips,
  };
};
