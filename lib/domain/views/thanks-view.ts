/** The thank-you of one customer: when, how, with what facts, and what stands in its way (appreciation.md, Part 2). */
import { cadenceFacts } from '../appreciation/cadence-facts';
import { appreciationDue, isRedLinePassed } from '../appreciation/due';
import type { AppreciationKind } from '../appreciation/kind-names';
import { giftRoom, suggestedKinds } from '../appreciation/kinds';
import { type Milestone, milestones } from '../appreciation/milestones';
import type { Person } from '../data/customer';
import { clockOf } from '../moments';
import { deliverablesOf, deliveryConfirmedDate } from '../readiness/deliverables';
import { effectiveTierOf } from '../readiness/element-values';
import type { Channel } from '../readiness/evidence';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import type { GateView } from './panel';

type Day = string;

/** How near an anniversary or birthday must be to be the occasion. */
const MILESTONE_DAYS = 14;

/** How many thank-yous of the past are shown. */
const SAID_SHOWN = 12;

/** A thank-you of the past. */
export interface SaidThanks {
  id: string;
  date: Day;
  channel: Channel;
  kind?: string;
  /** Worth of the gift in major units; absent while amounts are hidden. */
  giftValue?: number;
}

/** What the panel says before it is opened. */
export interface ThanksInShort {
  isDue: boolean;
  pastRedLine: boolean;
}

/** Absent without a sale: there is nobody to thank yet. */
export function thanksInShort(
  history: CustomerHistory,
  today: Day,
  settings: Settings,
): ThanksInShort | undefined {
  const facts = cadenceFacts(history, today);
  if (!facts) return undefined;
  const { dueDate, redLineDate } = appreciationDue(facts, settings);
  return { isDue: dueDate <= today, pastRedLine: isRedLinePassed(redLineDate, today, facts.pauses) };
}

export interface ThanksView<Gate = GateView> {
  customerName: string;
  /** Whom the words are for: the one of the day, else the one heard last, else the first known. */
  person?: { id: string; name: string };
  dueDate: Day;
  redLineDate: Day;
  isDue: boolean;
  pastRedLine: boolean;
  last: Day | null;
  /** The gate to repair first; while one holds nobody is thanked. */
  fixFirst?: Gate;
  /** The best first; never the last one again. */
  kinds: AppreciationKind[];
  /** Worth of this year's gifts and what may still be given, in major units; absent while amounts are hidden. */
  gifts?: { given: number; left: number | null };
  noGifts: boolean;
  /** The customer's own cap of a year, in major units. */
  giftCap?: number;
  /** Of the gifts. */
  currency?: string;
  /** The same words may go to many. */
  mayGoToMany: boolean;
  /** The rep's own drafts in the place of ours. */
  drafts: Settings['thanksDrafts'];
  /** Newest first. */
  said: SaidThanks[];
  persons: Pick<Person, 'id' | 'name' | 'birthday'>[];
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
export function thanksView<Gate>(
  history: CustomerHistory,
  persons: readonly Person[],
  gates: readonly Gate[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): ThanksView<Gate> | null {
  const { today } = clockOf(now);
  const { customer, deals, touches } = history;
  const facts = cadenceFacts(history, today);
  if (!facts) return null;
  const { dueDate, redLineDate } = appreciationDue(facts, settings);
  const sale = firstSale(deals, customer.firstSaleTyped);
  const goLiveDate = deliveryConfirmedDate(deliverablesOf(history, settings), sale);
  const near = milestones({ firstSaleDate: sale?.date ?? null, goLiveDate, persons }, today, MILESTONE_DAYS);
  const { giftRule } = customer;
  const tier = effectiveTierOf(customer, today);
  const kindFacts = {
    tier,
    touches,
    giftRule,
    hasMilestone: near.length > 0,
  };
  return {
    customerName: customer.name,
    person: personOf(near, touches, persons),
    dueDate,
    redLineDate,
    isDue: dueDate <= today,
    pastRedLine: isRedLinePassed(redLineDate, today, facts.pauses),
    last: facts.last,
    fixFirst: gates[0],
    kinds: suggestedKinds(kindFacts, today, settings),
    gifts: settings.hideAmounts ? undefined : giftRoom(touches, giftRule, today, settings),
    noGifts: giftRule?.none ?? false,
    giftCap: settings.hideAmounts ? undefined : giftRule?.maxPerYear,
    currency: settings.baseCurrency,
    mayGoToMany: tier === 'C',
    drafts: settings.thanksDrafts,
    said: saidOf(touches, settings),
    persons: persons.map(({ id, name, birthday }) => ({ id, name, birthday })),
    milestones: near,
    facts: ownWords(history),
  };
}

function personOf(
  near: readonly Milestone[],
  touches: CustomerHistory['touches'],
  persons: readonly Person[],
): ThanksView['person'] {
  const heard = newest(touches.filter(({ personId }) => personId !== undefined));
  const wanted = [near[0]?.personId, heard[0]?.personId].find(id => persons.some(person => person.id === id));
  const person = persons.find(({ id }) => id === wanted) ?? persons[0];
  return person && { id: person.id, name: person.name };
}

const saidOf = (touches: CustomerHistory['touches'], { hideAmounts }: Settings): SaidThanks[] =>
  newest(touches.filter(({ purpose }) => purpose === 'appreciation'))
    .slice(0, SAID_SHOWN)
    .map(({ id, date, channel, appreciationKind: kind, giftValue }) => ({
      id,
      date,
      channel,
      kind,
      ...(hideAmounts ? {} : { giftValue }),
    }));
