/**
 * Every setting the product uses, one key each, with its default and its sensible range (the Settings tables at the
 * end of the chapters). Stored are only the keys the rep has changed; `readSettings` fills in the rest.
 */
import { z } from '../platform/zod';
import { appreciationSettings as appreciation } from './appreciation/settings';
import {
  between,
  currencyCode,
  day,
  importance,
  textUpTo,
  time,
  trimmedUpTo,
  wholeBetween,
} from './data/fields';
import { longviewSettings as longview } from './longview/settings';
import { planSettings as plan } from './plan/settings';
import { readinessSettings as readiness } from './readiness/settings';
import {
  atLeastOne,
  count,
  days,
  half,
  milliseconds,
  minutes,
  optional,
  setting,
  share,
  weekday,
} from './setting-fields';
import { todayView } from './views/today-filter';

const shared = {
  /** ISO 4217; absent = from the browser's locale. */
  baseCurrency: optional(currencyCode),
  /** What one unit of a currency is worth in `baseCurrency`, typed by the rep (data.md, Money from the page). */
  currencyRates: setting(
    () => z.record(currencyCode(), z.number().check(z.positive(), z.maximum(1_000_000_000))),
    {},
  ),
  /** BCP 47 tag; absent = the browser's. */
  locale: optional(() => textUpTo(35)),
  /** ISO weekday on which a contact week starts; from the locale where it is known. */
  weekStart: setting(
    () => z.union([1, 2, 3, 4, 5, 6, 7].map(n => z.literal(n as 1 | 2 | 3 | 4 | 5 | 6 | 7))),
    1,
  ),
  numericOrder: setting(() => z.enum(['MDY', 'DMY', 'YMD']), 'MDY'),
};

const promises = {
  promiseImportance: setting(() => importance, 2),
  keptWindowDays: setting(days, 365),
  keptHalfLifeDays: setting(half, 180),
  keptPrior: setting(share, 0.5),
  keptPriorCount: setting(() => between(0, 100), 2),
  /** Value of a promise kept in time after 0, 1, 2, 3 or more renegotiations I asked for. */
  renegotiatedValues: setting(() => z.tuple([share(), share(), share(), share()]), [1, 0.9, 0.7, 0.5]),
  slightlyLateDays: setting(days, 2),
  slightlyLateValue: setting(share, 0.5),
  lateValue: setting(share, 0.25),
  cleanValue: setting(share, 0.9),
  importDelayDays: setting(days, 30),
  correctionMinutes: setting(minutes, 60),
  backdateDays: setting(days, 7),
  loadCheckCount: setting(atLeastOne, 5),
  coverageStreakShare: setting(share, 0.95),
  quickReplyWorkingDays: setting(days, 2),
};

const reminders = {
  /** ISO weekdays. */
  workDays: setting(() => z.array(weekday()).check(z.minLength(1), z.maxLength(7)), [1, 2, 3, 4, 5]),
  workStart: setting(() => time, '09:00'),
  workEnd: setting(() => time, '18:00'),
  holidays: setting(() => z.array(day).check(z.maxLength(2_000)), []),
  remindTime: setting(() => time, '09:00'),
  digestTime: setting(() => time, '09:00'),
  digestOn: setting(() => z.boolean(), true),
  exactLeadMinutes: setting(minutes, 30),
  laterToday: setting(() => time, '16:00'),
  heartbeatMinutes: setting(() => wholeBetween(1, 1_440), 15),
  groupMinutes: setting(minutes, 15),
  catchUpAfterMinutes: setting(minutes, 20),
  noticeBudget: setting(count, 6),
  firstAnswerHours: setting(() => between(0.25, 1_000), 4),
  fixWorkingDays: setting(days, 5),
  clockWarnShare: setting(share, 0.75),
  confirmDeliveryWorkingDays: setting(days, 2),
  missingStepWorkingDays: setting(days, 1),
  ratingAskDays: setting(days, 90),
  wowDigestDays: setting(days, 150),
  snoozeDecideCount: setting(atLeastOne, 5),
  hideNames: setting(() => z.boolean(), false),
  badgeOn: setting(() => z.boolean(), true),
};

const capture = {
  /** What a line may begin with; absent: ours, in the language of the interface (capture.md, The line). */
  starterPhrases: optional(() => z.array(trimmedUpTo(120)).check(z.maxLength(12))),
  undoSeconds: setting(() => wholeBetween(1, 600), 10),
  draftSaveMs: setting(milliseconds, 300),
  farDateDays: setting(days, 180),
  dayParts: setting(
    () =>
      z.strictObject({
        morning: time,
        noon: time,
        afterLunch: time,
        afternoon: time,
        evening: time,
        tonight: time,
      }),
    {
      morning: '09:00',
      noon: '12:00',
      afterLunch: '13:30',
      afternoon: '15:00',
      evening: '18:00',
      tonight: '20:00',
    },
  ),
};

const surfaces = {
  popupCount: setting(atLeastOne, 5),
  todayAheadDays: setting(days, 7),
  /** Filters of Today under names of the rep's own. */
  todayViews: setting(() => z.array(todayView()).check(z.maxLength(30)), []),
  hideAmounts: setting(() => z.boolean(), false),
  /** Questions of the first minutes that were put aside; `all` ends them (pages.md, Onboarding). */
  firstStepsLeft: setting(() => z.array(z.enum(['step', 'sale', 'all'])).check(z.maxLength(10)), []),
};

const data = {
  duplicateDays: setting(days, 3),
  /** Stage texts that mean won; case ignored. An org may have its own (`org.wonStageNames`). */
  wonStageNames: setting(() => z.array(trimmedUpTo(200)).check(z.maxLength(50)), ['Closed Won']),
  /** A backup is asked for this many days after the last one. */
  backupRemindDays: setting(days, 14),
  /** Customers ended or archived for this many months are listed once a month: erase or keep. */
  retentionMonths: setting(atLeastOne, 24),
  logLines: setting(count, 500),
  mergeLogDays: setting(days, 90),
  tombstoneDays: setting(days, 90),
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

export type SettingKey = keyof typeof shape;
type Value<K extends SettingKey> = z.infer<ReturnType<(typeof shape)[K]['schema']>>;
type MayBeAbsent = { [K in SettingKey]: undefined extends Value<K> ? K : never }[SettingKey];

/** All settings. */
export type Settings = { [K in Exclude<SettingKey, MayBeAbsent>]: Value<K> } & {
  [K in MayBeAbsent]?: Value<K>;
};
export const SETTING_KEYS = Object.keys(shape) as SettingKey[];

/** What one setting may be. */
export const settingSchema = (key: SettingKey): z.ZodMiniType => shape[key].schema();

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_KEYS.flatMap(key => (shape[key].standard === undefined ? [] : [[key, shape[key].standard]])),
) as Settings;
