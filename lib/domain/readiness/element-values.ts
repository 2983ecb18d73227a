/** The eight elements of one customer from his rows (readiness.md, Elements). */
import type { Tier } from '../data/customer';
import { addDays } from '../days';
import { clockOf } from '../moments';
import { keep } from '../promises/keep';
import type { Settings } from '../settings';
import { communicate } from './communicate';
import { type ContactPeriod, contactPeriods } from './contact-periods';
import { deliver } from './deliver';
import { deliverablesOf, deliveryConfirmedDate } from './deliverables';
import type { Element, ElementValue, ElementValues } from './elements';
import { fix, fixCase } from './fix';
import type { CustomerHistory } from './history';
import { perform } from './perform';
import { firstSale, refundsWithin, repeatOrders } from './sales';
import { serve, serveCounts } from './serve';
import { value } from './value';
import { unsolicitedReferrals, wow } from './wow';

type Now = Temporal.ZonedDateTime;

/** The tier the rules go by: a pin while it lasts, else the applied one. */
export const effectiveTierOf = (customer: CustomerHistory['customer'], today: string): Tier | undefined =>
  customer.tierPin && customer.tierPin.until >= today ? customer.tierPin.tier : customer.tierEffective;

/** The contact periods of one customer; see `contactPeriods`. */
export const contactPeriodsOf = (
  history: CustomerHistory,
  now: Now,
  settings: Settings,
  withCurrent?: 'withCurrent',
): ContactPeriod[] => {
  const { customer } = history;
  const sale = firstSale(history.deals, customer.firstSaleTyped);
  const facts = {
    firstSaleDate: sale?.date ?? null,
    trackedSince: customer.trackedSince,
    deliveryConfirmedDate: deliveryConfirmedDate(deliverablesOf(history, settings), sale),
    rhythm: customer.rhythm,
    pauses: customer.pauses,
    touches: history.touches,
  };
  return contactPeriods(facts, clockOf(now).today, settings, withCurrent);
};

type Rule = (history: CustomerHistory, now: Now, settings: Settings) => ElementValue;

const RULES: Record<Element, { reads: readonly (keyof CustomerHistory)[]; rule: Rule }> = {
  deliver: {
    reads: ['deliverables', 'deals', 'customer'],
    rule: (history, now, settings) =>
      deliver(deliverablesOf(history, settings), clockOf(now).today, settings),
  },
  perform: {
    reads: ['ratings', 'deals'],
    rule: ({ ratings, deals }, now, settings) => {
      const { today } = clockOf(now);
      const repeatInWindow = repeatOrders(deals, today, settings).length > 0;
      const refundInWindow = refundsWithin(deals, settings.refundPenaltyDays, today).length > 0;
      return perform({ ratings, repeatInWindow, refundInWindow }, today, settings);
    },
  },
  keep: {
    reads: ['promises'],
    rule: ({ promises }, now, settings) => keep(promises, now, settings).e,
  },
  value: {
    reads: ['touches', 'customer'],
    rule: ({ touches, customer }, now, settings) => {
      const { today } = clockOf(now);
      return value(touches, effectiveTierOf(customer, today), today, settings);
    },
  },
  serve: {
    reads: ['touches', 'customer', 'needs'],
    rule: ({ touches, customer, needs }, now, settings) =>
      serve(serveCounts({ touches, facts: customer.facts, needs }, clockOf(now).today, settings), settings),
  },
  fix: {
    reads: ['issues'],
    rule: ({ issues }, now, settings) =>
      fix(
        issues.flatMap(issue => fixCase(issue, now, settings) ?? []),
        settings,
      ),
  },
  communicate: {
    reads: ['touches', 'customer', 'deals', 'deliverables'],
    rule: (history, now, settings) => communicate(contactPeriodsOf(history, now, settings), settings),
  },
  wow: {
    reads: ['wows', 'customer', 'referrals'],
    rule: ({ wows, customer, referrals }, now, settings) => {
      const unasked = unsolicitedReferrals(referrals).map(({ date }) => ({ date, reaction: 'referred' }));
      const isDefined = (customer.facts.wow?.text ?? '').trim() !== '';
      return wow([...wows, ...unasked], isDefined, clockOf(now).today, settings);
    },
  },
};

/**
 * The history without touches too old for any element: of ten years one look at each instead of one for every rule.
 * The oldest contact period begins at most one period more than `contactPeriodsMax` before today.
 */
export const withoutOldTouches = (
  history: CustomerHistory,
  now: Now,
  settings: Settings,
): CustomerHistory => {
  const period = history.customer.rhythm?.everyDays ?? 7;
  const longest = Math.max(
    settings.valueWindowDays,
    settings.servePersonalDays,
    period * (settings.contactPeriodsMax + 1),
  );
  const first = addDays(clockOf(now).today, -longest);
  return { ...history, touches: history.touches.filter(touch => touch.date >= first) };
};

/** All eight elements of one customer; those the caller has worked out already are taken as they are. */
export const elementValues = (
  history: CustomerHistory,
  now: Now,
  settings: Settings,
  known: Partial<ElementValues> = {},
): ElementValues =>
  Object.fromEntries(
    Object.entries(RULES).map(([element, { rule }]) => [
      element,
      element in known ? known[element as Element] : rule(history, now, settings),
    ]),
  ) as ElementValues;

/** The elements after a change, given those before: only what reads a changed store is computed again. */
export const elementValuesAfter = (
  before: ElementValues,
  history: CustomerHistory,
  change: Partial<CustomerHistory>,
  now: Now,
  settings: Settings,
): ElementValues => {
  const changed = { ...history, ...change };
  return Object.fromEntries(
    Object.entries(RULES).map(([element, { reads, rule }]) => [
      element,
      reads.some(store => store in change) ? rule(changed, now, settings) : before[element as Element],
    ]),
  ) as ElementValues;
};
