/** Score, state and the eight bars of one customer, from the evaluation (readiness.md, Score and coverage). */
import { ELEMENTS, type Element } from '../readiness/elements';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import type { GateView, ReadinessView } from './panel';

type Names = ReadonlyMap<string, string>;

export function readinessView(
  evaluation: Evaluation,
  history: CustomerHistory,
  persons: Names,
): ReadinessView {
  const { stateReason } = evaluation;
  return {
    score: evaluation.score,
    state: evaluation.state,
    withEvidence: evaluation.withEvidence,
    counted: evaluation.counted,
    elements: ELEMENTS.map(element => {
      const { value, leftOut, alert } = evaluation.elements[element];
      const percent = value === null ? null : Math.floor(value * 100 + 0.5);
      return { element, percent, leftOut, alert: alert && MAY_BE_RED.includes(element) };
    }),
    gates: evaluation.gates.map(gate => gateView(gate, history, persons)),
    missing: 'missing' in stateReason && stateReason.state === 'tooSoon' ? stateReason.missing : undefined,
    opensOn: 'opensOn' in stateReason ? stateReason.opensOn : undefined,
    reason: stateReason.state === 'doNotAsk' ? stateReason.reason : undefined,
  };
}

/** Red is only for a promise overdue or an issue past a clock (pages.md, Shared rules). */
const MAY_BE_RED: readonly Element[] = ['keep', 'fix'];

/** A gate with the words of the item behind it. */
export function gateView(
  gate: Evaluation['gates'][number],
  history: CustomerHistory,
  persons: Names,
): GateView {
  const row =
    history.promises.find(({ id }) => id === gate.itemId) ??
    history.issues.find(({ id }) => id === gate.itemId) ??
    history.ratings.find(({ id }) => id === gate.itemId);
  const said = row && ('text' in row ? row.text : row.words);
  const named = row && 'personName' in row ? row.personName : undefined;
  return {
    kind: gate.kind,
    itemId: gate.itemId,
    text: said ?? '',
    personName: (row?.personId && persons.get(row.personId)) || named,
    since: gate.since,
  };
}
