/** Share of active customers with a current next step, and how long it has held (promises.md, Step coverage). */
import type { Day } from '../days';
import { isWorkingDay, previousWorkingDay, type WorkingCalendar } from '../reminders/working-time';
import type { NextStep } from './next-step';
import { type NextStepState, nextStepState } from './step-state';

/** He has a next step that is not late. */
export const isCovered = (state: NextStepState): boolean => state === 'ok' || state === 'today';

const coveredAmong = (states: readonly NextStepState[]) => ({
  covered: states.filter(isCovered).length,
  counted: states.filter(state => state !== 'parked').length,
});

/** 0..1 over the customers that are not parked; null when there are none. */
export const stepCoverage = (states: readonly NextStepState[]): number | null => {
  const { covered, counted } = coveredAmong(states);
  return counted === 0 ? null : covered / counted;
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

/** One finished working day: how many customers were counted, and how many of them had a next step. */
export interface CoveredDay {
  day: Day;
  covered: number;
  counted: number;
}

/**
 * Consecutive working days, the last finished one first, whose coverage at the end of the day was at least
 * `coverageStreakShare`. A day with no counted customer neither counts nor breaks it. `today` is not finished.
 */
export const streakDays = (
  customers: readonly CoveredCustomer[],
  today: Day,
  calendar: WorkingCalendar,
  settings: { coverageStreakShare: number },
): CoveredDay[] => {
  const [first = today] = customers.map(c => c.firstSaleDate).sort();
  const days: CoveredDay[] = [];
  for (let day = previousWorkingDay(today, calendar); day >= first; day = previousWorkingDay(day, calendar)) {
    // A calendar without any working day would count every plain day; no day of it is a finished working day.
    if (!isWorkingDay(day, calendar)) break;
    const then = customers.filter(c => c.firstSaleDate <= day).map(c => stateAtEndOf(day, c.steps));
    const { covered, counted } = coveredAmong(then);
    if (counted === 0) continue;
    if (covered / counted < settings.coverageStreakShare) break;
    days.push({ day, covered, counted });
  }
  return days;
};

/** How many such days there are. */
export const coverageStreak = (...given: Parameters<typeof streakDays>): number =>
  streakDays(...given).length;
