/** Runs vectors through the product's own functions. */
import { mistakes, type VectorCase } from './compare';

export interface Failure {
  area: string;
  name: string;
  because: string[];
}

const isCase = (value: unknown): value is VectorCase =>
  typeof value === 'object' &&
  value !== null &&
  'area' in value &&
  typeof value.area === 'string' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'input' in value &&
  'expected' in value;

const because = async (vector: VectorCase, areas: Areas): Promise<string[]> => {
  const answer = Object.hasOwn(areas, vector.area) ? areas[vector.area] : undefined;
  if (!answer) return ['unknown area'];
  try {
    return mistakes(vector, await answer(vector.input));
  } catch (error) {
    return [`threw ${String(error)}`];
  }
};

export type Areas = Record<string, (input: unknown) => unknown>;

/** Every failing case with its reasons, in the order of the file. Anything that is not a case fails by its place. */
export const runVectors = async (cases: readonly unknown[], areas: Areas): Promise<Failure[]> => {
  const failures: Failure[] = [];
  for (const [place, vector] of cases.entries()) {
    if (!isCase(vector)) {
      failures.push({ area: '?', name: `case ${place + 1}`, because: ['not a vector'] });
      continue;
    }
    const reasons = await because(vector, areas);
    if (reasons.length > 0) failures.push({ area: vector.area, name: vector.name, because: reasons });
  }
  return failures;
};
