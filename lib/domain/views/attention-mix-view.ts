/** What the rep's acts were for, this month and before, and the plan of the book (plan.md, Attention mix; Score). */
import { attentionGap, attentionMix, type GoalCounts, monthOf, targetMix } from '../plan/attention-mix';
import type { Goal } from '../plan/plan-score';
import type { Settings } from '../settings';

type Day = string;

export interface MonthMix {
  month: string;
  counts: GoalCounts;
  /** Shares, together 1; null without acts: a dash. */
  mix: Record<Goal, number> | null;
  /** 0 as planned to 100. */
  gap: number | null;
}

export interface AttentionMixView {
  /** The month of today, to date. */
  current: MonthMix;
  /** Finished months, oldest first, at most a year; a month without acts stands between others with none. */
  months: MonthMix[];
  target: Record<Goal, number>;
  /** For "… and 3 customers are Earned and not asked". */
  earnedNotAsked: number;
}

/** The same of this month alone. */
export type MonthMixView = Pick<AttentionMixView, 'current' | 'target' | 'earnedNotAsked'>;

const NOTHING: GoalCounts = { order: 0, repeat: 0, referral: 0 };
const SHOWN_MONTHS = 12;

const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
};

/** `counted` are the acts of the book by month (`addToMonths`). */
export function attentionMixView(
  counted: ReadonlyMap<string, GoalCounts>,
  earnedNotAsked: number,
  today: Day,
  settings: Pick<Settings, 'planWeights'>,
): AttentionMixView {
  const mixOf = (month: string): MonthMix => {
    const counts = counted.get(month) ?? NOTHING;
    return { month, counts, mix: attentionMix(counts), gap: attentionGap(counts, settings) };
  };
  const current = monthOf(today);
  const first = [...counted.keys()].sort()[0] ?? current;
  const months: MonthMix[] = [];
  for (
    let month = monthBefore(current);
    month >= first && months.length < SHOWN_MONTHS;
    month = monthBefore(month)
  ) {
    months.unshift(mixOf(month));
  }
  return { current: mixOf(current), months, target: targetMix(settings), earnedNotAsked };
}
