/** The A, B and C lists (appreciation.md, Algorithm). */
import type { Tier } from '../data/customer';
import type { Settings } from '../settings';
import { type RankedCustomer, type RankingSettings, ranking, type Worth } from './ranking';

export type TierSettings = RankingSettings & Pick<Settings, 'tierMode' | 'tierBShare'>;

/** Why the lines could not be drawn: nobody bought, all bought the same, or so many tie at the A line. */
export type TierNote = 'noRevenue' | 'allEqual' | `tie:${number}`;

export interface Tiers {
  /** By customer id. */
  tiers: Map<string, Tier>;
  kTop: number;
  kShare: number;
  note: TierNote | null;
}

/** How many of the positives stand on the A list, and whether a tie forbade more. */
const aLine = (positive: readonly Worth[], k: number): { length: number; tied: number } => {
  const last = positive[k - 1]?.value;
  if (last === undefined) return { length: 0, tied: 0 };
  const first = positive.findIndex(({ value }) => value === last);
  const group = positive.filter(({ value }) => value === last).length;
  const extra = first + group - k;
  if (extra <= Math.max(1, Math.floor(k / 3))) return { length: k + extra, tied: 0 };
  return { length: first, tied: group };
};

/** How many of the rest stand on the B list: the better half, and all who tie with its last. */
const bLine = (rest: readonly Worth[], { tierBShare }: Pick<Settings, 'tierBShare'>): number => {
  let b = Math.ceil(tierBShare * rest.length - 1e-9);
  while (b > 0 && (rest[b]?.value ?? 0) > 0 && rest[b]?.value === rest[b - 1]?.value) b++;
  return b;
};

const allTo = (some: readonly Worth[], tier: Tier): [string, Tier][] =>
  some.map(({ customer }) => [customer.id, tier]);

const ranked = (
  pool: readonly RankedCustomer[],
  settings: TierSettings,
): Omit<Tiers, 'tiers'> & { places: [string, Tier][] } => {
  const { positive, zero, kTop, kShare } = ranking(pool, settings);
  const lines = { kTop, kShare };
  if (positive.length === 0) {
    return { ...lines, places: allTo(zero, 'B?'), note: pool.length === 0 ? null : 'noRevenue' };
  }
  if (positive.length > 1 && positive[0]?.value === positive.at(-1)?.value) {
    return { ...lines, places: [...allTo(positive, 'B?'), ...allTo(zero, 'C')], note: 'allEqual' };
  }
  const wanted = { count: kTop, revenue: kShare, either: Math.max(kTop, kShare) }[settings.tierMode];
  const { length, tied } = aLine(positive, Math.min(wanted, positive.length));
  const rest = [...positive.slice(length), ...zero];
  const b = bLine(rest, settings);
  const isB = ({ value }: Worth, i: number) => i < b && value > 0;
  return {
    ...lines,
    places: [
      ...allTo(positive.slice(0, length), 'A'),
      ...rest.map((worth, i): [string, Tier] => [worth.customer.id, isB(worth, i) ? 'B' : 'C']),
    ],
    note: tied > 0 ? `tie:${tied}` : null,
  };
};

/**
 * The list of every customer by revenue. Pinned customers keep their pin and new ones are `B*`; neither moves the
 * lines of the others. Equal worth is never split, and the order of the input does not matter.
 */
export const tiers = (customers: readonly RankedCustomer[], settings: TierSettings): Tiers => {
  const pool = customers.filter(({ pin, isNew }) => !pin && !isNew);
  const { places, ...lines } = ranked(pool, settings);
  const found = new Map<string, Tier>(places);
  const advocates = pool.filter(({ advocate }) => advocate);
  for (const { id } of advocates) if (found.get(id) === 'C') found.set(id, 'B');
  for (const { id, pin, isNew } of customers) {
    if (pin) found.set(id, pin);
    else if (isNew) found.set(id, 'B*');
  }
  return { tiers: found, ...lines };
};

const HEIGHT: Partial<Record<Tier, number>> = { A: 3, B: 2, C: 1 };

/**
 * The list that holds after a monthly run: up at once, down only when the month before was below too
 * (appreciation.md, Effective tier). `lastAuto` is the result of the run before. A pin overrides it.
 */
export const effectiveTier = (
  previous: Tier | null | undefined,
  auto: Tier,
  lastAuto: Tier | null | undefined,
): Tier => {
  const now = HEIGHT[auto];
  const before = previous ? HEIGHT[previous] : undefined;
  if (!previous || now === undefined || before === undefined || now >= before) return auto;
  const last = lastAuto ? HEIGHT[lastAuto] : undefined;
  if (!lastAuto || last === undefined || last >= before) return previous;
  return now >= last ? auto : lastAuto;
};
