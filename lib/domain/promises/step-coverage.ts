/** Share of active customers with a current next step, and how long it has held (promises.md, Step coverage). */
import type { Day } from '../days';
import { isWorkingDay, previousWorkingDay, type WorkingCalendar } from '../reminders/working-time';
import type { NextStep } from './next-step';
import { type NextStepState, nextStepState } from './step-state';

/** 0..1 over the customers that are not parked; null when there are none. */
export const stepCoverage = (states: readonly NextStepState[]): number | null => {
  const counted = states.filter(state => state !== 'parked');
  if (counted.length === 0) return null;
  return counted.filter(state => state === 'ok' || state === 'today').length / counted.length;
};

type StepSpan = Pick<NextStep, 'kind' | 'dueDate' | 'setDate' | 'endedDate'>;

/** One customer who is active today: his first sale and all his next steps, ended ones too. */
export interface CoveredCustomer {
  firstSaleDate: Day;
  steps: readonly StepSpan[];
}

/** State at the end of a day: the row that was set by then and not yet ended. */
const stateAtEndOf = (day: Day, steps: readonly StepSpan[]): NextStepState => {
  const standing = steps.filter(s => s.setDate <= day && (s.endedDate === undefined || s.endedDate > day));
  const latest = standing.reduce<StepSpan | null>((a, b) => (a && a.setDate > b.setDate ? a : b), null);
  return nextStepState(latest, day);
};

/**
 * Consecutive working days, ending with the last finished one, whose coverage at the end of the day was at least
 * `coverageStreakShare`. A day with no counted customer neither counts nor breaks it. `today` is not finished.
 */
export const coverageStreak = (
  customers: readonly CoveredCustomer[],
  today: Day,
  calendar: WorkingCalendar,
  settings: { coverageStreakShare: number },
): number => {
  const [first = today] = customers.map(c => c.firstSaleDate).sort();
  let streak = 0;
  for (let day = previousWorkingDay(today, calendar); day >= first; day = previousWorkingDay(day, calendar)) {
    // A calendar without any working day would count every plain day; no day of it is a finished working day.
    if (!isWorkingDay(day, calendar)) break;
    const then = customers.filter(c => c.firstSaleDate <= day).map(c => stateAtEndOf(day, c.steps));
    const coverage = stepCoverage(then);
    if (coverage === null) continue;
    if (coverage < settings.coverageStreakShare) break;
    streak++;
  }
  return streak;
};
