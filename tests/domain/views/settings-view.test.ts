import { expect, it, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_KEYS } from '../../../lib/domain/settings';
import { settingsView } from '../../../lib/domain/views/settings-view';

const groups = settingsView({ ...DEFAULT_SETTINGS, minKept: 0.8 }, DEFAULT_SETTINGS);
const fields = groups.flatMap(group => group.fields);
const field = (key: string) => fields.find(one => one.key === key);

it('has every setting once, those aside that are set where they are used', () => {
  const shown = fields.map(({ key }) => key);
  expect(new Set(shown).size).toBe(shown.length);
  expect(SETTING_KEYS.filter(key => !shown.includes(key))).toEqual([
    'currencyRates',
    'questionTemplates',
    'thanksDrafts',
    'starterPhrases',
    'todayViews',
    'firstStepsLeft',
  ]);
});

it('says which one was changed, and only that', () => {
  expect(fields.filter(({ isChanged }) => isChanged).map(({ key }) => key)).toEqual(['minKept']);
});

test.each([
  ['digestOn', [{ path: [], kind: 'switch' }]],
  ['remindTime', [{ path: [], kind: 'time' }]],
  ['minKept', [{ path: [], kind: 'percent', min: 0, max: 100, step: 'any', isOptional: false }]],
  ['giftYearlyCap', [{ path: [], kind: 'number', min: 0, max: 1e9, step: 'any', isOptional: true }]],
  ['tierMonths', [{ path: [], kind: 'choice', options: [12, 24, 'life'] }]],
  ['noticeBudget', [{ path: [], kind: 'number', min: 0, max: 1000, step: 1, isOptional: false }]],
  ['numericOrder', [{ path: [], kind: 'choice', options: ['MDY', 'DMY', 'YMD'] }]],
  ['holidays', [{ path: [], kind: 'holidays' }]],
  ['deliverableOffsetDays', [{ path: [], kind: 'numbers' }]],
  ['wonStageNames', [{ path: [], kind: 'words' }]],
])('%s is set by %j', (key, controls) => {
  expect(field(key)?.controls).toEqual(controls);
});

it('knows the least and the greatest of every number', () => {
  const open = fields.filter(({ controls }) =>
    controls.some(control => 'min' in control && !(control.min >= 0 && control.max < 1e10)),
  );
  expect(open.map(({ key }) => key)).toEqual([]);
});

test.each([
  ['serveWeights', [[0], [1], [2]]],
  ['valueTarget', [['A'], ['B'], ['C']]],
  [
    'cadenceDays',
    [
      ['A', 'ideal'],
      ['A', 'redLine'],
      ['B', 'ideal'],
      ['B', 'redLine'],
      ['C', 'ideal'],
      ['C', 'redLine'],
    ],
  ],
  ['weeklyCheckAt', [['weekday'], ['time']]],
])('%s has a control for each of its parts', (key, paths) => {
  expect(field(key)?.controls.map(({ path }) => path)).toEqual(paths);
});
