import type { Span } from './when';

/** A person a name may complete to. */
export type KnownPerson = { id: string; name: string };

/** A person named in a line; without `id` the name matches nobody known and is kept as it was typed. */
export type LinePerson = {
  name: string;
  id?: string;
  /** The `@name` itself. */
  span: Span;
};

const AT = /(?<=^|[\s(])@/gu;
const TYPED_NAME = /^[\p{L}\p{N}][\p{L}\p{N}._'’-]*/u;
const BEFORE_NAME = /(?<=^|\s)(?:to|with|for|from|at)\s+$/iu;

const startsWithName = (text: string, name: string): boolean =>
  name !== '' &&
  text.slice(0, name.length).toLowerCase() === name.toLowerCase() &&
  !/^[\p{L}\p{N}]/u.test(text.slice(name.length));

const personAt = (text: string, at: number, known: readonly KnownPerson[]): LinePerson | null => {
  const typed = text.slice(at + 1);
  const matching = known.filter(({ name }) => startsWithName(typed, name));
  const person = matching.sort((a, b) => b.name.length - a.name.length)[0];
  if (person)
    return { name: person.name, id: person.id, span: { start: at, end: at + 1 + person.name.length } };
  const name = TYPED_NAME.exec(typed)?.[0].replace(/[._'’-]+$/u, '');
  if (!name) return null;
  const alone = known.filter(
    candidate => candidate.name.toLowerCase().split(/\s+/u)[0] === name.toLowerCase(),
  );
  // A first name is enough when only one person has it.
  return {
    name: alone.length === 1 && alone[0] ? alone[0].name : name,
    ...(alone.length === 1 && alone[0] ? { id: alone[0].id } : {}),
    span: { start: at, end: at + 1 + name.length },
  };
};

/** Every `@name` of a text in its order; a full name of `known` wins over the single word. */
export const personsIn = (text: string, known: readonly KnownPerson[]): LinePerson[] =>
  [...text.matchAll(AT)].flatMap(match => personAt(text, match.index, known) ?? []);

/** The name with the preposition that would be left hanging without it: `to @Dana`. */
export const withPreposition = (text: string, { start, end }: Span): Span => {
  const before = BEFORE_NAME.exec(text.slice(0, start));
  return { start: before ? before.index : start, end };
};
