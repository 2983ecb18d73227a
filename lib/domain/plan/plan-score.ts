/** The 25/25/50 score of one customer and of the book (plan.md, Score). */
import type { Settings } from '../settings';

export const GOALS = ['order', 'repeat', 'referral'] as const;
/** What we want from a customer: the first order, another one, other customers. */
export type Goal = (typeof GOALS)[number];

/** How far each goal is reached, 0..1. */
export type PlanParts = Record<Goal, number>;

/** 0–100: the parts weighted by `planWeights`. */
export const planScore = (parts: PlanParts, { planWeights }: Pick<Settings, 'planWeights'>): number =>
  Math.floor(GOALS.reduce((sum, goal, i) => sum + parts[goal] * (planWeights[i] ?? 0), 0) + 0.5 + 1e-9);

/** What is left of the first orders after refunds, 0..1; 0 without any. Both in the same unit. */
export const planOrder = (gross: number, refunded: number): number =>
  gross > 0 ? Math.min(1, Math.max(0, (gross - refunded) / gross)) : 0;

/** The plan of a book: how its scores lie. */
export interface PlanDistribution {
  customers: number;
  mean: number | null;
  median: number | null;
  /** Ten bars: 0–9, 10–19, … 90–100. */
  histogram: number[];
}

/** The middle value; of an even number the mean of the two in the middle; null of none. */
export const median = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

/** Mean, median and histogram of the scores; customers without a sale have none and are left out by the caller. */
export const planDistribution = (scores: readonly number[]): PlanDistribution => {
  const histogram = Array.from({ length: 10 }, () => 0);
  for (const score of scores) {
    const bar = Math.min(9, Math.floor(score / 10));
    histogram[bar] = (histogram[bar] ?? 0) + 1;
  }
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    customers: scores.length,
    mean: scores.length === 0 ? null : total / scores.length,
    median: median(scores),
    histogram,
  };
};
