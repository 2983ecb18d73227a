/**
 * What the rep could do now, each as a change to a copy of the rows (readiness.md, Next-best action). The order is
 * that of the table; it breaks ties.
 */
import { FACT_KEYS, type FactKey } from '../data/customer';
import { clockOf, stampOf } from '../moments';
import { keepPromise } from '../promises/closing';
import { sortPromises } from '../promises/order';
import type { Settings } from '../settings';
import { ACTIONS, type Action } from './actions';
import { communicate } from './communicate';
import { currentPeriod } from './contact-periods';
import { deliverableState } from './deliver';
import { deliverablesOf } from './deliverables';
import { contactPeriodsOf } from './element-values';
import type { ElementValue } from './elements';
import type { Touch } from './evidence';
import type { CustomerHistory } from './history';
import { knownFacts } from './serve';
import { isValueTouch } from './value';
import { hasReaction } from './wow';

/** One candidate that applies, and what it would change. */
export interface CandidateChange {
  id: Action;
  itemId?: string;
  change: Partial<CustomerHistory>;
  /** Value of `communicate` with the current period taken as complete; only of `weekTouch`. */
  periodsClosed?: ElementValue;
}

type Offer = Omit<CandidateChange, 'id'> | null;
type Rows = { history: CustomerHistory; now: Temporal.ZonedDateTime; settings: Settings };

/** Imagined rows never leave this file's changes; the id only has to differ from every real one. */
const IMAGINED = 'imagined';
/** Stands for words the customer would say. */
const THEIR_WORDS = '…';

const newRow = ({ history, now }: Rows) => ({
  id: IMAGINED,
  customerId: history.customer.id,
  createdAt: stampOf(now),
  updatedAt: stampOf(now),
  origin: 'manual' as const,
});

// Personal, as every touch is that is not a broadcast: that is what the rep will see when he has noted it.
const newTouch = (rows: Rows, fields: Pick<Touch, 'purpose'> & Partial<Touch>): Touch => ({
  ...newRow(rows),
  date: clockOf(rows.now).today,
  at: stampOf(rows.now),
  channel: 'call',
  personal: true,
  awaitingReply: false,
  source: 'manual',
  ...fields,
});

const withTouch = (rows: Rows, touch: Touch): Partial<CustomerHistory> => ({
  touches: [...rows.history.touches, touch],
});

const withFacts = ({ history, now }: Rows, keys: readonly FactKey[]): Partial<CustomerHistory> => {
  const fact = { text: THEIR_WORDS, date: clockOf(now).today, source: '' };
  const facts = { ...history.customer.facts, ...Object.fromEntries(keys.map(key => [key, fact])) };
  return { customer: { ...history.customer, facts } };
};

const withRating = (rows: Rows, of: 'product' | 'person'): Offer => {
  const { today } = clockOf(rows.now);
  const stars = { [of]: rows.settings.assumedRating };
  const rating = { ...newRow(rows), date: today, words: THEIR_WORDS, ...stars };
  return { change: { ratings: [...rows.history.ratings, rating] } };
};

const replaced = <Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] =>
  rows.map(other => (other.id === row.id ? row : other));

const missingFacts = ({ history }: Rows): FactKey[] => {
  const known = knownFacts(history.customer.facts);
  return FACT_KEYS.filter(key => !known.includes(key));
};

const byState = ({ history, now, settings }: Rows, state: 'delivered' | 'overdue') =>
  deliverablesOf(history, settings)
    .filter(item => deliverableState(item, clockOf(now).today) === state)
    .sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1));

const OFFERS: Record<Action, (rows: Rows) => Offer> = {
  confirmDelivery: rows => {
    const [first] = byState(rows, 'delivered');
    if (!first) return null;
    const { today } = clockOf(rows.now);
    const confirmed = deliverablesOf(rows.history, rows.settings).map(item =>
      deliverableState(item, today) === 'delivered' ? { ...item, confirmedDate: today } : item,
    );
    return { itemId: first.id, change: { deliverables: confirmed } };
  },
  finishDeliverable: rows => {
    const [oldest] = byState(rows, 'overdue');
    if (!oldest) return null;
    const done = { ...oldest, deliveredDate: clockOf(rows.now).today };
    const items = deliverablesOf(rows.history, rows.settings);
    return { itemId: oldest.id, change: { deliverables: replaced(items, done) } };
  },
  askProduct: rows => withRating(rows, 'product'),
  askPerson: rows => withRating(rows, 'person'),
  keepPromise: ({ history, now }) => {
    const open = history.promises.filter(p => p.status === 'open' && p.dueDate !== undefined);
    const [next] = sortPromises(open, now);
    if (!next) return null;
    return { itemId: next.id, change: { promises: replaced(history.promises, keepPromise(next, now)) } };
  },
  valueTouch: rows => {
    const acknowledged = { date: clockOf(rows.now).today, words: THEIR_WORDS };
    return { change: withTouch(rows, newTouch(rows, { purpose: 'value', valueHow: 'use', acknowledged })) };
  },
  askValueHelped: ({ history, now, settings }) => {
    const { today } = clockOf(now);
    const latest = history.touches
      .filter(touch => !touch.acknowledged && isValueTouch(touch, today, settings))
      .reduce<Touch | null>((a, b) => (a && `${a.date} ${a.at}` >= `${b.date} ${b.at}` ? a : b), null);
    if (!latest) return null;
    const touch = { ...latest, acknowledged: { date: today, words: THEIR_WORDS } };
    return { itemId: latest.id, change: { touches: replaced(history.touches, touch) } };
  },
  personalCall: rows => ({ change: withTouch(rows, newTouch(rows, { purpose: 'courtesy' })) }),
  missingFacts: rows => {
    const missing = missingFacts(rows);
    return missing.length === 0 ? null : { change: withFacts(rows, missing.slice(0, 3)) };
  },
  raiseNeed: rows => {
    const need = {
      ...newRow(rows),
      kind: 'need' as const,
      verbatim: THEIR_WORDS,
      covered: false,
      raisedBy: 'me' as const,
      importance: 2 as const,
      capturedDate: clockOf(rows.now).today,
      status: 'open' as const,
      answers: [],
    };
    return { change: { needs: [...rows.history.needs, need] } };
  },
  confirmFixed: ({ history, now }) => {
    const fixed = history.issues.find(issue => issue.fixedAt && !issue.confirmedAt);
    if (!fixed) return null;
    const confirmed = { ...fixed, confirmedAt: stampOf(now), status: 'confirmed' as const };
    return { itemId: fixed.id, change: { issues: replaced(history.issues, confirmed) } };
  },
  weekTouch: rows => {
    const { today } = clockOf(rows.now);
    const { from } = currentPeriod(rows.history.customer.rhythm, today, rows.settings);
    if (rows.history.touches.some(touch => touch.date >= from && touch.date <= today)) return null;
    const change = withTouch(rows, newTouch(rows, { purpose: 'courtesy' }));
    const periods = contactPeriodsOf({ ...rows.history, ...change }, rows.now, rows.settings, 'withCurrent');
    return { change, periodsClosed: communicate(periods, rows.settings) };
  },
  defineWow: rows => (missingFacts(rows).includes('wow') ? { change: withFacts(rows, ['wow']) } : null),
  doWow: rows => {
    const wow = { ...newRow(rows), date: clockOf(rows.now).today, what: THEIR_WORDS, reaction: THEIR_WORDS };
    return { change: { ...withFacts(rows, ['wow']), wows: [...rows.history.wows, wow] } };
  },
  askWowReaction: ({ history }) => {
    const last = [...history.wows]
      .sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1))
      .at(-1);
    if (!last || hasReaction(last)) return null;
    const wow = { ...last, reaction: THEIR_WORDS };
    return { itemId: last.id, change: { wows: replaced(history.wows, wow) } };
  },
};

/** Every candidate that applies to this customer today, in the order of the table. */
export const candidateChanges = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): CandidateChange[] =>
  ACTIONS.flatMap(id => {
    const offer = OFFERS[id]({ history, now, settings });
    return offer ? [{ id, ...offer }] : [];
  });
