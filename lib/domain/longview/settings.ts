/** Settings of the long view (longview.md, Settings); `growthShare` stands with readiness, which reads it too. */

import { z } from '../../platform/zod';
import { between, wholeBetween } from '../data/fields';
import { later } from '../later';
import { atLeastOne, setting, share } from '../setting-fields';

const years = later(() => wholeBetween(1, 50));

export const longviewSettings = {
  /** New customers one customer should send in a year: from, to. */
  paceGoal: setting(
    () =>
      z
        .tuple([between(0, 100), between(0, 100)])
        .check(z.refine(([from, to]) => from <= to, { message: 'fromAfterTo' })),
    [1, 2],
  ),
  paceYears: setting(years, 10),
  paceClockMonths: setting(() => wholeBetween(0, 120), 6),
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
  referralPriorRate: setting(() => between(0, 100), 0.3),
  referralPriorYears: setting(() => between(0.1, 100), 2),
  referralShare: setting(share, 0.5),
  /** Least value of an element for a grade; below D is E. */
  gradeFrom: setting(
    () =>
      z
        .strictObject({ A: share(), B: share(), C: share(), D: share() })
        .check(z.refine(({ A, B, C, D }) => A >= B && B >= C && C >= D, { message: 'notFalling' })),
    { A: 0.9, B: 0.75, C: 0.6, D: 0.4 },
  ),
};
