/** What one's acts were for, in words. */
import { GOALS, type Goal, goalWords } from './goal';

const percent = (share: number): number => Math.round(share * 100);

export const mixWords = (mix: Record<Goal, number>): string =>
  GOALS.map(goal => `${goalWords(goal)} ${percentWords(mix[goal])}`).join(', ');

/** "25 / 25 / 50" */
export const planWords = (target: Record<Goal, number>): string =>
  GOALS.map(goal => percent(target[goal])).join(' / ');

export const percentWords = (share: number): string => `${Math.round(share * 100)}%`;
