/** Settings of the plan, of needs and of the lifecycle (plan.md, Settings). */
import { z } from '../../platform/zod';
import { between, importance, trimmedUpTo } from '../data/fields';
import { atLeastOne, count, days, months, points, setting, share, sum } from '../setting-fields';

export const planSettings = {
  /** Points of order, repeat and referral; together 100. */
  planWeights: setting(
    () =>
      z
        .tuple([points(), points(), points()])
        .check(z.refine(weights => sum(weights) === 100, { message: 'mustSumTo100' })),
    [25, 25, 50],
  ),
  planRepeat: setting(() => z.strictObject({ need: share(), openDeal: share() }), {
    need: 0.3,
    openDeal: 0.6,
  }),
  planReferral: setting(
    () =>
      z.strictObject({
        planned: share(),
        earned: share(),
        asked: share(),
        introduced: share(),
        met: share(),
        won: share(),
      }),
    { planned: 0.1, earned: 0.25, asked: 0.4, introduced: 0.6, met: 0.8, won: 1 },
  ),
  repeatTarget: setting(atLeastOne, 1),
  planAskAgainDays: setting(days, 30),
  firstPromiseDays: setting(days, 90),
  needImportance: setting(() => importance, 2),
  needRevisitDays: setting(() => z.strictObject({ need: days(), comment: days(), personal: days() }), {
    need: 45,
    comment: 14,
    personal: 14,
  }),
  /** Days until a need that is still open is asked about again: first, second, every later time. */
  revisitSteps: setting(() => z.tuple([days(), days(), days()]), [30, 60, 120]),
  askTodayCount: setting(atLeastOne, 3),
  askAgainDays: setting(days, 14),
  askImportanceFactor: setting(count, 10),
  askOverdueCap: setting(count, 20),
  askPersonBonus: setting(count, 5),
  needDigestDays: setting(days, 14),
  /** The rep's own questions for what they said, `{words}` for their words; ours where he has none (plan.md, Question). */
  questionTemplates: setting(
    () => z.partialRecord(z.enum(['need', 'comment', 'personal']), trimmedUpTo(300)),
    {},
  ),
  defaultLifeMonths: setting(months, 60),
  lifeSampleMin: setting(atLeastOne, 5),
  lifeEarly: setting(share, 0.2),
  lifeSweet: setting(share, 0.45),
  lifeMature: setting(share, 0.8),
  lifeCostRise: setting(() => between(0, 100), 1.5),
  sweetLeaveDays: setting(days, 30),
  newLifeGapMonths: setting(months, 12),
  ownThirdMinDeals: setting(atLeastOne, 10),
};
