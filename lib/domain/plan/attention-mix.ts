/** What a month's acts were for, against the plan's weights (plan.md, Attention mix). */
import type { Day } from '../days';
import type { Settings } from '../settings';
import { GOALS, type Goal } from './plan-score';

/** A calendar month, `2026-03`. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export type GoalCounts = Record<Goal, number>;

/** How many of these acts served each goal. */
export const goalCounts = (actions: readonly { goal: Goal }[]): GoalCounts => {
  const counts: GoalCounts = { order: 0, repeat: 0, referral: 0 };
  for (const { goal } of actions) counts[goal]++;
  return counts;
};

/** Share of the acts by goal, together 1; null when there are none. Takes counts or any other weights. */
export const attentionMix = (counts: GoalCounts): Record<Goal, number> | null => {
  const total = GOALS.reduce((sum, goal) => sum + counts[goal], 0);
  if (total === 0) return null;
  return { order: counts.order / total, repeat: counts.repeat / total, referral: counts.referral / total };
};

/** The plan's shares as fractions: 0.25, 0.25, 0.5. */
export const targetMix = ({ planWeights }: Pick<Settings, 'planWeights'>): Record<Goal, number> => ({
  order: planWeights[0] / 100,
  repeat: planWeights[1] / 100,
  referral: planWeights[2] / 100,
});

/** How far the mix is from the plan, 0 (as planned) to 100; null when there are no acts. */
export const attentionGap = (counts: GoalCounts, settings: Pick<Settings, 'planWeights'>): number | null => {
  const mix = attentionMix(counts);
  if (!mix) return null;
  const target = targetMix(settings);
  const apart = GOALS.reduce((sum, goal) => sum + Math.abs(mix[goal] - target[goal]), 0);
  return Math.floor(50 * apart + 0.5 + 1e-9);
};
