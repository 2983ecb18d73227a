/** May we ask? The eight states, first match wins (readiness.md, State). */
import type { Ask } from '../plan/rows';
import type { Settings } from '../settings';

export const READINESS_STATES = [
  'doNotAsk',
  'tooSoon',
  'repairFirst',
  'askedWait',
  'earnedProven',
  'earned',
  'nearly',
  'building',
] as const;
export type ReadinessState = (typeof READINESS_STATES)[number];

/** The gates in the order of their table (readiness.md, Gates). */
export const GATE_KINDS = ['overduePromise', 'openIssue', 'refund', 'complaint', 'lowRating'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** What the gates depend on, as counts. */
export interface GateFacts {
  overduePromises?: number;
  openIssues?: number;
  refund?: boolean;
  complaint?: boolean;
  lastProductRating?: number | null;
  lastPersonRating?: number | null;
}

/** What the state depends on besides the elements. */
export interface ReadinessContext {
  hasSale: boolean;
  daysSinceFirstSale: number | null;
  anyDeliverableConfirmed: boolean;
  doNotAsk?: boolean;
  gates?: GateFacts;
  lastAsk?: { daysAgo: number; outcome: Ask['outcome'] } | null;
  proven?: boolean;
  /** The stored latch of the evaluation before. */
  earnedLatch?: boolean;
}

export type StateSettings = Pick<
  Settings,
  | 'minDaysSinceSale'
  | 'cooldownNamedDays'
  | 'cooldownOtherDays'
  | 'nearlyScore'
  | 'earnedScore'
  | 'earnedKeepScore'
  | 'minCoverage'
  | 'minKept'
  | 'requireRepeat'
  | 'lowRatingAtMost'
>;

/** Which gates hold. */
export const gateKinds = (facts: GateFacts, settings: Pick<Settings, 'lowRatingAtMost'>): GateKind[] => {
  const isLow = (stars: number | null | undefined) =>
    stars !== null && stars !== undefined && stars <= settings.lowRatingAtMost;
  const holds: Record<GateKind, boolean> = {
    overduePromise: (facts.overduePromises ?? 0) > 0,
    openIssue: (facts.openIssues ?? 0) > 0,
    refund: facts.refund ?? false,
    complaint: facts.complaint ?? false,
    lowRating: isLow(facts.lastProductRating) || isLow(facts.lastPersonRating),
  };
  return GATE_KINDS.filter(kind => holds[kind]);
};

/** Days during which an ask with this outcome forbids the next one. */
export const cooldownDays = (
  outcome: Ask['outcome'],
  settings: Pick<Settings, 'cooldownNamedDays' | 'cooldownOtherDays'>,
): number => (outcome === 'named' ? settings.cooldownNamedDays : settings.cooldownOtherDays);

/** What the score says, as far as the latch and the state need it. */
export interface ScoreFacts {
  score: number;
  coverage: number;
  keep: number | null;
}

/** Earned, with a lower line once reached, so that the state does not flicker (readiness.md, State). */
export const isEarned = (
  { score, coverage, keep }: ScoreFacts,
  context: ReadinessContext,
  settings: StateSettings,
): boolean =>
  // Shares are sums of weights; the last bit of a float must not decide.
  coverage >= settings.minCoverage - 1e-9 &&
  (keep ?? 0) >= settings.minKept - 1e-9 &&
  score >= (context.earnedLatch ? settings.earnedKeepScore : settings.earnedScore) &&
  (!settings.requireRepeat || context.proven === true);

/** What a customer we met too soon lacks, in the order of the rule. */
export const tooSoonBecause = (
  context: ReadinessContext,
  settings: Pick<Settings, 'minDaysSinceSale'>,
): 'sale' | 'minDays' | 'confirmedDeliverable' | null => {
  const { hasSale, daysSinceFirstSale } = context;
  if (!hasSale || daysSinceFirstSale === null) return 'sale';
  if (daysSinceFirstSale < settings.minDaysSinceSale) return 'minDays';
  return context.anyDeliverableConfirmed ? null : 'confirmedDeliverable';
};

/** The state; the first rule of the table that matches wins. */
export const readinessState = (
  facts: { score: number; gates: readonly GateKind[]; earnedLatch: boolean },
  context: ReadinessContext,
  settings: StateSettings,
): ReadinessState => {
  if (context.doNotAsk) return 'doNotAsk';
  if (tooSoonBecause(context, settings)) return 'tooSoon';
  if (facts.gates.length > 0) return 'repairFirst';
  const { lastAsk } = context;
  if (lastAsk && lastAsk.daysAgo < cooldownDays(lastAsk.outcome, settings)) return 'askedWait';
  if (facts.earnedLatch) return context.proven ? 'earnedProven' : 'earned';
  return facts.score >= settings.nearlyScore ? 'nearly' : 'building';
};
