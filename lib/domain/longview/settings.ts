/** Settings of the long view (longview.md, Settings); `growthShare` stands with readiness, which reads it too. */
import { z } from '../../platform/zod';
import { atLeastOne, share } from '../setting-fields';

const years = z.number().int().min(1).max(50);

export const longviewSettings = {
  /** New customers one customer should send in a year: from, to. */
  paceGoal: z
    .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
    .refine(([from, to]) => from <= to, { message: 'fromAfterTo' })
    .default([1, 2]),
  paceYears: years.default(10),
  paceClockMonths: z.number().int().min(0).max(120).default(6),
  /** Share of customers who stay for another year, by health. */
  retentionRates: z
    .strictObject({ healthy: share, watch: share, atRisk: share })
    .default({ healthy: 0.9, watch: 0.75, atRisk: 0.5 }),
  retentionRange: share.default(0.1),
  riskGates: atLeastOne.default(2),
  healthyPeriods: atLeastOne.default(2),
  discountRate: share.default(0.1),
  equityYears: years.default(10),
  equityMinYears: years.default(1),
  referralPriorRate: z.number().min(0).max(100).default(0.3),
  referralPriorYears: z.number().min(0.1).max(100).default(2),
  referralShare: share.default(0.5),
  /** Least value of an element for a grade; below D is E. */
  gradeFrom: z
    .strictObject({ A: share, B: share, C: share, D: share })
    .refine(({ A, B, C, D }) => A >= B && B >= C && C >= D, { message: 'notFalling' })
    .default({ A: 0.9, B: 0.75, C: 0.6, D: 0.4 }),
};
