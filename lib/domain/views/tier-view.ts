/** Lists A, B and C: of one customer, and of the book with its mirror and its moves (appreciation.md, Tiers). */
import { type Mirror, mirror, type RankedCustomer, worthOf } from '../appreciation/ranking';
import {
  drawnLists,
  isRunDue,
  nextRunDay,
  rankedCustomers,
  standingPin,
  type TierMove,
  type TierRows,
  tierMoves,
  waitingMoves,
} from '../appreciation/tier-run';
import type { TierNote } from '../appreciation/tiers';
import type { Customer, Tier } from '../data/customer';
import { type Day, within } from '../days';
import { daysOfMonths } from '../plan/revenue';
import type { Referral } from '../plan/rows';
import { effectiveTierOf } from '../readiness/element-values';
import type { Settings } from '../settings';

/** Line 2 of the panel. */
export interface TierView {
  tier?: Tier;
  /** The list by revenue, shown beside a pin. */
  auto?: Tier;
  pin?: { tier: 'A' | 'B' | 'C'; reason: string; until: Day };
  /** They brought a customer who bought. */
  isAdvocate: boolean;
}

export const isAdvocate = (referrals: readonly Referral[], today: Day, settings: Settings): boolean =>
  referrals.some(
    ({ stage, stageDates }) =>
      stage === 'won' && within(stageDates.won ?? '', daysOfMonths(settings.advocateMonths), today),
  );

export const tierView = (
  customer: Customer,
  referrals: readonly Referral[],
  today: Day,
  settings: Settings,
): TierView => ({
  tier: effectiveTierOf(customer, today),
  auto: customer.tierAuto,
  pin: standingPin(customer, today),
  isAdvocate: isAdvocate(referrals, today, settings),
});

/** One move of the preview, with names. */
export interface TierMoveView extends TierMove {
  name: string;
  /** Worth in minor units of the base; absent while amounts are hidden. */
  worth?: number;
}

/** The page of lists. */
export interface TiersView {
  counts: Record<Tier | 'none', number>;
  mirror: Mirror;
  /** Why the lines could not be drawn, if so: the banner asks the rep to choose. */
  note: TierNote | null;
  /** Whether nobody has revenue: "Nobody is ranked. Add deals or rank by hand." */
  isUnranked: boolean;
  /** The month of the last run; absent before the first. */
  month?: string;
  runIsDue: boolean;
  nextRun: Day;
  /** Waiting for one click since the last run. */
  moves: TierMoveView[];
  /** What would move if the lists were drawn with today's revenue; a run on demand counts as no month. */
  preview: TierMoveView[];
}

/** The whole book in order, ranked once for all that is said of it. */
export interface DrawnBook {
  ranked: readonly RankedCustomer[];
  auto: ReadonlyMap<string, Tier>;
  note: TierNote | null;
  /** In minor units of the base. */
  worth: ReadonlyMap<string, number>;
}

/** `rows` are all active customers. */
export function drawnBook(rows: readonly TierRows[], today: Day, settings: Settings): DrawnBook {
  const ranked = rankedCustomers(rows, today, settings);
  const { auto, note } = drawnLists(ranked, settings);
  const worth = new Map(ranked.map(customer => [customer.id, worthOf(customer, settings)]));
  return { ranked, auto, note, worth };
}

/** `rows` are all active customers, `drawn` of the same. */
export function tiersView(
  rows: readonly TierRows[],
  { ranked, auto, note, worth }: DrawnBook,
  today: Day,
  settings: Settings,
): TiersView {
  const names = new Map(rows.map(({ customer }) => [customer.id, customer.name]));
  const named = (move: TierMove): TierMoveView => ({
    ...move,
    name: names.get(move.customerId) ?? '',
    worth: settings.hideAmounts ? undefined : worth.get(move.customerId),
  });
  /** Who brings most stands first, as on the lists. */
  const inOrder = (moves: TierMove[]): TierMoveView[] =>
    moves
      .sort(
        (a, b) =>
          (worth.get(b.customerId) ?? 0) - (worth.get(a.customerId) ?? 0) ||
          (names.get(a.customerId) ?? '').localeCompare(names.get(b.customerId) ?? ''),
      )
      .map(named);
  const customers = rows.map(({ customer }) => customer);
  const counts: TiersView['counts'] = { A: 0, B: 0, C: 0, 'B*': 0, 'B?': 0, none: 0 };
  for (const customer of customers) counts[effectiveTierOf(customer, today) ?? 'none']++;
  const month = customers.reduce<string | undefined>(
    (last, { tierMonth }) => (tierMonth && (!last || tierMonth > last) ? tierMonth : last),
    undefined,
  );
  // Looked at again in the same month, today's lists stand in the place of the month's: one who first fell below this
  // month still waits for the next.
  const thisMonth = today.slice(0, 7);
  const drawnNow = customers.map(customer => ({
    ...customer,
    tierAuto: auto.get(customer.id),
    tierLastAuto: customer.tierMonth === thisMonth ? customer.tierLastAuto : customer.tierAuto,
  }));
  return {
    counts,
    mirror: mirror(ranked, settings),
    note,
    isUnranked: note === 'noRevenue',
    month,
    runIsDue: isRunDue(month, today, settings),
    nextRun: nextRunDay(today, settings),
    moves: inOrder(waitingMoves(customers, today)),
    preview: inOrder(tierMoves(drawnNow, today)),
  };
}
