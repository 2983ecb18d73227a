/** What one's acts were for, in words. */
import { i18n } from '#i18n';
import type { MonthMix } from '../../lib/domain/views/attention-mix-view';
import { GOALS, type Goal, goalWords } from './goal';

const percent = (share: number): number => Math.round(share * 100);

export const mixWords = (mix: Record<Goal, number>): string =>
  GOALS.map(goal => `${goalWords(goal)} ${percent(mix[goal])}%`).join(', ');

/** "25 / 25 / 50" */
export const planWords = (target: Record<Goal, number>): string =>
  GOALS.map(goal => percent(target[goal])).join(' / ');

export function mixSays({ mix }: MonthMix, earnedNotAsked: number): string {
  const earned = i18n.t('report.attention.earned', earnedNotAsked);
  return mix
    ? i18n.t('report.attention.says', { percent: percent(mix.referral), earned })
    : i18n.t('report.attention.saysNothing', { earned });
}
