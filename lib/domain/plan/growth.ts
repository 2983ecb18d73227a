/** Whether they buy more than the year before (longview.md, Report card: bought more). */
import { type Day, daysBetween, within } from '../days';
import { isCountedDeal } from '../readiness/sales';
import type { Settings } from '../settings';
import { type MoneySettings, netRevenue } from './revenue';
import type { Deal } from './rows';

/** Revenue of the previous 12 months above 0, and of the trailing 12 at least `growthShare` more. One unit for both. */
export const hasBoughtMore = (
  previous12: number,
  trailing12: number,
  { growthShare }: Pick<Settings, 'growthShare'>,
): boolean => previous12 > 0 && trailing12 >= (1 + growthShare) * previous12 - 1e-9;

/** The two sums of one customer, in minor units of the base, and what follows. One currency needs no rate. */
export const boughtMore = (
  deals: readonly Deal[],
  today: Day,
  settings: MoneySettings & Pick<Settings, 'growthShare'>,
): boolean => {
  const paid = deals.filter(deal => isCountedDeal(deal) && deal.amountMinor !== undefined);
  const currencies = new Set(paid.map(deal => deal.currency));
  const money = currencies.size > 1 ? settings : { ...settings, baseCurrency: [...currencies][0] };
  const trailing = paid.filter(deal => within(deal.date, 365, today));
  const previous = paid.filter(deal => {
    const past = daysBetween(deal.date, today);
    return past >= 366 && past <= 730;
  });
  return hasBoughtMore(netRevenue(previous, money), netRevenue(trailing, money), settings);
};
