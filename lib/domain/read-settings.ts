/** Reading stored settings back, checking a typed one, and what the browser's locale implies. */
import { currencyOfRegion } from './data/region-currency';
import { DEFAULT_SETTINGS, SETTING_KEYS, type SettingKey, type Settings, settingSchema } from './settings';

/** Keys that contradict each other; each rule names the keys it is about. */
const AGREEMENTS: { keys: SettingKey[]; holds: (s: Settings) => boolean }[] = [
  { keys: ['workStart', 'workEnd'], holds: s => s.workStart < s.workEnd },
  { keys: ['earnedKeepScore', 'earnedScore'], holds: s => s.earnedKeepScore <= s.earnedScore },
  { keys: ['nearlyScore', 'earnedKeepScore'], holds: s => s.nearlyScore <= s.earnedKeepScore },
  {
    keys: ['contactMinPeriods', 'contactPeriodsMax'],
    holds: s => s.contactMinPeriods <= s.contactPeriodsMax,
  },
  { keys: ['lifeEarly', 'lifeSweet'], holds: s => s.lifeEarly <= s.lifeSweet },
  { keys: ['lifeSweet', 'lifeMature'], holds: s => s.lifeSweet <= s.lifeMature },
  { keys: ['equityMinYears', 'equityYears'], holds: s => s.equityMinYears <= s.equityYears },
];

/** Groups of keys whose values contradict each other, e.g. a working day that ends before it starts. */
export const settingConflicts = (all: Settings): SettingKey[][] =>
  AGREEMENTS.filter(agreement => !agreement.holds(all)).map(agreement => agreement.keys);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The setting as it would be stored, or null when the value is not allowed for that key. */
export const checkSetting = <K extends SettingKey>(key: K, value: unknown): { value: Settings[K] } | null => {
  const read = settingSchema(key).safeParse(value);
  return read.success ? { value: read.data as Settings[K] } : null;
};

/**
 * Complete settings from whatever is stored. A value that is not allowed, or contradicts another one, falls back to
 * its default and leaves the others alone: one bad row must not take the reminders away.
 * `fallback` are the defaults, those of the locale included.
 */
export const readSettings = (stored: unknown, fallback: Settings = DEFAULT_SETTINGS): Settings => {
  const source = isRecord(stored) ? stored : {};
  const read = SETTING_KEYS.reduce<Partial<Settings>>((found, key) => {
    const checked = source[key] === undefined ? null : checkSetting(key, source[key]);
    return checked ? Object.assign(found, { [key]: checked.value }) : found;
  }, {});
  const complete: Settings = { ...fallback, ...read };
  const undone = settingConflicts(complete).flat();
  return Object.assign(complete, Object.fromEntries(undone.map(key => [key, fallback[key]])));
};

const ORDERS: Record<string, Settings['numericOrder']> = { m: 'MDY', d: 'DMY', y: 'YMD' };

/** The defaults with what the locale says: currency, first day of the week, order of typed dates (README, Shared settings). */
export const defaultsFor = (locale: string): Settings => {
  try {
    const first = new Intl.DateTimeFormat(locale).formatToParts(new Date(0)).find(p => p.type !== 'literal');
    const tag = new Intl.Locale(locale) as Intl.Locale & {
      getWeekInfo?: () => { firstDay: number };
      weekInfo?: { firstDay: number };
    };
    const week = checkSetting('weekStart', (tag.getWeekInfo?.() ?? tag.weekInfo)?.firstDay);
    return {
      ...DEFAULT_SETTINGS,
      baseCurrency: currencyOfRegion(tag.maximize().region),
      weekStart: week?.value ?? DEFAULT_SETTINGS.weekStart,
      numericOrder: ORDERS[first?.type.charAt(0) ?? ''] ?? DEFAULT_SETTINGS.numericOrder,
    };
  } catch {
    // A locale tag the engine refuses is no reason to have no settings.
    return DEFAULT_SETTINGS;
  }
};
