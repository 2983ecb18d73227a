/** The plan of one customer: three rings with the rows behind each (plan.md, Goals; Score). */
import { clockOf } from '../moments';
import { asksForGoals } from '../plan/goals';
import { type PlanEvidence, planRings } from '../plan/plan-parts';
import { GOALS, type Goal, planScore } from '../plan/plan-score';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';

type Day = string;

/** One row behind a ring, with its own words where it has some. */
export interface PlanEvidenceItem extends PlanEvidence {
  text: string;
}

export interface RingView {
  goal: Goal;
  /** 0–100 of this ring. */
  percent: number;
  /** Points it brings, and could bring, to the score. */
  points: number;
  pointsPossible: number;
  /** What the rep wants; absent while it is not written. */
  wanted?: { what: string; byDate?: Day; note?: string };
  rows: PlanEvidenceItem[];
}

export interface PlanView {
  /** Null without a sale: a dash. */
  score: number | null;
  rings: RingView[];
  /** Ask "What do you want from this customer?" now. */
  asksForGoals: boolean;
  /** Earned, and nobody has thought of whom they could know. */
  suggestsWho: boolean;
  /** They referred somebody: the essay's "if you have the referral you have the rest", a hint that fills nothing. */
  hasReferral: boolean;
}

const wordsOf = (row: PlanEvidence, { needs, referrals, customer }: CustomerHistory): string => {
  switch (row.store) {
    case 'needs':
      return needs.find(({ id }) => id === row.id)?.verbatim ?? '';
    case 'referrals':
      return referrals.find(({ id }) => id === row.id)?.name ?? '';
    case 'goals':
      return customer.goals.referral?.what ?? '';
    default:
      return '';
  }
};

/** The latest row first; what has no day stands last. */
const newestFirst = (a: PlanEvidence, b: PlanEvidence): number =>
  (a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : 0;

export function planView(
  history: CustomerHistory,
  evaluation: Pick<Evaluation, 'state' | 'firstSaleDate'>,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): PlanView {
  const { today } = clockOf(now);
  const { customer } = history;
  const rings = planRings(history, evaluation.state, today, settings);
  const values = { order: rings.order.value, repeat: rings.repeat.value, referral: rings.referral.value };
  const hasSale = evaluation.firstSaleDate !== null;
  const isEarned = evaluation.state === 'earned' || evaluation.state === 'earnedProven';
  return {
    score: hasSale ? planScore(values, settings) : null,
    rings: GOALS.map((goal, i): RingView => {
      const pointsPossible = settings.planWeights[i] ?? 0;
      return {
        goal,
        percent: Math.floor(100 * values[goal] + 0.5),
        points: values[goal] * pointsPossible,
        pointsPossible,
        wanted: customer.goals[goal],
        rows: rings[goal].rows.map(row => ({ ...row, text: wordsOf(row, history) })).sort(newestFirst),
      };
    }),
    asksForGoals: asksForGoals(customer, hasSale, today, settings),
    suggestsWho: isEarned && (customer.goals.referral?.what ?? '').trim() === '',
    hasReferral: rings.referral.rows.some(row => row.store === 'referrals'),
  };
}
