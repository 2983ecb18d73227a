/** What the thank-you cadence and the weekly check ask of one customer, from his rows (appreciation.md, Two clocks). */
import type { Day } from '../days';
import { effectiveTierOf } from '../readiness/element-values';
import type { Touch } from '../readiness/evidence';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { CadenceFacts } from './due';
import type { WeeklyFacts } from './weekly-contact';

const latest = (touches: readonly Touch[], counts: (touch: Touch) => boolean, today: Day): Day | null =>
  touches.reduce<Day | null>(
    (last, touch) =>
      touch.date <= today && counts(touch) && (last === null || touch.date > last) ? touch.date : last,
    null,
  );

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Facts of the cadence; null without a sale: there is nobody to thank yet. */
export const cadenceFacts = (
  { customer, deals, touches }: Pick<CustomerHistory, 'customer' | 'deals' | 'touches'>,
  today: Day,
): CadenceFacts | null => {
  const sale = firstSale(deals, customer.firstSaleTyped);
  if (!sale) return null;
  return {
    id: customer.id,
    tier: effectiveTierOf(customer, today),
    start: laterOf(sale.date, customer.trackedSince),
    last: latest(touches, touch => touch.purpose === 'appreciation', today),
    lastPersonal: latest(touches, touch => touch.personal, today),
    pauses: customer.pauses,
  };
};

/** The last touch of any kind; resets the weekly clock. */
export const lastTouchOf = (touches: readonly Touch[], today: Day): Day | null =>
  latest(touches, () => true, today);

/** Facts of the weekly check. */
export const weeklyFacts = ({
  customer,
  touches,
}: Pick<CustomerHistory, 'customer' | 'touches'>): WeeklyFacts => ({
  touchDates: touches.map(touch => touch.date),
  rhythm: customer.rhythm,
  pauses: customer.pauses,
});
