/** The inputs of every customer's equity, from the rows of the book (longview.md, Equity). */
import { cadenceFacts, lastTouchOf } from '../appreciation/cadence-facts';
import { appreciationDue, isRedLinePassed } from '../appreciation/due';
import { yearsBetween } from '../days';
import { clockOf } from '../moments';
import { lifeStart } from '../plan/life-of-customer';
import { type EndedLife, expectedLife } from '../plan/lifecycle';
import { gatesOf } from '../readiness/gates';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import type { EquityCustomer } from './book-equity';
import { annualRevenue, newCustomerValue, referralRate, yearsLeft } from './equity';
import { daysOutsidePauses, type Health, health } from './health';

/** Health of one customer with a sale, from his rows. */
export const healthOf = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Health => {
  const { today } = clockOf(now);
  const { customer, touches } = history;
  const facts = cadenceFacts(history, today);
  const last = lastTouchOf(touches, today);
  return health(
    {
      gates: gatesOf(history, now, settings).length,
      redLinePassed:
        facts !== null && isRedLinePassed(appreciationDue(facts, settings).redLineDate, today, facts.pauses),
      daysSinceTouch: last === null ? null : daysOutsidePauses(last, today, customer.pauses),
      everyDays: customer.rhythm?.everyDays,
    },
    settings,
  );
};

/** One customer's inputs; null without a sale: then there is nothing to value yet. */
export const equityInputOf = (
  history: CustomerHistory,
  book: { ended: readonly EndedLife[]; vNew: number },
  now: Temporal.ZonedDateTime,
  settings: Settings,
): EquityCustomer | null => {
  const { today } = clockOf(now);
  const { customer, deals, referrals } = history;
  const first = firstSale(deals, customer.firstSaleTyped)?.date;
  const start = lifeStart(history);
  if (first === undefined || start === null) return null;
  const won = referrals.filter(({ stage }) => stage === 'won').length;
  const { months } = expectedLife(customer.expectedLifeMonths, book.ended, settings);
  return {
    id: customer.id,
    annual: annualRevenue(deals, today, settings),
    health: healthOf(history, now, settings),
    referralRate: referralRate(won, yearsBetween(first, today), settings),
    yearsLeft: yearsLeft(months, start, today),
    vNew: book.vNew,
  };
};

/** Inputs of all active customers with a sale, in minor units of the base. */
export const equityInputs = (
  active: readonly CustomerHistory[],
  ended: readonly EndedLife[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): EquityCustomer[] => {
  const { today } = clockOf(now);
  const years = active.map(({ customer, deals }) => ({
    firstSaleDate: firstSale(deals, customer.firstSaleTyped)?.date ?? null,
    deals,
  }));
  const vNew = newCustomerValue(years, today, settings);
  return active.flatMap(history => equityInputOf(history, { ended, vNew }, now, settings) ?? []);
};
