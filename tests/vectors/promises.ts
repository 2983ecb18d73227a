import { type KeepPart, keep } from '../../lib/domain/promises/keep';
import type { NextStep } from '../../lib/domain/promises/next-step';
import { promiseOutcome } from '../../lib/domain/promises/outcome';
import { stepCoverage } from '../../lib/domain/promises/step-coverage';
import { type NextStepState, nextStepState } from '../../lib/domain/promises/step-state';
import { promiseValue } from '../../lib/domain/promises/value';
import { area, nowOf, rowsOf, settingsOf, todayOf } from './input';

const promiseOf = (row: unknown): KeepPart =>
  ({ renegotiations: [], ...(row as Partial<KeepPart>) }) as KeepPart;

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'promises.promiseValue': area(input => {
    const promise = promiseOf(input.promise);
    return {
      value: promiseValue(promise, nowOf(input), settingsOf(input)),
      outcome: promiseOutcome(promise, nowOf(input)),
    };
  }),
  'promises.keep': area(input =>
    keep(rowsOf(input.promises).map(promiseOf), nowOf(input), settingsOf(input)),
  ),
  'promises.nextStepState': area(input =>
    nextStepState(input.current as Pick<NextStep, 'kind' | 'dueDate'> | null, todayOf(input)),
  ),
  'promises.stepCoverage': area(input => stepCoverage(rowsOf<NextStepState>(input.states))),
};
