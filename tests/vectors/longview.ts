import { annuity, type EquityInput, equity, referralRate } from '../../lib/domain/longview/equity';
import { type HealthFacts, health } from '../../lib/domain/longview/health';
import { pace } from '../../lib/domain/longview/pace';
import { grade } from '../../lib/domain/longview/report-card';
import { hasBoughtMore } from '../../lib/domain/plan/growth';
import { area, rowsOf, settingsOf, todayOf } from './input';

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'longview.annuity': area(input =>
    annuity(Number(input.retention), Number(input.years), Number(input.discountRate)),
  ),
  'longview.referralRate': area(input =>
    referralRate(Number(input.won), Number(input.years), settingsOf(input)),
  ),
  'longview.equity': area(input => equity(input as unknown as EquityInput, settingsOf(input))),
  'longview.grade': area(input => grade(input.e as number | null, settingsOf(input))),
  'longview.pace': area(input =>
    pace(String(input.firstSaleDate), rowsOf<string>(input.wonDates), todayOf(input), settingsOf(input)),
  ),
  'longview.boughtMore': area(input =>
    hasBoughtMore(Number(input.previous12), Number(input.trailing12), settingsOf(input)),
  ),
  'longview.health': area(input => health(input as unknown as HealthFacts, settingsOf(input))),
};
