/** Deals as money in the rep's own currency (data.md, Counted deal; Currency table). */
import { minorDigits } from '../capture/currencies';
import { addDays, type Day } from '../days';
import { isCountedDeal } from '../readiness/sales';
import type { Settings } from '../settings';
import type { Deal } from './rows';

export type MoneySettings = Pick<Settings, 'baseCurrency' | 'currencyRates'>;

/**
 * An amount in minor units of `baseCurrency`, rounded to whole ones so that sums of parts equal the sum; null when
 * there is no rate. Without a base currency nothing can be converted, and every currency is taken as the base.
 */
export const inBase = (amountMinor: number, currency: string, settings: MoneySettings): number | null => {
  const { baseCurrency, currencyRates } = settings;
  if (baseCurrency === undefined || currency === baseCurrency) return amountMinor;
  const rate = currencyRates[currency];
  if (rate === undefined) return null;
  return Math.round(amountMinor * rate * 10 ** (minorDigits(baseCurrency) - minorDigits(currency)));
};

/** Revenue of one deal in minor units of the base: negative for a refund, 0 without an amount, null without a rate. */
export const revenueOf = (
  deal: Pick<Deal, 'kind' | 'amountMinor' | 'currency'>,
  settings: MoneySettings,
): number | null => {
  if (deal.amountMinor === undefined) return 0;
  if (deal.currency === undefined) return null;
  const amount = inBase(Math.abs(deal.amountMinor), deal.currency, settings);
  return amount === null || deal.kind !== 'refund' ? amount : -amount;
};

/** Won deals that no sum holds because their currency is missing or has no rate: kept, left out and flagged. */
export const unconvertedDeals = (deals: readonly Deal[], settings: MoneySettings): Deal[] =>
  deals.filter(
    deal =>
      deal.status === 'won' &&
      deal.duplicateOf === undefined &&
      !deal.deletedAt &&
      revenueOf(deal, settings) === null,
  );

/** Won − refunds over the counted deals, in minor units of the base; what cannot be converted is left out. */
export const netRevenue = (deals: readonly Deal[], settings: MoneySettings): number =>
  deals.reduce((total, deal) => (isCountedDeal(deal) ? total + (revenueOf(deal, settings) ?? 0) : total), 0);

/** Deals of the trailing `months`, 12 months being 365 days (README, Notation); `life` = all up to today. */
export const dealsOfMonths = (deals: readonly Deal[], months: number | 'life', today: Day): Deal[] => {
  const first = months === 'life' ? '' : addDays(today, -daysOfMonths(months));
  return deals.filter(deal => deal.date >= first && deal.date <= today);
};

/** Days of so many trailing months: 365 for 12, 730 for 24 (README, Notation). */
export const daysOfMonths = (months: number): number => Math.round((months * 365) / 12);
