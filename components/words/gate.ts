/** The gate in one sentence: what stands between the rep and the ask, since when, for whom. */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { GateView } from '../../lib/domain/views/panel';
import { sinceWords } from './day';
import { foreign, glance } from './foreign';

/** First sentence, in bold: "You owe Dana since Tuesday: send SSO guide." */
export function gateWords(gate: GateView, customerName: string, today: Day): string {
  const since = sinceWords(gate.since, today);
  const who = foreign(gate.personName ?? customerName);
  const said = i18n.t(`gate.${gate.kind}.what`, { who, since, text: foreign(glance(gate.text)) });
  // Their words may bring their own full stop.
  return said.replace(/([.…?!])\.$/, '$1');
}

/** Second sentence: what repairs it. */
export const gateRepairWords = (gate: GateView): string => i18n.t(`gate.${gate.kind}.repair`);
