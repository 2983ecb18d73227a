/**
 * Where each setting's default comes from. The interface says "our default" beside every default of ours
 * (README, The five systems). A key whose order is the essay's but whose number is ours counts as ours.
 */
import type { SettingKey } from './settings';

export type SettingSource = 'essay' | 'default';

const FROM_THE_ESSAY: readonly SettingKey[] = [
  'contactPerWeek',
  'planWeights',
  'tierTopShare',
  'tierRevenueShare',
  'tierMode',
  'paceGoal',
  'paceYears',
];

export const sourceOf = (key: SettingKey): SettingSource =>
  FROM_THE_ESSAY.includes(key) ? 'essay' : 'default';
