/** The numbers a finished month is remembered by, of one customer and of the book (longview.md, Snapshots). */
import { clockOf } from '../moments';
import type { GoalCounts, Month } from '../plan/attention-mix';
import { attentionMix } from '../plan/attention-mix';
import { planRings } from '../plan/plan-parts';
import { median, planScore } from '../plan/plan-score';
import { keep } from '../promises/keep';
import type { NextStep } from '../promises/next-step';
import { stepCoverage } from '../promises/step-coverage';
import { currentStep, nextStepState } from '../promises/step-state';
import { effectiveTierOf } from '../readiness/element-values';
import { ELEMENTS, type ElementValues } from '../readiness/elements';
import { type Evaluation, evaluate } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';
import { bookElements } from './report-card';
import type { MonthSnapshot } from './snapshot';

type Numbers = MonthSnapshot['numbers'];

/** What of one customer a snapshot is made of; rows as they stood at the end of `now`'s day. */
export interface SnapshotRows {
  history: CustomerHistory;
  nextSteps: readonly NextStep[];
  /** Acts of the month. */
  actions: GoalCounts;
  /** Minor units of the base; null without a sale. */
  equity: number | null;
}

/** One customer judged on the last day of the month. */
export interface SnapshotPart {
  rows: SnapshotRows;
  evaluation: Evaluation;
  planScore: number | null;
}

export const elementValuesOf = ({ elements }: Evaluation): ElementValues =>
  Object.fromEntries(ELEMENTS.map(element => [element, elements[element].value])) as ElementValues;

/** Judges one customer. `now` is the end of the month's last day. */
export const snapshotPart = (
  rows: SnapshotRows,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): SnapshotPart => {
  const evaluation = evaluate(rows.history, now, settings);
  const rings = planRings(rows.history, evaluation.state, clockOf(now).today, settings);
  const parts = { order: rings.order.value, repeat: rings.repeat.value, referral: rings.referral.value };
  return { rows, evaluation, planScore: evaluation.firstSaleDate ? planScore(parts, settings) : null };
};

const elementNumbers = (values: ElementValues): Numbers =>
  Object.fromEntries(ELEMENTS.map(element => [`elements.${element}`, values[element]]));

const mixNumbers = (actions: GoalCounts): Numbers => {
  const mix = attentionMix(actions);
  return {
    'mix.order': mix?.order ?? null,
    'mix.repeat': mix?.repeat ?? null,
    'mix.referral': mix?.referral ?? null,
    actions: actions.order + actions.repeat + actions.referral,
  };
};

/** The numbers of one customer. */
export const customerNumbers = (
  { rows, evaluation, planScore: plan }: SnapshotPart,
  now: Temporal.ZonedDateTime,
): Numbers => {
  const { today } = clockOf(now);
  const state = nextStepState(currentStep(rows.nextSteps), today);
  return {
    score: evaluation.score,
    coverage: evaluation.coverage,
    state: evaluation.state,
    ...elementNumbers(elementValuesOf(evaluation)),
    planScore: plan,
    tier: effectiveTierOf(rows.history.customer, today) ?? null,
    stepCoverage: evaluation.firstSaleDate ? stepCoverage([state]) : null,
    keptCount: evaluation.keep.keptCount,
    keptTotal: evaluation.keep.keptTotal,
    ...mixNumbers(rows.actions),
    equity: rows.equity,
  };
};

const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.flatMap(value => value ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** The numbers of the book: means over its active customers, sums where a sum says more. */
export const bookNumbers = (
  parts: readonly SnapshotPart[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Numbers => {
  const { today } = clockOf(now);
  const sold = parts.filter(({ evaluation }) => evaluation.firstSaleDate !== null);
  const states = sold.map(({ rows }) => nextStepState(currentStep(rows.nextSteps), today));
  const kept = keep(
    parts.flatMap(({ rows }) => rows.history.promises),
    now,
    settings,
  );
  const plans = parts.flatMap(part => part.planScore ?? []);
  const actions = parts.reduce<GoalCounts>(
    (sum, { rows }) => ({
      order: sum.order + rows.actions.order,
      repeat: sum.repeat + rows.actions.repeat,
      referral: sum.referral + rows.actions.referral,
    }),
    { order: 0, repeat: 0, referral: 0 },
  );
  return {
    customers: parts.length,
    score: meanOf(parts.map(({ evaluation }) => evaluation.score)),
    coverage: meanOf(parts.map(({ evaluation }) => evaluation.coverage)),
    earned: parts.filter(({ evaluation }) => evaluation.earnedLatch).length,
    ...elementNumbers(bookElements(parts.map(({ evaluation }) => elementValuesOf(evaluation)))),
    planScore: meanOf(plans),
    planMedian: median(plans),
    stepCoverage: stepCoverage(states),
    keep: kept.e,
    keptCount: kept.keptCount,
    keptTotal: kept.keptTotal,
    ...mixNumbers(actions),
    equity: parts.reduce((sum, { rows }) => sum + (rows.equity ?? 0), 0),
  };
};

/** The store's key of a snapshot: one a month for each customer, and one for the book. */
export const snapshotKey = (month: Month, customerId: string | undefined): string =>
  `${month}/${customerId ?? 'book'}`;
