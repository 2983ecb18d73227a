/** Score, coverage and state from the eight elements (readiness.md, Score and coverage). */
import type { Settings } from '../settings';
import { ELEMENTS, type Element, type ElementValues } from './elements';
import {
  type GateKind,
  gateKinds,
  isEarned,
  type ReadinessContext,
  type ReadinessState,
  readinessState,
  type StateSettings,
} from './state';

export type ReadinessSettings = StateSettings & Pick<Settings, 'elementWeights'>;

/** Always shown together: "84 · 7 of 7 have evidence". */
export interface Readiness {
  /** 0–100. With coverage 0 the interface shows a dash instead. */
  score: number;
  /** 0..1, weight share of the counted elements that have evidence. */
  coverage: number;
  withEvidence: number;
  counted: number;
  gates: GateKind[];
  state: ReadinessState;
  /** To be stored: the next evaluation needs it. */
  earnedLatch: boolean;
}

/** The elements that enter the sum: all, but `fix` only when there was something to fix. */
export const countedElements = (elements: ElementValues): Element[] =>
  ELEMENTS.filter(element => element !== 'fix' || elements.fix !== null);

/** Weight of each element as a share of the whole score, in points; 0 when it is left out. */
export const pointsPossible = (
  elements: ElementValues,
  settings: Pick<Settings, 'elementWeights'>,
): Record<Element, number> => {
  const counted = countedElements(elements);
  const total = counted.reduce((sum, element) => sum + settings.elementWeights[element], 0);
  const share = (element: Element) =>
    counted.includes(element) && total > 0 ? (100 * settings.elementWeights[element]) / total : 0;
  return Object.fromEntries(ELEMENTS.map(element => [element, share(element)])) as Record<Element, number>;
};

/** `floor(x + 0.5)` that forgives the last bits of a sum, so that the order of rows cannot tip it. */
const round = (x: number): number => Math.floor(x + 0.5 + 1e-9);

/** Score, coverage, gates and state of one customer (readiness.md, Score and coverage; State). */
export const readiness = (
  elements: ElementValues,
  context: ReadinessContext,
  settings: ReadinessSettings,
): Readiness => {
  const counted = countedElements(elements);
  const evident = counted.filter(element => elements[element] !== null);
  const weightOf = (some: Element[], share: (element: Element) => number) =>
    some.reduce((sum, element) => sum + settings.elementWeights[element] * share(element), 0);
  const whole = weightOf(counted, () => 1);
  // Edited weights may leave nothing that counts; nothing then scores 0 of 0.
  const partOf = (weight: number) => (whole > 0 ? weight / whole : 0);
  const score = round(100 * partOf(weightOf(counted, element => elements[element] ?? 0)));
  const coverage = partOf(weightOf(evident, () => 1));
  const gates = gateKinds(context.gates ?? {}, settings);
  const earnedLatch = isEarned({ score, coverage, keep: elements.keep }, context, settings);
  return {
    score,
    coverage,
    withEvidence: evident.length,
    counted: counted.length,
    gates,
    state: readinessState({ score, gates, earnedLatch }, context, settings),
    earnedLatch,
  };
};
