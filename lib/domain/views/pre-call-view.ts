/** Everything worth a look before a call, on one card (plan.md, Pre-call card). */
import { FACT_KEYS, type FactKey } from '../data/customer';
import { clockOf } from '../moments';
import type { NextStep } from '../promises/next-step';
import { sortPromises } from '../promises/order';
import { type RightToMeet, rightToMeet } from '../promises/right-to-meet';
import { currentStep } from '../promises/step-state';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import { knownFacts } from '../readiness/serve';
import { type AskTodayView, askTodayView } from './ask-today';
import { nextStepView } from './next-step-view';
import type { GateView, LastChange, NextStepView, PromiseItem, SurfaceSettings } from './panel';
import { type Naming, promiseItem } from './promise-item';
import { gateView } from './readiness-view';

type Day = string;

export interface PreCallView {
  customerId: string;
  customerName: string;
  /** Of the page it was opened from. */
  personName?: string;
  promises: PromiseItem[];
  nextStep: NextStepView;
  askToday: AskTodayView;
  rightToMeet: RightToMeet;
  gates: GateView[];
  doNotAsk?: { reason: string; since: Day };
  noGifts: boolean;
  everyDays?: number;
  pause?: { from: Day; to: Day; reason: string };
  /** The one to ask next; absent when all eight are known. */
  missingFact?: FactKey;
  missingFacts: number;
}

/** The card on a page of its own. */
export interface PreCallPageView {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** Null when there is no such customer, or no more. */
  card: PreCallView | null;
  lastChange?: LastChange;
}

export interface PreCallRows {
  history: CustomerHistory;
  nextSteps: readonly NextStep[];
  personId?: string;
}

export function preCallView(
  { history, nextSteps, personId }: PreCallRows,
  evaluation: Pick<Evaluation, 'gates'>,
  naming: Naming,
): PreCallView {
  const { now, settings, persons } = naming;
  const { today } = clockOf(now);
  const { customer, promises, touches, needs } = history;
  const open = promises.filter(({ status }) => status === 'open');
  const known = new Set(knownFacts(customer.facts));
  const missing = FACT_KEYS.filter(key => !known.has(key));
  return {
    customerId: customer.id,
    customerName: customer.name,
    personName: personId && persons.get(personId),
    promises: sortPromises(open, now).map(row => promiseItem(row, naming)),
    nextStep: nextStepView(nextSteps, history.ratings, naming),
    askToday: askTodayView(needs, today, personId, persons, settings),
    rightToMeet: rightToMeet({ promises, touches, current: currentStep(nextSteps) }, now, settings),
    gates: evaluation.gates.map(gate => gateView(gate, history, persons)),
    doNotAsk: customer.doNotAsk,
    noGifts: customer.giftRule?.none ?? false,
    everyDays: customer.rhythm?.everyDays,
    pause: customer.pauses.find(({ from, to }) => from <= today && today <= to),
    missingFact: missing[0],
    missingFacts: missing.length,
  };
}
