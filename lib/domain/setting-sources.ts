/**
 * Where each setting's default comes from. The interface says "our default" beside every default of ours
 * (README, The five systems). A key whose order is the essay's but whose number is ours counts as ours.
 */
import { SETTING_KEYS, type SettingKey } from './settings';

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

export const SETTING_SOURCES = Object.fromEntries(
  SETTING_KEYS.map(key => [key, FROM_THE_ESSAY.includes(key) ? 'essay' : 'default']),
) as Record<SettingKey, SettingSource>;
