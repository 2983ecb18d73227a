/** The state of the one next step, and how it ends (promises.md, Part 2). */
import type { Day } from '../days';
import { clockOf, stampOf } from '../moments';
import type { NextStep } from './next-step';

export type NextStepState = 'missing' | 'parked' | 'overdue' | 'today' | 'ok';

/** State of the current row, or of none (promises.md, State). A park that has run out is as good as none. */
export const nextStepState = (
  current: Pick<NextStep, 'kind' | 'dueDate'> | null | undefined,
  today: Day,
): NextStepState => {
  if (!current) return 'missing';
  if (current.kind === 'park') return current.dueDate < today ? 'missing' : 'parked';
  if (current.dueDate < today) return 'overdue';
  return current.dueDate === today ? 'today' : 'ok';
};

const age = (step: NextStep): string => `${step.setDate} ${step.createdAt} ${step.id}`;

/** The row without an end. Two devices may have written one each before they were merged: then the later one. */
export const currentStep = (steps: readonly NextStep[]): NextStep | null =>
  steps
    .filter(step => step.endedDate === undefined && step.deletedAt === undefined)
    .reduce<NextStep | null>((latest, step) => (latest && age(latest) > age(step) ? latest : step), null);

/** The row, ended today with that outcome. */
export const endStep = (
  step: NextStep,
  outcome: NonNullable<NextStep['outcome']>,
  now: Temporal.ZonedDateTime,
): NextStep => ({
  ...step,
  status: 'ended',
  endedDate: clockOf(now).today,
  outcome,
  updatedAt: stampOf(now),
});
