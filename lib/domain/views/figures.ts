/**
 * One customer as the report counts him: made together with his short row (`summary.ts`), of the same rows and on the
 * same day, and kept beside it, so that the report reads no history and the lists of every day read no report.
 */
import { type LongFigures, longFigures } from '../longview/long-figures';
import { clockOf } from '../moments';
import { addToMonths } from '../plan/actions';
import type { GoalCounts } from '../plan/attention-mix';
import { planRings } from '../plan/plan-parts';
import { type PlanParts, planScore } from '../plan/plan-score';
import { keepShare } from '../promises/keep';
import type { Evaluation } from '../readiness/evaluate';
import type { Settings } from '../settings';
import type { SummaryRows } from './summary';

/** Settled promises of one customer, weighed (promises.md, Kept rate); open ones are added by the reader. */
export interface KeptFigures {
  weighed: number;
  weights: number;
  kept: number;
  total: number;
}

export interface CustomerFigures {
  id: string;
  /** His plan score with the parts it is made of; null without a sale. */
  plan: { score: number; parts: PlanParts } | null;
  /** His acts by month and goal, `2026-03` to order, repeat, referral; the current month and a year before it. */
  acts: Record<string, [number, number, number]>;
  kept: KeptFigures;
  /** For the second half of the report. */
  long: LongFigures;
}

const MONTHS_KEPT = 13;

/** The first month that is kept. */
const firstMonth = (now: Temporal.ZonedDateTime): string =>
  now
    .toPlainDate()
    .toPlainYearMonth()
    .subtract({ months: MONTHS_KEPT - 1 })
    .toString();

export function figuresOf(
  rows: SummaryRows,
  evaluation: Evaluation,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): CustomerFigures {
  const { history } = rows;
  return {
    id: history.customer.id,
    plan: evaluation.firstSaleDate === null ? null : planOf(rows, evaluation.state, now, settings),
    acts: actsOf(rows, now, settings),
    kept: keptOf(rows, now, settings),
    long: longFigures(history, evaluation, now, settings),
  };
}

function planOf(
  { history }: SummaryRows,
  state: Evaluation['state'],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): CustomerFigures['plan'] {
  const rings = planRings(history, state, clockOf(now).today, settings);
  const parts = { order: rings.order.value, repeat: rings.repeat.value, referral: rings.referral.value };
  return { score: planScore(parts, settings), parts };
}

function actsOf(rows: SummaryRows, now: Temporal.ZonedDateTime, settings: Settings): CustomerFigures['acts'] {
  const months = new Map<string, GoalCounts>();
  addToMonths(months, rows, now.timeZoneId, settings);
  const first = firstMonth(now);
  return Object.fromEntries(
    [...months]
      .filter(([month]) => month >= first)
      .map(([month, { order, repeat, referral }]) => [month, [order, repeat, referral]]),
  );
}

function keptOf({ history }: SummaryRows, now: Temporal.ZonedDateTime, settings: Settings): KeptFigures {
  const sums: KeptFigures = { weighed: 0, weights: 0, kept: 0, total: 0 };
  for (const promise of history.promises)
    if (promise.status !== 'open') addKept(sums, promise, now, settings);
  return sums;
}

/** Adds one promise to the sums, if it counts. */
export function addKept(
  sums: KeptFigures,
  promise: Parameters<typeof keepShare>[0],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): void {
  const share = keepShare(promise, now, settings);
  if ('leftOut' in share) return;
  sums.weighed += share.weight * share.value;
  sums.weights += share.weight;
  sums.total++;
  if (share.value >= settings.cleanValue) sums.kept++;
}
