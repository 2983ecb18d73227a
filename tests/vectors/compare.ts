/** How an answer is compared with what a vector expects (README, Vectors). */

export interface VectorCase {
  area: string;
  name: string;
  input: unknown;
  expected: unknown;
  /** Absolute; holds for every number in `expected`. */
  tolerance?: number;
}

/** Fields that must be absent from an answer when `expected` does not list them; other unlisted fields are ignored. */
const ABSENT_UNLESS_LISTED: Record<string, readonly string[]> = {
  'capture.parseWhen': ['time', 'alternatives', 'confirm', 'repeat'],
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const differs = (path: string, expected: unknown, actual: unknown) =>
  `${path === '' ? 'the answer' : path} is ${show(actual)}, expected ${show(expected)}`;

const compare = (expected: unknown, actual: unknown, tolerance: number, path: string): string[] => {
  if (typeof expected === 'number') {
    const near = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
    return near ? [] : [differs(path, expected, actual)];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [differs(path, expected, actual)];
    return expected.flatMap((value, i) => compare(value, actual[i], tolerance, `${path}[${i}]`));
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [differs(path, expected, actual)];
    return Object.entries(expected).flatMap(([key, value]) =>
      compare(value, actual[key], tolerance, path === '' ? key : `${path}.${key}`),
    );
  }
  return Object.is(expected, actual) ? [] : [differs(path, expected, actual)];
};

/** What is wrong with the answer to one case; empty when nothing is. */
export const mistakes = (vector: VectorCase, actual: unknown): string[] => {
  const { expected, tolerance = 0 } = vector;
  const unlisted = (ABSENT_UNLESS_LISTED[vector.area] ?? []).filter(
    key => isObject(expected) && isObject(actual) && !(key in expected) && actual[key] !== undefined,
  );
  return [...compare(expected, actual, tolerance, ''), ...unlisted.map(key => `${key} must be absent`)];
};
