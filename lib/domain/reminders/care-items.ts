/** Referrers to thank or to tell, and asks whose day has come, among what asks for attention (reminders.md, Attention order). */
import type { Customer } from '../data/customer';
import { clockOf } from '../moments';
import type { Ask, Referral } from '../plan/rows';
import { isEarnedState, laterAsk } from '../readiness/asking';
import { effectiveTierOf } from '../readiness/element-values';
import { careOf } from '../readiness/referrals';
import type { ReadinessState } from '../readiness/state';
import type { Settings } from '../settings';
import type { RankedItem } from './attention';

/** What stands of one customer's asks and referrals. */
export interface CareFacts {
  customer: Customer;
  summary: {
    asks: readonly Ask[];
    referrals: readonly Referral[];
    window?: { until: string };
    readiness: { state: ReadinessState };
  };
}

type Part = Pick<RankedItem, 'kind' | 'itemId' | 'text' | 'date' | 'care' | 'ask'>;

const ofAsks = ({ customer, summary }: CareFacts, today: string): Part[] => {
  const { asks, window, readiness } = summary;
  const whom = customer.goals.referral?.what ?? '';
  const of = { kind: 'ask' as const, text: whom };
  if (isEarnedState(readiness.state) && window && window.until >= today) {
    return [{ ...of, itemId: customer.id, date: window.until, ask: 'window' }];
  }
  // While something is to be repaired first, or nobody may ask, the day passes quietly.
  if (readiness.state === 'repairFirst' || readiness.state === 'doNotAsk') return [];
  const later = laterAsk({ asks });
  const isDue = later?.followUpDate !== undefined && later.followUpDate <= today;
  return later && isDue ? [{ ...of, itemId: later.id, date: later.followUpDate, ask: 'later' }] : [];
};

/** What one customer's referrals and asks want done; a pause silences it. */
export const careItems = (
  facts: CareFacts,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): RankedItem[] => {
  const { today } = clockOf(now);
  const { customer, summary } = facts;
  if (customer.pauses.some(({ from, to }) => from <= today && today <= to)) return [];
  const referrals = summary.referrals.flatMap((row): Part[] => {
    const care = careOf(row, settings);
    if (!care) return [];
    return [{ kind: 'referralCare', itemId: row.id, text: row.name, date: care.by, care: care.stage }];
  });
  const whose = {
    customerId: customer.id,
    customerName: customer.name,
    tier: effectiveTierOf(customer, today),
  };
  return [...referrals, ...ofAsks(facts, today)].map(part => ({ ...part, ...whose }));
};
