/** The rep's own cheapest third of a relationship, from the hours he noted with his deals (plan.md, Lifecycle). */
import { minorDigits } from '../capture/currencies';
import { type Day, monthsBetween } from '../days';
import { firstSale, isCountedDeal } from '../readiness/sales';
import type { Settings } from '../settings';
import { type LifeRows, lifeStart } from './life-of-customer';
import { type EndedLife, expectedLife } from './lifecycle';
import { refundTargets } from './orders';
import { revenueOf } from './revenue';
import type { Deal } from './rows';

export type Third = 'first' | 'middle' | 'last';
export const THIRDS: readonly Third[] = ['first', 'middle', 'last'];

/** A settled deal with the minutes it took, placed in the life of its customer. */
export interface EffortDeal {
  deal: Deal;
  third: Third;
  minutes: number;
  /** Minor units of the base, after refunds; 0 of a lost one: its hours were spent all the same. */
  revenue: number;
}

/** Shares of the expected life: `lifeEarly` and `lifeSweet`. */
export interface LifeWindow {
  from: number;
  to: number;
}

/** The window a third would be. */
export const THIRD_WINDOWS: Record<Third, LifeWindow> = {
  first: { from: 0, to: 0.33 },
  middle: { from: 0.33, to: 0.67 },
  last: { from: 0.67, to: 1 },
};

type Learning = Pick<
  Settings,
  'ownThirdMinDeals' | 'lifeSampleMin' | 'defaultLifeMonths' | 'baseCurrency' | 'currencyRates'
>;

/** Which third of `months` a day lies in that is so long after the start; what is later than all of it is the last. */
export const thirdOf = (start: Day, day: Day, months: number): Third => {
  const x = monthsBetween(start, day) / months;
  return x < 1 / 3 ? 'first' : x < 2 / 3 ? 'middle' : 'last';
};

/**
 * One customer's deals that say something: won or lost, with hours, and if won with an amount that can be summed. An
 * order from before "New life from here" lies in the life that was counted then.
 */
export function effortDeals(
  { customer, deals }: LifeRows,
  ended: readonly EndedLife[],
  settings: Learning,
): EffortDeal[] {
  const start = lifeStart({ customer, deals });
  const sale = firstSale(deals, customer.firstSaleTyped)?.date ?? null;
  if (start === null || sale === null) return [];
  const { months } = expectedLife(customer.expectedLifeMonths, ended, settings);
  const refunds = refundTargets(deals);
  return deals.flatMap(deal => {
    const { date, effortMinutes, status } = deal;
    if (effortMinutes === undefined || deal.kind === 'refund' || status === 'open') return [];
    const won = status === 'won' ? wonBy(deal, refunds, settings) : 0;
    if (won === null) return [];
    const third = thirdOf(date < start ? sale : start, date, months);
    return { deal, third, minutes: effortMinutes, revenue: won };
  });
}

/** What a won deal brought after refunds, never below 0; null when no sum can hold it. */
function wonBy(deal: Deal, refunds: ReturnType<typeof refundTargets>, settings: Learning): number | null {
  const gross = revenueOf(deal, settings);
  if (!isCountedDeal(deal) || deal.amountMinor === undefined || gross === null) return null;
  const back = refunds.filter(({ order }) => order?.id === deal.id);
  return back.reduce((left, { refund }) => Math.max(0, left + (revenueOf(refund, settings) ?? 0)), gross);
}

export interface OwnThirds {
  /** Minutes spent for 1,000 won (in whole units of the base), by third; null of a third that brought nothing. */
  cost: Record<Third, number | null>;
  /** Null while only one third can be compared. Of equal ones the earliest. */
  cheapest: Third | null;
}

/** Null while fewer than `ownThirdMinDeals` deals have their hours noted. */
export function ownThirds(deals: readonly EffortDeal[], settings: Learning): OwnThirds | null {
  if (deals.length < settings.ownThirdMinDeals) return null;
  const whole = 10 ** minorDigits(settings.baseCurrency ?? 'EUR');
  const costOf = (third: Third): number | null => {
    const own = deals.filter(deal => deal.third === third);
    const won = own.reduce((sum, { revenue }) => sum + revenue, 0) / whole;
    return won > 0 ? (own.reduce((sum, { minutes }) => sum + minutes, 0) / won) * 1_000 : null;
  };
  const cost = { first: costOf('first'), middle: costOf('middle'), last: costOf('last') };
  const known = THIRDS.flatMap(third => (cost[third] === null ? [] : { third, minutes: cost[third] }));
  const [cheapest] = [...known].sort((a, b) => a.minutes - b.minutes);
  return { cost, cheapest: known.length > 1 && cheapest ? cheapest.third : null };
}
