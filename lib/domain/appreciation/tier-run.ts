/** The monthly run: what it stores, and the moves it proposes (appreciation.md, Algorithm; Effective tier). */
import type { Customer, Tier } from '../data/customer';
import { addMonths, type Day, daysBetween, startOfMonth, within } from '../days';
import { daysOfMonths, dealsOfMonths, netRevenue } from '../plan/revenue';
import type { Deal, Referral } from '../plan/rows';
import { firstSale } from '../readiness/sales';
import { addWorkingDays, type WorkingCalendar } from '../reminders/working-time';
import type { Settings } from '../settings';
import type { RankedCustomer } from './ranking';
import { effectiveTier, type Tiers, tiers } from './tiers';

/** The rows of one active customer that place him on a list. */
export interface TierRows {
  customer: Customer;
  deals: readonly Deal[];
  /** Those he made. */
  referrals: readonly Referral[];
}

/** The pin while it lasts, its last day included. */
export const standingPin = (customer: Pick<Customer, 'tierPin'>, today: Day) =>
  customer.tierPin && customer.tierPin.until >= today ? customer.tierPin : undefined;

const wonReferrals = (referrals: readonly Referral[]): Referral[] =>
  referrals.filter(referral => referral.stage === 'won' && referral.deletedAt === undefined);

/** Everyone as the ranking sees him. `rows` are all active customers: who brought whom is looked up among them. */
export const rankedCustomers = (
  rows: readonly TierRows[],
  today: Day,
  settings: Settings,
): RankedCustomer[] => {
  const netOf = new Map(
    rows.map(({ customer, deals }) => [
      customer.id,
      netRevenue(dealsOfMonths(deals, settings.tierMonths, today), settings),
    ]),
  );
  return rows.map(({ customer, deals, referrals }) => {
    const first = firstSale(deals, customer.firstSaleTyped)?.date ?? null;
    const won = wonReferrals(referrals);
    const brought = new Set(won.flatMap(({ toCustomerId }) => toCustomerId ?? []));
    return {
      id: customer.id,
      net: netOf.get(customer.id) ?? 0,
      brought: [...brought].reduce((sum, id) => sum + Math.max(0, netOf.get(id) ?? 0), 0),
      life: netRevenue(dealsOfMonths(deals, 'life', today), settings),
      referralsWon: won.length,
      first,
      pin: standingPin(customer, today)?.tier,
      isNew: first !== null && daysBetween(first, today) < settings.newCustomerDays,
      advocate: won.some(({ stageDates }) =>
        within(stageDates.won ?? '', daysOfMonths(settings.advocateMonths), today),
      ),
    };
  });
};

/** One proposed move from list to list. */
export interface TierMove {
  customerId: string;
  from: Tier | null;
  to: Tier;
}

/** The tier fields of one customer after a run or after its moves were applied. */
export type TierFields = Pick<Customer, 'tierAuto' | 'tierLastAuto' | 'tierEffective' | 'tierMonth'>;

export interface TierRun extends Omit<Tiers, 'tiers'> {
  /** What the run stores, by customer. */
  stored: Map<string, TierFields>;
  moves: TierMove[];
  /** By customer; a pinned one as if he were not. */
  auto: Map<string, Tier>;
}

/** First working day of the month: the run belongs to the first activity on or after it. */
export const runDay = (today: Day, calendar: WorkingCalendar): Day =>
  addWorkingDays(startOfMonth(today), 0, calendar);

/** Whether the monthly run is due: it is a run day or later and this month has had none. */
export const isRunDue = (lastMonth: string | undefined, today: Day, calendar: WorkingCalendar): boolean =>
  today >= runDay(today, calendar) && (lastMonth === undefined || lastMonth < today.slice(0, 7));

/** The lists as they would be with this day's revenue (`rankedCustomers`); nothing is stored (preview and runs on demand). */
export const drawnLists = (
  customers: readonly RankedCustomer[],
  settings: Settings,
): Tiers & { auto: Map<string, Tier> } => {
  const drawn = tiers(customers, settings);
  const isPinned = customers.some(({ pin }) => pin);
  // Beside a pin stands the list he would be on without it; the others' lines are drawn with the pins left out.
  const unpinned = isPinned
    ? tiers(
        customers.map(({ pin: _, ...customer }) => customer),
        settings,
      ).tiers
    : drawn.tiers;
  const auto = new Map(
    customers.flatMap(({ id, pin }) => {
      const tier = (pin ? unpinned : drawn.tiers).get(id);
      return tier ? [[id, tier] as const] : [];
    }),
  );
  return { ...drawn, auto };
};

/** The run of the month of `today`: the automatic tiers move on, the effective ones wait for the rep's click. */
export const monthlyRun = (rows: readonly TierRows[], today: Day, settings: Settings): TierRun => {
  const { auto, kTop, kShare, note } = drawnLists(rankedCustomers(rows, today, settings), settings);
  const stored = new Map(
    rows.map(({ customer }): [string, TierFields] => [
      customer.id,
      {
        tierAuto: auto.get(customer.id),
        tierLastAuto: customer.tierAuto,
        tierEffective: customer.tierEffective,
        tierMonth: today.slice(0, 7),
      },
    ]),
  );
  const afterRun = rows.map(({ customer }) => ({ ...customer, ...stored.get(customer.id) }));
  return { stored, moves: tierMoves(afterRun, today), auto, kTop, kShare, note };
};

type RunCustomer = Pick<
  Customer,
  'id' | 'tierAuto' | 'tierLastAuto' | 'tierEffective' | 'tierPin' | 'tierMonth' | 'tierMoved'
>;

/** The moves to where a run puts them; a pinned customer stays where he is pinned. */
export const tierMoves = (
  customers: readonly Omit<RunCustomer, 'tierMonth' | 'tierMoved'>[],
  today: Day,
): TierMove[] =>
  customers.flatMap(customer => {
    const { id, tierAuto, tierLastAuto, tierEffective } = customer;
    if (!tierAuto || standingPin(customer, today)) return [];
    const to = effectiveTier(tierEffective, tierAuto, tierLastAuto);
    return to === tierEffective ? [] : [{ customerId: id, from: tierEffective ?? null, to }];
  });

/**
 * Those that wait since the last run. Who was moved after it, by a run on demand, has had the later word: the month's
 * own would only move him back.
 */
export const waitingMoves = (customers: readonly RunCustomer[], today: Day): TierMove[] =>
  tierMoves(
    customers.filter(
      ({ tierMonth, tierMoved }) => !tierMoved || tierMoved.on.slice(0, 7) < (tierMonth ?? ''),
    ),
    today,
  );

/** Day on which the next run is due at the earliest. */
export const nextRunDay = (today: Day, calendar: WorkingCalendar): Day =>
  runDay(addMonths(startOfMonth(today), 1), calendar);
