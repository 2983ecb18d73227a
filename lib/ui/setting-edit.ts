/** A setting of several parts with one of them changed. */

type Path = readonly (string | number)[];

/** What stands at `path`; undefined where nothing does. */
export const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value);

/** A copy of `value` with `part` at `path`. */
export const withPart = (value: unknown, path: Path, part: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return part;
  const inner = withPart((value as Record<string, unknown>)[name], rest, part);
  if (Array.isArray(value)) return value.map((old, i) => (i === name ? inner : old));
  return { ...(value as Record<string, unknown>), [name]: inner };
};

/** A share as percent, without the dust of binary fractions. */
export const asPercent = (share: number): number => Math.round(share * 10_000) / 100;
export const fromPercent = (percent: number): number => Math.round(percent * 100) / 10_000;

/** `7, 14, 30` as numbers; null when a piece is none. */
export const readNumbers = (text: string): number[] | null => {
  const numbers = readWords(text).map(Number);
  return numbers.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
};

export const readWords = (text: string): string[] =>
  text
    .split(',')
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
