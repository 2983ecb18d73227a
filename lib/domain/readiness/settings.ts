/** Settings of readiness: what each of the eight elements counts, and when a referral is earned (readiness.md, Settings). */
import { z } from '../../platform/zod';
import { between, wholeBetween } from '../data/fields';
import { atLeastOne, count, days, half, points, scale, setting, share, sum } from '../setting-fields';
import { ACTION_MINUTES, ACTIONS } from './actions';
import { ELEMENTS } from './elements';

const all = <K extends string>(keys: readonly K[], value: number) =>
  Object.fromEntries(keys.map(key => [key, value])) as Record<K, number>;

export const readinessSettings = {
  elementWeights: setting(
    () =>
      z
        .record(z.enum(ELEMENTS), between(0, 1_000))
        .check(z.refine(weights => sum(Object.values(weights)) > 0, { message: 'allZero' })),
    all(ELEMENTS, 12.5),
  ),
  deliverValues: setting(
    () =>
      z.strictObject({ confirmed: share(), lateConfirmed: share(), delivered: share(), overdue: share() }),
    { confirmed: 1, lateConfirmed: 0.8, delivered: 0.5, overdue: 0 },
  ),
  deliverableOffsetDays: setting(
    () => z.array(days()).check(z.minLength(1), z.maxLength(20)),
    [7, 14, 30, 45],
  ),
  deliverableImportDays: setting(days, 14),
  performFreshDays: setting(days, 90),
  performHalfLifeDays: setting(half, 90),
  repeatFloor: setting(share, 0.75),
  repeatWindowDays: setting(days, 365),
  refundPenalty: setting(share, 0.25),
  refundPenaltyDays: setting(days, 180),
  valueWindowDays: setting(days, 91),
  /** Weeks' worth of value that fill the element, by tier. */
  valueTarget: setting(() => z.strictObject({ A: atLeastOne(), B: atLeastOne(), C: atLeastOne() }), {
    A: 6,
    B: 4,
    C: 2,
  }),
  valueAcknowledged: setting(share, 1),
  valuePlain: setting(share, 0.7),
  servePersonalDays: setting(days, 90),
  servePersonalTarget: setting(atLeastOne, 3),
  anticipatedDays: setting(days, 180),
  /** Shares of personal touches, known facts and needs I raised; together 1. */
  serveWeights: setting(
    () =>
      z
        .tuple([share(), share(), share()])
        .check(z.refine(weights => Math.abs(sum(weights) - 1) < 1e-9, { message: 'mustSumToOne' })),
    [0.5, 0.3, 0.2],
  ),
  fixWindowDays: setting(days, 365),
  fixHalfLifeDays: setting(half, 180),
  fixValues: setting(
    () =>
      z.strictObject({
        ownInTime: share(),
        ownLate: share(),
        stayedContact: share(),
        passed: share(),
        pastClock: share(),
      }),
    { ownInTime: 1, ownLate: 0.7, stayedContact: 0.3, passed: 0, pastClock: 0 },
  ),
  contactPeriodsMax: setting(() => wholeBetween(1, 53), 13),
  contactMinPeriods: setting(() => wholeBetween(1, 53), 2),
  contactPerWeek: setting(atLeastOne, 1),
  contactPerWeekDelivery: setting(atLeastOne, 2),
  deliveryPhaseMaxDays: setting(days, 180),
  wowPlain: setting(share, 0.6),
  wowFreshDays: setting(days, 180),
  wowStepDays: setting(half, 180),
  wowUndefinedCap: setting(share, 0.8),
  earnedScore: setting(points, 75),
  earnedKeepScore: setting(points, 70),
  nearlyScore: setting(points, 60),
  minCoverage: setting(share, 0.75),
  minKept: setting(share, 0.7),
  minDaysSinceSale: setting(days, 30),
  requireRepeat: setting(() => z.boolean(), false),
  refundGateDays: setting(days, 30),
  complaintGateDays: setting(days, 30),
  lowRatingAtMost: setting(scale, 2),
  cooldownNamedDays: setting(days, 180),
  cooldownOtherDays: setting(days, 365),
  nextBestCount: setting(atLeastOne, 3),
  assumedRating: setting(scale, 4),
  actionMinutes: setting(() => z.record(z.enum(ACTIONS), wholeBetween(1, 1_440)), ACTION_MINUTES),
  askWindowWorkingDays: setting(days, 7),
  goodRating: setting(scale, 4),
  askFactCount: setting(count, 3),
  askFollowUpDays: setting(days, 30),
  thankWorkingDays: setting(days, 1),
  /** Growth against the previous 12 months that proves they buy more (longview.md, `boughtMore`). */
  growthShare: setting(() => between(0, 10), 0.1),
};
