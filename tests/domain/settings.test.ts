import { describe, expect, it, test } from 'vitest';
import { checkSetting, defaultsFor, readSettings, settingConflicts } from '../../lib/domain/read-settings';
import { sourceOf } from '../../lib/domain/setting-sources';
import { DEFAULT_SETTINGS, SETTING_KEYS, settingGroups } from '../../lib/domain/settings';

test.each([
  ['keptHalfLifeDays', 180],
  ['renegotiatedValues', [1, 0.9, 0.7, 0.5]],
  ['minKept', 0.7],
  ['workDays', [1, 2, 3, 4, 5]],
  ['digestOn', true],
  ['undoSeconds', 10],
  ['duplicateDays', 3],
] as const)('the default of %s is %j', (key, value) => {
  expect(DEFAULT_SETTINGS[key]).toEqual(value);
});

it('defines every key once', () => {
  const keys = Object.values(settingGroups).flatMap(group => Object.keys(group));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['contactPerWeek', 'essay'],
  ['planWeights', 'essay'],
  ['minKept', 'default'],
] as const)('the default of %s is from: %s', (key, source) => {
  expect(sourceOf(key)).toBe(source);
});

it('holds no key that the surfaces keep elsewhere: the panel’s place is remembered per site', () => {
  const elsewhere = [
    'panelSide',
    'panelWidth',
    'panelLines',
    'panelBudgetMs',
    'popupBudgetMs',
    'settleReadMs',
    'pageMissLimit',
  ];
  expect(SETTING_KEYS.filter(key => elsewhere.includes(key))).toEqual([]);
});

describe('reading stored settings', () => {
  it('fills in what is missing and drops what is unknown', () => {
    expect(readSettings({ minKept: 0.8, colour: 'blue' })).toEqual({ ...DEFAULT_SETTINGS, minKept: 0.8 });
  });

  it('replaces one bad value and keeps its neighbours', () => {
    expect(readSettings({ minKept: 7, lateValue: 0.1 })).toEqual({ ...DEFAULT_SETTINGS, lateValue: 0.1 });
  });

  it('undoes a working day that ends before it starts', () => {
    const read = readSettings({ workStart: '18:00', workEnd: '09:00', groupMinutes: 5 });
    expect([read.workStart, read.workEnd, read.groupMinutes]).toEqual(['09:00', '18:00', 5]);
  });

  test.each([[null], [undefined], ['text'], [[1]], [7]])('takes %j as nothing stored', stored => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });
});

test.each([
  ['minKept', 1.01],
  ['workDays', []],
  ['workStart', '9:00'],
  ['serveWeights', [0.5, 0.5, 0.5]],
  ['elementWeights', { deliver: 1 }],
  ['holidays', ['2026-02-30']],
  ['promiseImportance', 4],
  ['planWeights', [25, 25, 49]],
  [
    'cadenceDays',
    { A: { ideal: 50, redLine: 42 }, B: { ideal: 1, redLine: 1 }, C: { ideal: 1, redLine: 1 } },
  ],
  ['gradeFrom', { A: 0.5, B: 0.6, C: 0.4, D: 0.2 }],
  ['paceGoal', [2, 1]],
  ['currencyRates', { EUR: 0 }],
] as const)('%s may not be %j', (key, value) => {
  expect(checkSetting(key, value)).toBeNull();
});

it('names the keys that contradict each other', () => {
  expect(settingConflicts({ ...DEFAULT_SETTINGS, nearlyScore: 90 })).toEqual([
    ['nearlyScore', 'earnedKeepScore'],
  ]);
});

test.each([
  ['en-US', 'MDY', 7, 'USD'],
  ['de-DE', 'DMY', 1, 'EUR'],
  ['de', 'DMY', 1, 'EUR'],
  ['ja-JP', 'YMD', 7, 'JPY'],
  ['not a locale', 'MDY', 1, undefined],
])(
  'a browser in %s types %s, starts the week on day %i and counts in %s',
  (locale, order, weekStart, base) => {
    const { numericOrder, weekStart: start, baseCurrency } = defaultsFor(locale);
    expect([numericOrder, start, baseCurrency]).toEqual([order, weekStart, base]);
  },
);
