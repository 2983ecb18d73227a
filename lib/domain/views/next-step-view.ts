/** The one next step with its state, and the one before it (promises.md, Part 2). */

import type { NextStep } from '../promises/next-step';
import { currentStep, nextStepState } from '../promises/step-state';
import type { Rating } from '../readiness/evidence';
import { oldRating } from '../readiness/perform';
import type { NextStepItem, NextStepView } from './panel';
import type { Naming } from './promise-item';

export function nextStepItem(step: NextStep, naming: Naming): NextStepItem {
  return {
    id: step.id,
    kind: step.kind,
    text: step.text,
    dueDate: step.dueDate,
    setDate: step.setDate,
    endedDate: step.endedDate,
    outcome: step.outcome,
    agreed: step.agreed,
    personName: step.personId ? naming.persons.get(step.personId) : undefined,
    repeat: step.endedDate ? undefined : step.repeat,
    snoozedUntil: step.endedDate ? undefined : naming.snoozes.get(step.id),
  };
}

/** Ended steps, the newest first; steps that ended on one day by when they were written. */
export const newestFirst = (steps: readonly NextStep[]): NextStep[] =>
  steps
    .filter(step => step.endedDate)
    .sort(
      (a, b) =>
        (b.endedDate ?? '').localeCompare(a.endedDate ?? '') || b.updatedAt.localeCompare(a.updatedAt),
    );

/**
 * `steps` and `ratings` are all rows of one customer. A park that is over counts as missing, and is then shown as the
 * last one.
 */
export function nextStepView(
  steps: readonly NextStep[],
  ratings: readonly Rating[],
  naming: Naming,
): NextStepView {
  const today = naming.now.toPlainDate().toString();
  const current = currentStep(steps) ?? undefined;
  const state = nextStepState(current, today);
  const last = newestFirst(steps).find(step => step.kind === 'step');
  const rated = oldRating(ratings, today, naming.settings);
  return {
    state,
    current: current && nextStepItem(current, naming),
    last: last && nextStepItem(last, naming),
    oldRating: rated ? { date: rated.date, personName: naming.persons.get(rated.personId ?? '') } : undefined,
  };
}
