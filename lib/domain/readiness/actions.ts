/**
 * The candidates of the next-best action, in the order of their table (readiness.md, Next-best action): the name, the
 * element it mainly raises and its minutes. The order breaks ties.
 */
import type { Element } from './elements';

export const ACTIONS = [
  'confirmDelivery',
  'finishDeliverable',
  'askProduct',
  'askPerson',
  'keepPromise',
  'valueTouch',
  'askValueHelped',
  'personalCall',
  'missingFacts',
  'raiseNeed',
  'confirmFixed',
  'weekTouch',
  'defineWow',
  'doWow',
  'askWowReaction',
] as const;
export type Action = (typeof ACTIONS)[number];

export const ACTION_ELEMENT: Record<Action, Element> = {
  confirmDelivery: 'deliver',
  finishDeliverable: 'deliver',
  askProduct: 'perform',
  askPerson: 'perform',
  keepPromise: 'keep',
  valueTouch: 'value',
  askValueHelped: 'value',
  personalCall: 'serve',
  missingFacts: 'serve',
  raiseNeed: 'serve',
  confirmFixed: 'fix',
  weekTouch: 'communicate',
  defineWow: 'wow',
  doWow: 'wow',
  askWowReaction: 'wow',
};

/** Minutes one action takes, our guess; editable as `actionMinutes`. */
export const ACTION_MINUTES: Record<Action, number> = {
  confirmDelivery: 3,
  finishDeliverable: 30,
  askProduct: 5,
  askPerson: 3,
  keepPromise: 20,
  valueTouch: 15,
  askValueHelped: 2,
  personalCall: 10,
  missingFacts: 5,
  raiseNeed: 15,
  confirmFixed: 3,
  weekTouch: 3,
  defineWow: 5,
  doWow: 30,
  askWowReaction: 3,
};
