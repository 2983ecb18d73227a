/** What the customer base is worth by stated assumptions: an index, never a forecast (longview.md, Equity). */
import { addDays, type Day, daysBetween, yearsBetween } from '../days';
import { ordersOf } from '../plan/orders';
import { dealsOfMonths, type MoneySettings, netRevenue, revenueOf } from '../plan/revenue';
import type { Deal } from '../plan/rows';
import { standingSales } from '../readiness/sales';
import type { Settings } from '../settings';
import type { Health } from './health';

export type EquitySettings = Pick<
  Settings,
  'retentionRates' | 'retentionRange' | 'discountRate' | 'equityYears' | 'equityMinYears' | 'referralShare'
>;

/** What one unit a year is worth for so many years, when that share stays each year. */
export const annuity = (retention: number, years: number, discountRate: number): number => {
  const factor = retention / (1 + discountRate);
  let sum = 0;
  for (let t = 1; t <= years; t++) sum += factor ** t;
  return sum;
};

/** Won referrals a year, held near the prior while there is little to go by. */
export const referralRate = (
  won: number,
  years: number,
  settings: Pick<Settings, 'referralPriorRate' | 'referralPriorYears'>,
): number =>
  (won + settings.referralPriorRate * settings.referralPriorYears) /
  (Math.max(0, years) + settings.referralPriorYears);

/** Years left of the expected life; negative past it. */
export const yearsLeft = (expectedMonths: number, startDate: Day, today: Day): number =>
  (expectedMonths * 30.4375 - daysBetween(startDate, today)) / 365.25;

/** The inputs of one customer's equity; money in one unit. */
export interface EquityInput {
  annual: number;
  health: Health;
  referralRate: number;
  yearsLeft: number;
  /** Mean revenue of a customer in his first year, over the book. */
  vNew: number;
}

/** Moves every retention rate up or down, kept within 0..1. */
const shifted = (rate: number, by: number): number => Math.min(1, Math.max(0, rate + by));

/** Never negative. `retentionShift` moves the retention, for the range. */
export const equity = (input: EquityInput, settings: EquitySettings, retentionShift = 0): number => {
  const whole = Math.floor(input.yearsLeft);
  const years = Math.min(settings.equityYears, Math.max(settings.equityMinYears, whole));
  const retention = shifted(settings.retentionRates[input.health], retentionShift);
  const a = annuity(retention, years, settings.discountRate);
  const referred = settings.referralShare * input.referralRate * Math.max(0, input.vNew);
  return Math.floor(Math.max(0, input.annual) * a + referred * a + 0.5);
};

/** Equity with every retention `retentionRange` lower and higher. */
export const equityRange = (input: EquityInput, settings: EquitySettings): [number, number] => [
  equity(input, settings, -settings.retentionRange),
  equity(input, settings, settings.retentionRange),
];

/**
 * What they buy in a year, in minor units of the base: while they order less than once a year the mean of all years,
 * else the trailing 12 months. 0 without a standing sale.
 */
export const annualRevenue = (deals: readonly Deal[], today: Day, settings: MoneySettings): number => {
  const sales = standingSales(deals);
  const [first] = sales;
  if (!first) return 0;
  const years = Math.max(1, yearsBetween(first.date, today));
  if (sales.length / years < 1)
    return (
      netRevenue(
        deals.filter(deal => deal.date <= today),
        settings,
      ) / years
    );
  return netRevenue(dealsOfMonths(deals, 12, today), settings);
};

/** One customer's first sale and deals, for the book's mean first year. */
export interface FirstYear {
  firstSaleDate: Day | null;
  deals: readonly Deal[];
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What one customer says about the first year of a new one, in minor units of the base. */
export interface FirstYearWorth {
  /** Revenue of his first 365 days; null until they are over. */
  year: number | null;
  /** Amount of his first order; null while it is not known. */
  order: number | null;
}

export const firstYearWorth = (
  { firstSaleDate: first, deals }: FirstYear,
  today: Day,
  settings: MoneySettings,
): FirstYearWorth => {
  const [firstOrder] = ordersOf(deals);
  const order = firstOrder?.amountMinor === undefined ? null : revenueOf(firstOrder, settings);
  if (first === null || daysBetween(first, today) < 365) return { year: null, order };
  const end = addDays(first, 365);
  const year = netRevenue(
    deals.filter(deal => deal.date >= first && deal.date < end),
    settings,
  );
  return { year, order };
};

/**
 * What a new customer brings in the first year: the mean over those whose first year is over, else the mean first
 * order, else 0. In minor units of the base.
 */
export const meanFirstYear = (customers: readonly FirstYearWorth[]): number =>
  mean(customers.flatMap(({ year }) => year ?? [])) ??
  mean(customers.flatMap(({ order }) => order ?? [])) ??
  0;
