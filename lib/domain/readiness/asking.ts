/** When an ask may be noted (readiness.md, Ask card; State). */
import type { Ask } from '../plan/rows';
import type { ReadinessState } from './state';

/** States in which the ask card stands open to be used. */
export const isEarnedState = (state: ReadinessState): boolean =>
  state === 'earned' || state === 'earnedProven';

/**
 * Why an ask is refused, or null. Outside Earned it needs a written reason; under Do not ask the flag must be cleared
 * first, whatever the reason.
 */
export const askRefused = (
  state: ReadinessState,
  overrideReason: string | undefined,
): 'doNotAsk' | 'notEarned' | null => {
  if (state === 'doNotAsk') return 'doNotAsk';
  return isEarnedState(state) || overrideReason?.trim() ? null : 'notEarned';
};

/** The last ask, if it was answered "later" and nothing came of it yet. */
export const laterAsk = ({ asks }: { asks: readonly Ask[] }): Ask | undefined =>
  [...asks]
    .sort((a, b) => (`${a.date} ${a.createdAt}` < `${b.date} ${b.createdAt}` ? 1 : -1))
    .slice(0, 1)
    .find(({ outcome }) => outcome === 'later');
