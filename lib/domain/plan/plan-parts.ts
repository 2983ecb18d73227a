/** How far the three goals of one customer are reached, with the rows behind each ring (plan.md, Score). */
import { type Day, within } from '../days';
import type { CustomerHistory } from '../readiness/history';
import { isCountedDeal } from '../readiness/sales';
import type { ReadinessState } from '../readiness/state';
import type { Settings } from '../settings';
import { ordersOf, refundTargets } from './orders';
import { type Goal, planOrder } from './plan-score';
import { type ReferralPart, referralParts } from './referral-part';
import { daysOfMonths, revenueOf } from './revenue';

/** One row behind a ring. `value` is what it brings on its own, where it does. */
export interface PlanEvidence {
  store: 'deals' | 'needs' | 'referrals' | 'asks' | 'goals' | 'state' | 'firstSale';
  id: string;
  date: Day | null;
  what: 'order' | 'refund' | 'typedSale' | 'repeatOrder' | 'openDeal' | 'openNeed' | ReferralPart['what'];
  value?: number;
}

export interface Ring {
  /** 0..1 */
  value: number;
  rows: PlanEvidence[];
}

type Rows = Pick<CustomerHistory, 'customer' | 'deals' | 'needs' | 'referrals' | 'asks'>;

const WINDOW = daysOfMonths(24);

const best = (rows: PlanEvidence[]): Ring => ({
  value: rows.reduce((max, row) => Math.max(max, row.value ?? 0), 0),
  rows,
});

/** Won deals of kind `new` less what was given back; a typed first sale stands for an order we know nothing else of. */
const orderRing = ({ customer, deals }: Rows, settings: Settings): Ring => {
  const orders = ordersOf(deals).filter(deal => deal.kind === 'new');
  const refunds = refundTargets(deals).filter(({ order }) => order?.kind === 'new');
  const rows: PlanEvidence[] = [
    ...orders.map(({ id, date }) => ({ store: 'deals' as const, id, date, what: 'order' as const })),
    ...refunds.map(({ refund: { id, date } }) => ({
      store: 'deals' as const,
      id,
      date,
      what: 'refund' as const,
    })),
  ];
  const typed = customer.firstSaleTyped;
  if (orders.length === 0) {
    if (typed === undefined) return { value: 0, rows };
    return {
      value: 1,
      rows: [...rows, { store: 'firstSale', id: customer.id, date: typed, what: 'typedSale' }],
    };
  }
  // Orders whose worth nobody knows stand until one of them is refunded.
  const gross = orders.reduce((sum, deal) => sum + (revenueOf(deal, settings) ?? 0), 0);
  const refunded = refunds.reduce((sum, { refund }) => sum - (revenueOf(refund, settings) ?? 0), 0);
  return { value: gross > 0 ? planOrder(gross, refunded) : refunds.length > 0 ? 0 : 1, rows };
};

const isRepeat = (kind: string): boolean => kind === 'repeat' || kind === 'expansion';

const repeatRing = ({ deals, needs }: Rows, today: Day, settings: Settings): Ring => {
  const { planRepeat, repeatTarget } = settings;
  const repeats = deals.filter(
    deal => isRepeat(deal.kind) && isCountedDeal(deal) && within(deal.date, WINDOW, today),
  );
  const share = Math.min(1, repeats.length / repeatTarget);
  const open = deals.filter(deal => isRepeat(deal.kind) && deal.status === 'open');
  const remembered = needs.filter(
    need => need.status === 'open' && !need.covered && need.revisitDate !== undefined,
  );
  return best([
    ...repeats.map(({ id, date }) => ({
      store: 'deals' as const,
      id,
      date,
      what: 'repeatOrder' as const,
      value: share,
    })),
    ...open.map(({ id, date }) => ({
      store: 'deals' as const,
      id,
      date,
      what: 'openDeal' as const,
      value: planRepeat.openDeal,
    })),
    ...remembered.map(({ id, capturedDate }) => ({
      store: 'needs' as const,
      id,
      date: capturedDate,
      what: 'openNeed' as const,
      value: planRepeat.need,
    })),
  ]);
};

/**
 * The three rings of one customer. `state` is his readiness state, which counts toward the referral goal. A customer
 * without a sale has rings and no score (plan.md, Score).
 */
export const planRings = (
  rows: Rows,
  state: ReadinessState,
  today: Day,
  settings: Settings,
): Record<Goal, Ring> => ({
  order: orderRing(rows, settings),
  repeat: repeatRing(rows, today, settings),
  referral: best(referralParts(rows, state, today, settings)),
});
