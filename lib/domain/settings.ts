/**
 * Every setting the product uses, one key each, with its default and its sensible range (the Settings tables at the
 * end of the chapters). Stored are only the keys the rep has changed; `readSettings` fills in the rest.
 */
import { z } from '../platform/zod';
import { appreciationSettings as appreciation } from './appreciation/settings';
import { day, importance, time } from './data/fields';
import { longviewSettings as longview } from './longview/settings';
import { planSettings as plan } from './plan/settings';
import { ACTION_MINUTES, ACTIONS } from './readiness/actions';
import { ELEMENTS } from './readiness/elements';
import {
  atLeastOne,
  count,
  currencyCode,
  days,
  half,
  milliseconds,
  minutes,
  points,
  scale,
  share,
  sum,
  weekday,
} from './setting-fields';
import { todayView } from './views/today-filter';

const all = <K extends string>(keys: readonly K[], value: number) =>
  Object.fromEntries(keys.map(key => [key, value])) as Record<K, number>;

const shared = {
  /** ISO 4217; absent = from the browser's locale. */
  baseCurrency: currencyCode.optional(),
  /** What one unit of a currency is worth in `baseCurrency`, typed by the rep (data.md, Money from the page). */
  currencyRates: z.record(currencyCode, z.number().positive().max(1_000_000_000)).default({}),
  /** BCP 47 tag; absent = the browser's. */
  locale: z.string().max(35).optional(),
  /** ISO weekday on which a contact week starts; from the locale where it is known. */
  weekStart: z.union([1, 2, 3, 4, 5, 6, 7].map(n => z.literal(n as 1 | 2 | 3 | 4 | 5 | 6 | 7))).default(1),
  numericOrder: z.enum(['MDY', 'DMY', 'YMD']).default('MDY'),
};

const promises = {
  promiseImportance: importance.default(2),
  keptWindowDays: days.default(365),
  keptHalfLifeDays: half.default(180),
  keptPrior: share.default(0.5),
  keptPriorCount: z.number().min(0).max(100).default(2),
  /** Value of a promise kept in time after 0, 1, 2, 3 or more renegotiations I asked for. */
  renegotiatedValues: z.tuple([share, share, share, share]).default([1, 0.9, 0.7, 0.5]),
  slightlyLateDays: days.default(2),
  slightlyLateValue: share.default(0.5),
  lateValue: share.default(0.25),
  cleanValue: share.default(0.9),
  importDelayDays: days.default(30),
  correctionMinutes: minutes.default(60),
  backdateDays: days.default(7),
  loadCheckCount: atLeastOne.default(5),
  coverageStreakShare: share.default(0.95),
  quickReplyWorkingDays: days.default(2),
};

const readiness = {
  elementWeights: z
    .record(z.enum(ELEMENTS), z.number().min(0).max(1_000))
    .refine(weights => sum(Object.values(weights)) > 0, { message: 'allZero' })
    .default(all(ELEMENTS, 12.5)),
  deliverValues: z
    .strictObject({ confirmed: share, lateConfirmed: share, delivered: share, overdue: share })
    .default({ confirmed: 1, lateConfirmed: 0.8, delivered: 0.5, overdue: 0 }),
  deliverableOffsetDays: z.array(days).min(1).max(20).default([7, 14, 30, 45]),
  deliverableImportDays: days.default(14),
  performFreshDays: days.default(90),
  performHalfLifeDays: half.default(90),
  repeatFloor: share.default(0.75),
  repeatWindowDays: days.default(365),
  refundPenalty: share.default(0.25),
  refundPenaltyDays: days.default(180),
  valueWindowDays: days.default(91),
  /** Weeks' worth of value that fill the element, by tier. */
  valueTarget: z.strictObject({ A: atLeastOne, B: atLeastOne, C: atLeastOne }).default({ A: 6, B: 4, C: 2 }),
  valueAcknowledged: share.default(1),
  valuePlain: share.default(0.7),
  servePersonalDays: days.default(90),
  servePersonalTarget: atLeastOne.default(3),
  anticipatedDays: days.default(180),
  /** Shares of personal touches, known facts and needs I raised; together 1. */
  serveWeights: z
    .tuple([share, share, share])
    .refine(weights => Math.abs(sum(weights) - 1) < 1e-9, { message: 'mustSumToOne' })
    .default([0.5, 0.3, 0.2]),
  fixWindowDays: days.default(365),
  fixHalfLifeDays: half.default(180),
  fixValues: z
    .strictObject({ ownInTime: share, ownLate: share, stayedContact: share, passed: share, pastClock: share })
    .default({ ownInTime: 1, ownLate: 0.7, stayedContact: 0.3, passed: 0, pastClock: 0 }),
  contactPeriodsMax: z.number().int().min(1).max(53).default(13),
  contactMinPeriods: z.number().int().min(1).max(53).default(2),
  contactPerWeek: atLeastOne.default(1),
  contactPerWeekDelivery: atLeastOne.default(2),
  deliveryPhaseMaxDays: days.default(180),
  wowPlain: share.default(0.6),
  wowFreshDays: days.default(180),
  wowStepDays: half.default(180),
  wowUndefinedCap: share.default(0.8),
  earnedScore: points.default(75),
  earnedKeepScore: points.default(70),
  nearlyScore: points.default(60),
  minCoverage: share.default(0.75),
  minKept: share.default(0.7),
  minDaysSinceSale: days.default(30),
  requireRepeat: z.boolean().default(false),
  refundGateDays: days.default(30),
  complaintGateDays: days.default(30),
  lowRatingAtMost: scale.default(2),
  cooldownNamedDays: days.default(180),
  cooldownOtherDays: days.default(365),
  nextBestCount: atLeastOne.default(3),
  assumedRating: scale.default(4),
  actionMinutes: z.record(z.enum(ACTIONS), z.number().int().min(1).max(1_440)).default(ACTION_MINUTES),
  askWindowWorkingDays: days.default(7),
  goodRating: scale.default(4),
  askFactCount: count.default(3),
  askFollowUpDays: days.default(30),
  thankWorkingDays: days.default(1),
  /** Growth against the previous 12 months that proves they buy more (longview.md, `boughtMore`). */
  growthShare: z.number().min(0).max(10).default(0.1),
};

const reminders = {
  /** ISO weekdays. */
  workDays: z.array(weekday).min(1).max(7).default([1, 2, 3, 4, 5]),
  workStart: time.default('09:00'),
  workEnd: time.default('18:00'),
  holidays: z.array(day).max(2_000).default([]),
  remindTime: time.default('09:00'),
  digestTime: time.default('09:00'),
  digestOn: z.boolean().default(true),
  exactLeadMinutes: minutes.default(30),
  laterToday: time.default('16:00'),
  heartbeatMinutes: z.number().int().min(1).max(1_440).default(15),
  groupMinutes: minutes.default(15),
  catchUpAfterMinutes: minutes.default(20),
  noticeBudget: count.default(6),
  firstAnswerHours: z.number().min(0.25).max(1_000).default(4),
  fixWorkingDays: days.default(5),
  clockWarnShare: share.default(0.75),
  confirmDeliveryWorkingDays: days.default(2),
  missingStepWorkingDays: days.default(1),
  ratingAskDays: days.default(90),
  wowDigestDays: days.default(150),
  snoozeDecideCount: atLeastOne.default(5),
  hideNames: z.boolean().default(false),
  badgeOn: z.boolean().default(true),
};

const capture = {
  undoSeconds: z.number().int().min(1).max(600).default(10),
  draftSaveMs: milliseconds.default(300),
  farDateDays: days.default(180),
  dayParts: z
    .strictObject({
      morning: time,
      noon: time,
      afterLunch: time,
      afternoon: time,
      evening: time,
      tonight: time,
    })
    .default({
      morning: '09:00',
      noon: '12:00',
      afterLunch: '13:30',
      afternoon: '15:00',
      evening: '18:00',
      tonight: '20:00',
    }),
};

const surfaces = {
  popupCount: atLeastOne.default(5),
  todayAheadDays: days.default(7),
  /** Filters of Today under names of the rep's own. */
  todayViews: z.array(todayView).max(30).default([]),
  hideAmounts: z.boolean().default(false),
};

const data = {
  duplicateDays: days.default(3),
  /** Stage texts that mean won; case ignored. An org may have its own (`org.wonStageNames`). */
  wonStageNames: z.array(z.string().trim().min(1).max(200)).max(50).default(['Closed Won']),
  logLines: count.default(500),
  mergeLogDays: days.default(90),
  tombstoneDays: days.default(90),
};

/** The settings by the chapter that defines them, in the order Options shows them. */
export const settingGroups = {
  shared,
  promises,
  readiness,
  plan,
  appreciation,
  longview,
  reminders,
  capture,
  surfaces,
  data,
};

const shape = {
  ...shared,
  ...promises,
  ...readiness,
  ...plan,
  ...appreciation,
  ...longview,
  ...reminders,
  ...capture,
  ...surfaces,
  ...data,
};

/** All settings; every missing key gets its default, unknown keys are dropped. */
export const settings = z.object(shape);
export type Settings = z.infer<typeof settings>;
export type SettingKey = keyof Settings;
export const SETTING_KEYS = Object.keys(shape) as SettingKey[];

export const DEFAULT_SETTINGS: Settings = settings.parse({});
