/** Element wow: something beyond expectation, with their reaction (readiness.md, wow). */
import { age, type Day } from '../days';
import type { Referral } from '../plan/rows';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Wow } from './evidence';

export type WowPart = Pick<Wow, 'date' | 'reaction'>;
export type WowSettings = Pick<Settings, 'wowPlain' | 'wowFreshDays' | 'wowStepDays' | 'wowUndefinedCap'>;

/** Whether the customer's reaction is noted in their words. */
export const hasReaction = (wow: WowPart): boolean => (wow.reaction ?? '').trim() !== '';

/** Worth of one wow: full while fresh, halved with every further step. */
export const wowValue = (wow: WowPart, today: Day, settings: WowSettings): number => {
  const steps = Math.max(0, Math.ceil((age(wow.date, today) - settings.wowFreshDays) / settings.wowStepDays));
  return (hasReaction(wow) ? 1 : settings.wowPlain) * 0.5 ** steps;
};

/** A referral nobody asked for is a wow with a reaction on its day; a bare lead is not (readiness.md, Referrals). */
export const unsolicitedReferrals = (referrals: readonly Referral[]): { referral: Referral; date: Day }[] =>
  referrals
    .filter(r => r.askId === undefined && (r.mayUseName || r.stage !== 'named'))
    .map(referral => ({ referral, date: referral.stageDates.named ?? referral.createdAt.slice(0, 10) }));

/** The best wow; at most `wowUndefinedCap` while we have not written down what WOW means to them. Null without one. */
export const wow = (
  wows: readonly WowPart[],
  isDefined: boolean,
  today: Day,
  settings: WowSettings,
): ElementValue => {
  if (wows.length === 0) return null;
  const best = wows.reduce((max, w) => Math.max(max, wowValue(w, today, settings)), 0);
  return isDefined ? best : Math.min(best, settings.wowUndefinedCap);
};
