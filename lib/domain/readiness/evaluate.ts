/** Everything the surfaces show of one customer's readiness (README, Evaluation; readiness.md). */
import { addDays, type Day } from '../days';
import { clockOf } from '../moments';
import { type Kept, keep } from '../promises/keep';
import type { Settings } from '../settings';
import { communicate } from './communicate';
import type { ContactPeriod } from './contact-periods';
import { asksAgainOn, type CustomerContext, customerContext } from './context';
import { deliverableState } from './deliver';
import { deliverablesOf } from './deliverables';
import { contactPeriodsOf, elementValues, withoutOldTouches } from './element-values';
import { ELEMENTS, type Element, type ElementValue, type ElementValues } from './elements';
import { fixOutcome } from './fix';
import type { Gate } from './gates';
import type { CustomerHistory } from './history';
import { countedElements, pointsPossible, type Readiness, readiness } from './score';
import { type ReadinessState, tooSoonBecause } from './state';

/** One element and what it brings to the score. */
export interface ElementEvaluation {
  value: ElementValue;
  /** Points it brings and could bring; both 0 when it is left out. */
  points: number;
  pointsPossible: number;
  lost: number;
  /** Not in the sum: `fix` while there was nothing to fix. */
  leftOut: boolean;
  /** Something in it is late now. */
  alert: boolean;
}

/** Why the state is what it is, for the one sentence under it. */
export type StateReason =
  | { state: 'doNotAsk'; reason: string; since: Day }
  | { state: 'tooSoon'; missing: 'sale' | 'confirmedDeliverable' }
  | { state: 'tooSoon'; missing: 'minDays'; opensOn: Day }
  | { state: 'repairFirst'; gate: Gate }
  | { state: 'askedWait'; opensOn: Day }
  | { state: 'nearly'; missing: NearlyMissing[] }
  | { state: 'earned' | 'earnedProven' | 'building' };

/** What `nearly` lacks for Earned. */
export type NearlyMissing =
  | { what: 'score' | 'keep' | 'coverage'; have: number; need: number }
  | { what: 'repeat' };

export interface Evaluation {
  elements: Record<Element, ElementEvaluation>;
  /** 0–100; null while nothing has evidence. */
  score: number | null;
  coverage: number;
  withEvidence: number;
  counted: number;
  gates: Gate[];
  state: ReadinessState;
  stateReason: StateReason;
  /** To be stored with the customer. */
  earnedLatch: boolean;
  firstSaleDate: Day | null;
  keep: Kept;
  /** Complete periods, newest first. */
  contactPeriods: ContactPeriod[];
}

const missingForEarned = (
  values: ElementValues,
  result: Readiness,
  proven: boolean,
  settings: Settings,
): NearlyMissing[] => {
  const missing: NearlyMissing[] = [];
  if (result.score < settings.earnedScore) {
    missing.push({ what: 'score', have: result.score, need: settings.earnedScore });
  }
  const kept = values.keep ?? 0;
  if (kept < settings.minKept) missing.push({ what: 'keep', have: kept, need: settings.minKept });
  if (result.coverage < settings.minCoverage - 1e-9) {
    missing.push({ what: 'coverage', have: result.coverage, need: settings.minCoverage });
  }
  if (settings.requireRepeat && !proven) missing.push({ what: 'repeat' });
  return missing;
};

const reasonOf = (
  history: CustomerHistory,
  { context, gates, sale, lastAsk }: CustomerContext,
  values: ElementValues,
  result: Readiness,
  settings: Settings,
): StateReason => {
  const { state } = result;
  const { doNotAsk } = history.customer;
  if (state === 'doNotAsk' && doNotAsk) return { state, ...doNotAsk };
  if (state === 'tooSoon') {
    const missing = tooSoonBecause(context, settings) ?? 'sale';
    if (missing !== 'minDays' || !sale) return { state, missing: missing === 'minDays' ? 'sale' : missing };
    return { state, missing, opensOn: addDays(sale.date, settings.minDaysSinceSale) };
  }
  const [gate] = gates;
  if (state === 'repairFirst' && gate) return { state, gate };
  if (state === 'askedWait' && lastAsk) return { state, opensOn: asksAgainOn(lastAsk, settings) };
  if (state === 'nearly') {
    return { state, missing: missingForEarned(values, result, context.proven === true, settings) };
  }
  return { state: state === 'earned' || state === 'earnedProven' ? state : 'building' };
};

/** Evaluates one customer. Pure: the caller stores `earnedLatch` (README, Evaluation). */
export const evaluate = (
  whole: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Evaluation => {
  const history = withoutOldTouches(whole, now, settings);
  const { today } = clockOf(now);
  const kept = keep(history.promises, now, settings);
  const periods = contactPeriodsOf(history, now, settings);
  const values = elementValues(history, now, settings, {
    keep: kept.e,
    communicate: communicate(periods, settings),
  });
  const known = customerContext(history, now, settings);
  const result = readiness(values, known.context, settings);
  const possible = pointsPossible(values, settings);
  const counted = countedElements(values);
  const alerts: Partial<Record<Element, boolean>> = {
    deliver: deliverablesOf(history, settings).some(item => deliverableState(item, today) === 'overdue'),
    keep: known.gates.some(gate => gate.kind === 'overduePromise'),
    fix: history.issues.some(i => !i.confirmedAt && fixOutcome(i, now, settings) === 'pastClock'),
  };
  const evaluated = (element: Element): ElementEvaluation => {
    const points = possible[element] * (values[element] ?? 0);
    return {
      value: values[element],
      points,
      pointsPossible: possible[element],
      lost: possible[element] - points,
      leftOut: !counted.includes(element),
      alert: alerts[element] ?? false,
    };
  };
  return {
    elements: Object.fromEntries(ELEMENTS.map(e => [e, evaluated(e)])) as Record<Element, ElementEvaluation>,
    score: result.coverage === 0 ? null : result.score,
    coverage: result.coverage,
    withEvidence: result.withEvidence,
    counted: result.counted,
    gates: known.gates,
    state: result.state,
    stateReason: reasonOf(history, known, values, result, settings),
    earnedLatch: result.earnedLatch,
    firstSaleDate: known.sale?.date ?? null,
    keep: kept,
    contactPeriods: periods,
  };
};
