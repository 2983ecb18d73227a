/** Settings of the long view (longview.md, Settings); `growthShare` stands with readiness, which reads it too. */

import { z } from '../../platform/zod';
import { later } from '../later';
import { atLeastOne, setting, share } from '../setting-fields';

const years = later(() => z.number().int().min(1).max(50));

export const longviewSettings = {
  /** New customers one customer should send in a year: from, to. */
  paceGoal: setting(
    () =>
      z
        .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
        .refine(([from, to]) => from <= to, { message: 'fromAfterTo' }),
    [1, 2],
  ),
  paceYears: setting(years, 10),
  paceClockMonths: setting(() => z.number().int().min(0).max(120), 6),
  /** Share of customers who stay for another year, by health. */
  retentionRates: setting(() => z.strictObject({ healthy: share(), watch: share(), atRisk: share() }), {
    healthy: 0.9,
    watch: 0.75,
    atRisk: 0.5,
  }),
  retentionRange: setting(share, 0.1),
  riskGates: setting(atLeastOne, 2),
  healthyPeriods: setting(atLeastOne, 2),
  discountRate: setting(share, 0.1),
  equityYears: setting(years, 10),
  equityMinYears: setting(years, 1),
  referralPriorRate: setting(() => z.number().min(0).max(100), 0.3),
  referralPriorYears: setting(() => z.number().min(0.1).max(100), 2),
  referralShare: setting(share, 0.5),
  /** Least value of an element for a grade; below D is E. */
  gradeFrom: setting(
    () =>
      z
        .strictObject({ A: share(), B: share(), C: share(), D: share() })
        .refine(({ A, B, C, D }) => A >= B && B >= C && C >= D, { message: 'notFalling' }),
    { A: 0.9, B: 0.75, C: 0.6, D: 0.4 },
  ),
};
