/** Settings of the plan, of needs and of the lifecycle (plan.md, Settings). */
import { z } from '../../platform/zod';
import { importance } from '../data/fields';
import { atLeastOne, count, days, months, points, share, sum } from '../setting-fields';

export const planSettings = {
  /** Points of order, repeat and referral; together 100. */
  planWeights: z
    .tuple([points, points, points])
    .refine(weights => sum(weights) === 100, { message: 'mustSumTo100' })
    .default([25, 25, 50]),
  planRepeat: z.strictObject({ need: share, openDeal: share }).default({ need: 0.3, openDeal: 0.6 }),
  planReferral: z
    .strictObject({ planned: share, earned: share, asked: share, introduced: share, met: share, won: share })
    .default({ planned: 0.1, earned: 0.25, asked: 0.4, introduced: 0.6, met: 0.8, won: 1 }),
  repeatTarget: atLeastOne.default(1),
  planAskAgainDays: days.default(30),
  firstPromiseDays: days.default(90),
  needImportance: importance.default(2),
  needRevisitDays: z
    .strictObject({ need: days, comment: days, personal: days })
    .default({ need: 45, comment: 14, personal: 14 }),
  /** Days until a need that is still open is asked about again: first, second, every later time. */
  revisitSteps: z.tuple([days, days, days]).default([30, 60, 120]),
  askTodayCount: atLeastOne.default(3),
  askAgainDays: days.default(14),
  askImportanceFactor: count.default(10),
  askOverdueCap: count.default(20),
  askPersonBonus: count.default(5),
  needDigestDays: days.default(14),
  defaultLifeMonths: months.default(60),
  lifeSampleMin: atLeastOne.default(5),
  lifeEarly: share.default(0.2),
  lifeSweet: share.default(0.45),
  lifeMature: share.default(0.8),
  lifeCostRise: z.number().min(0).max(100).default(1.5),
  sweetLeaveDays: days.default(30),
  newLifeGapMonths: months.default(12),
  ownThirdMinDeals: atLeastOne.default(10),
};
