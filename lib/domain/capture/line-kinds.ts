import type { Mode } from './when';

/** What a line can begin with (capture, The line). */
export type KindLetter = 'p' | 's' | 'n' | 'c' | 't' | 'v' | 'i' | 'w';

/**
 * The kinds of a line and how each reads a date. Where it is null the line tells what has happened, and its dates
 * stay words: "t: they want the offer by friday" is no touch of next Friday. A letter that is not in the table is
 * ordinary text.
 */
export const LINE_KINDS: Record<KindLetter, { names: string; mode: Mode | null }> = {
  p: { names: 'promise', mode: 'deadline' },
  s: { names: 'next step', mode: 'start' },
  n: { names: 'need', mode: null },
  c: { names: 'comment', mode: null },
  t: { names: 'touch', mode: null },
  v: { names: 'value touch', mode: null },
  i: { names: 'issue', mode: null },
  w: { names: 'wow', mode: null },
};

const isKind = (letter: string): letter is KindLetter => Object.hasOwn(LINE_KINDS, letter);

/** The `p:` a text begins with, and where it ends; null without one. */
export const kindOf = (text: string): { kind: KindLetter; span: { start: number; end: number } } | null => {
  const match = /^\s*(?<letter>[a-z]):/iu.exec(text);
  const letter = match?.groups?.letter?.toLowerCase() ?? '';
  if (!match || !isKind(letter)) return null;
  return { kind: letter, span: { start: match[0].length - 2, end: match[0].length } };
};
