/** Customers by what they are worth to us, and how few of them bring how much (appreciation.md, Tiers). */
import type { Day } from '../days';
import type { Settings } from '../settings';

/** What the ranking asks of one customer. Money in one unit, whichever. */
export interface RankedCustomer {
  id: string;
  /** Won − refunds of the trailing `tierMonths`; null without any deal. */
  net: number | null;
  /** Revenue of the customers they brought, in the same months. */
  brought?: number;
  /** Revenue of the whole relationship. */
  life?: number;
  referralsWon?: number;
  first?: Day | null;
  pin?: 'A' | 'B' | 'C';
  isNew?: boolean;
  /** Brought at least one customer who bought. */
  advocate?: boolean;
}

export type RankingSettings = Pick<Settings, 'tierTopShare' | 'tierRevenueShare' | 'advocateWeight'>;

/** A customer with his worth. */
export interface Worth {
  customer: RankedCustomer;
  value: number;
}

/**
 * Never below 0: what they bought, and a share of what those they brought bought. To a millionth: a share of a sum may
 * miss its twin by a last bit, and equals are never split.
 */
export const worthOf = (
  { net, brought }: Pick<RankedCustomer, 'net' | 'brought'>,
  { advocateWeight }: Pick<Settings, 'advocateWeight'>,
): number => Math.round((Math.max(0, net ?? 0) + advocateWeight * Math.max(0, brought ?? 0)) * 1e6) / 1e6;

const LAST_DAY = '9999-12-31';

/** Worth ↓, life revenue ↓, referrals won ↓, first sale ↑, id ↑. */
const byWorth = (a: Worth, b: Worth): number =>
  b.value - a.value ||
  (b.customer.life ?? 0) - (a.customer.life ?? 0) ||
  (b.customer.referralsWon ?? 0) - (a.customer.referralsWon ?? 0) ||
  ((a.customer.first ?? LAST_DAY) < (b.customer.first ?? LAST_DAY)
    ? -1
    : (a.customer.first ?? LAST_DAY) > (b.customer.first ?? LAST_DAY)
      ? 1
      : 0) ||
  (a.customer.id < b.customer.id ? -1 : 1);

/** A pool in order, and where its two lines lie. */
export interface Ranking {
  /** Worth something, the first first. */
  positive: Worth[];
  /** Worth nothing, by the same order. */
  zero: Worth[];
  /** The top share by head count, at least 1. */
  kTop: number;
  /** The fewest who together bring `tierRevenueShare` of the worth; 0 when there is none. */
  kShare: number;
  total: number;
}

/** Steps 2 and 4 of the algorithm over these customers, pins and newness ignored. */
export const ranking = (customers: readonly RankedCustomer[], settings: RankingSettings): Ranking => {
  const all = customers.map(customer => ({ customer, value: worthOf(customer, settings) })).sort(byWorth);
  const positive = all.filter(({ value }) => value > 0);
  const total = positive.reduce((sum, { value }) => sum + value, 0);
  // A share of a sum may miss it by a last bit.
  const wanted = settings.tierRevenueShare * total * (1 - 1e-12);
  let kShare = 0;
  for (let reached = 0; kShare < positive.length && (kShare === 0 || reached < wanted); kShare++) {
    reached += positive[kShare]?.value ?? 0;
  }
  return {
    positive,
    zero: all.filter(({ value }) => value <= 0),
    kTop: Math.max(1, Math.floor(settings.tierTopShare * customers.length + 0.5 + 1e-9)),
    kShare,
    total,
  };
};

/** Both readings of the essay: what the top share brings, and who brings most of it. */
export interface Mirror {
  kTop: number;
  /** Percent of the revenue the first `kTop` bring; null without revenue. */
  topSharePercent: number | null;
  kShare: number;
}

/** "Top 20% (2) bring 71%. 80% comes from 3 customers." Over all active customers. */
export const mirror = (customers: readonly RankedCustomer[], settings: RankingSettings): Mirror => {
  const { positive, kTop, kShare, total } = ranking(customers, settings);
  const top = positive.slice(0, kTop).reduce((sum, { value }) => sum + value, 0);
  return { kTop, kShare, topSharePercent: total > 0 ? Math.floor((100 * top) / total + 0.5) : null };
};
