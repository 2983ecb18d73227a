/** The thank-you of one customer: when, how, with what facts, and what stands in its way (appreciation.md, Part 2). */
import { cadenceFacts } from '../appreciation/cadence-facts';
import { appreciationDue, isRedLinePassed } from '../appreciation/due';
import { type AppreciationKind, giftRoom, suggestedKinds } from '../appreciation/kinds';
import { type Milestone, milestones } from '../appreciation/milestones';
import type { Person } from '../data/customer';
import { clockOf } from '../moments';
import { deliverablesOf, deliveryConfirmedDate } from '../readiness/deliverables';
import { effectiveTierOf } from '../readiness/element-values';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { GateKind } from '../readiness/state';
import type { Settings } from '../settings';

type Day = string;

/** How near an anniversary or birthday must be to be the occasion. */
const MILESTONE_DAYS = 14;

export interface ThanksView {
  dueDate: Day;
  redLineDate: Day;
  isDue: boolean;
  pastRedLine: boolean;
  last: Day | null;
  /** The gate to repair first; while one holds nobody is thanked. */
  fixFirst?: GateKind;
  /** The best first; never the last one again. */
  kinds: AppreciationKind[];
  /** Worth of this year's gifts and what may still be given, in major units; absent while amounts are hidden. */
  gifts?: { given: number; left: number | null };
  noGifts: boolean;
  milestones: Milestone[];
  /** What the draft may speak of: their words, newest first. */
  facts: { what: 'acknowledged' | 'reaction' | 'rating' | 'interest'; text: string; date: Day }[];
}

const newest = <Row extends { date: Day }>(rows: Row[]): Row[] =>
  rows.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));

const ownWords = ({ customer, touches, wows, ratings }: CustomerHistory): ThanksView['facts'] => {
  const { interest } = customer.facts;
  return newest([
    ...touches.flatMap(({ acknowledged }) =>
      acknowledged
        ? [{ what: 'acknowledged' as const, text: acknowledged.words, date: acknowledged.date }]
        : [],
    ),
    ...wows.flatMap(({ reaction, reactionDate, date }) =>
      reaction ? [{ what: 'reaction' as const, text: reaction, date: reactionDate ?? date }] : [],
    ),
    ...ratings.flatMap(({ words, date }) =>
      words.trim() === '' ? [] : [{ what: 'rating' as const, text: words, date }],
    ),
    ...(interest ? [{ what: 'interest' as const, text: interest.text, date: interest.date }] : []),
  ]).slice(0, 3);
};

/** Null without a sale. `gates` are those that hold, the first in the order of their table. */
export function thanksView(
  history: CustomerHistory,
  persons: readonly Person[],
  gates: readonly { kind: GateKind }[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): ThanksView | null {
  const { today } = clockOf(now);
  const { customer, deals, touches } = history;
  const facts = cadenceFacts(history, today);
  if (!facts) return null;
  const { dueDate, redLineDate } = appreciationDue(facts, settings);
  const sale = firstSale(deals, customer.firstSaleTyped);
  const goLiveDate = deliveryConfirmedDate(deliverablesOf(history, settings), sale);
  const near = milestones({ firstSaleDate: sale?.date ?? null, goLiveDate, persons }, today, MILESTONE_DAYS);
  const { giftRule } = customer;
  const kindFacts = {
    tier: effectiveTierOf(customer, today),
    touches,
    giftRule,
    hasMilestone: near.length > 0,
  };
  return {
    dueDate,
    redLineDate,
    isDue: dueDate <= today,
    pastRedLine: isRedLinePassed(redLineDate, today, facts.pauses),
    last: facts.last,
    fixFirst: gates[0]?.kind,
    kinds: suggestedKinds(kindFacts, today, settings),
    gifts: settings.hideAmounts ? undefined : giftRoom(touches, giftRule, today, settings),
    noGifts: giftRule?.none ?? false,
    milestones: near,
    facts: ownWords(history),
  };
}
