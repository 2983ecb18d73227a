/** The inputs of every customer's equity, from the rows of the book (longview.md, Equity). */
import { cadenceFacts, lastTouchOf } from '../appreciation/cadence-facts';
import { appreciationDue, isRedLinePassed } from '../appreciation/due';
import { type Day, yearsBetween } from '../days';
import { clockOf } from '../moments';
import { lifeStart } from '../plan/life-of-customer';
import { type EndedLife, expectedLife } from '../plan/lifecycle';
import { gatesOf } from '../readiness/gates';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import type { EquityCustomer } from './book-equity';
import {
  annualRevenue,
  type FirstYearWorth,
  firstYearWorth,
  meanFirstYear,
  referralRate,
  yearsLeft,
} from './equity';
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

/** What one customer's rows say of his equity; the rest of its inputs is known of the book only. */
export interface EquityFacts {
  annual: number;
  health: Health;
  referralRate: number;
  /** The day his life is counted from, and how long he is expected to stay if the rep typed it. */
  lifeStart: Day;
  lifeMonths?: number;
}

/** Null without a sale: then there is nothing to value yet. */
export const equityFacts = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): EquityFacts | null => {
  const { today } = clockOf(now);
  const { customer, deals, referrals } = history;
  const first = firstSale(deals, customer.firstSaleTyped)?.date;
  const start = lifeStart(history);
  if (first === undefined || start === null) return null;
  const won = referrals.filter(({ stage }) => stage === 'won').length;
  return {
    annual: annualRevenue(deals, today, settings),
    health: healthOf(history, now, settings),
    referralRate: referralRate(won, yearsBetween(first, today), settings),
    lifeStart: start,
    lifeMonths: customer.expectedLifeMonths,
  };
};

/** What the book says of the first year of a customer, from his rows. */
export const firstYearOf = (
  { customer, deals }: Pick<CustomerHistory, 'customer' | 'deals'>,
  today: Day,
  settings: Settings,
): FirstYearWorth =>
  firstYearWorth(
    { firstSaleDate: firstSale(deals, customer.firstSaleTyped)?.date ?? null, deals },
    today,
    settings,
  );

/** One active customer as the book's equity counts him. */
export interface EquityRow {
  id: string;
  equity: EquityFacts | null;
  firstYear: FirstYearWorth;
}

/** Inputs of all active customers with a sale, in minor units of the base. */
export const equityInputs = (
  active: readonly EquityRow[],
  ended: readonly EndedLife[],
  today: Day,
  settings: Settings,
): EquityCustomer[] => {
  const vNew = meanFirstYear(active.map(({ firstYear }) => firstYear));
  const usual = expectedLife(undefined, ended, settings).months;
  return active.flatMap(({ id, equity }) => {
    if (!equity) return [];
    const { annual, health, referralRate, lifeStart, lifeMonths } = equity;
    const left = yearsLeft(lifeMonths ?? usual, lifeStart, today);
    return { id, annual, health, referralRate, yearsLeft: left, vNew };
  });
};
