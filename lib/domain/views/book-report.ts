/** The first half of the report: plan, attention, revenue, next steps and promises of the whole book (pages, Report). */
import type { GoalAction } from '../plan/actions';
import type { GoalCounts } from '../plan/attention-mix';
import type { Goal, PlanDistribution, PlanParts } from '../plan/plan-score';
import { planDistribution } from '../plan/plan-score';
import type { Deal } from '../plan/rows';
import type { KeepSettings, Kept } from '../promises/keep';
import type { CoveredDay } from '../promises/step-coverage';
import type { NextStepState } from '../promises/step-state';
import type { AttentionMixView } from './attention-mix-view';
import type { MoneyView } from './deals-view';
import type { CustomerFigures, KeptFigures } from './figures';
import type { LastChange } from './last-change';
import type { SurfaceSettings } from './panel';
import type { RevenueView } from './revenue-view';

type Day = string;

export interface BookReport {
  today: Day;
  zone: string;
  settings: SurfaceSettings;
  /** Active customers; archived, ended and test ones stand in no number. */
  customers: number;
  /** Still to be summed up: right after an import the numbers are not whole. */
  filling: boolean;
  plan: PlanDistribution;
  attention: AttentionMixView;
  revenue: RevenueView;
  steps: {
    share: number | null;
    counted: number;
    streakDays: number | null;
    /** Customers by state of their next step. */
    states: Record<NextStepState, number>;
  };
  kept: Kept & { windowDays: number };
  lastChange?: LastChange;
}

/** What is the same for everybody who asks until something is written: kept beside the book, for it names nobody. */
export type ReportSums = Pick<BookReport, 'customers' | 'plan' | 'attention' | 'revenue' | 'kept'> & {
  steps: Omit<BookReport['steps'], 'streakDays'>;
};

/** How the plan scores lie; who has no sale has no score. */
export const planOfBook = (figures: readonly CustomerFigures[]): PlanDistribution =>
  planDistribution(figures.flatMap(({ plan }) => plan?.score ?? []));

/** How many customers have a next step in each state. */
export function countStates(states: readonly NextStepState[]): Record<NextStepState, number> {
  const counts = { ok: 0, today: 0, overdue: 0, missing: 0, parked: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

/** Acts of all these customers by month. */
export function actsByMonth(figures: readonly CustomerFigures[]): Map<string, GoalCounts> {
  const months = new Map<string, GoalCounts>();
  for (const { acts } of figures)
    for (const [month, [order, repeat, referral]] of Object.entries(acts)) {
      const counts = months.get(month) ?? { order: 0, repeat: 0, referral: 0 };
      counts.order += order;
      counts.repeat += repeat;
      counts.referral += referral;
      months.set(month, counts);
    }
  return months;
}

/** The kept rate of these sums, with the prior of `keep` (promises.md, Kept rate). */
export function keptOfBook(
  sums: readonly KeptFigures[],
  { keptPrior, keptPriorCount }: Pick<KeepSettings, 'keptPrior' | 'keptPriorCount'>,
): Kept {
  let weighed = keptPrior * keptPriorCount;
  let weights = keptPriorCount;
  let keptCount = 0;
  let keptTotal = 0;
  for (const own of sums) {
    weighed += own.weighed;
    weights += own.weights;
    keptCount += own.kept;
    keptTotal += own.total;
  }
  return { e: keptTotal === 0 ? null : weighed / weights, keptCount, keptTotal };
}

/** A customer behind a bar of the histogram. */
export interface PlannedCustomer {
  customerId: string;
  name: string;
  score: number;
  parts: PlanParts;
}

/** What the rep did, as a row of a month's list. */
export interface ActItem {
  /** Names the act where its goal is changed. */
  key: string;
  store: GoalAction['store'];
  /** What it was, worded by the locale file, e.g. `kept`. */
  what: string;
  date: Day;
  goal: Goal;
  /** The rep said so; its kind says otherwise. */
  changed?: true;
  /** Its own words; '' when there are none. */
  text: string;
}

/** Acts of one month, by customer. */
export interface ActsView {
  customers: { customerId: string; name: string; acts: ActItem[] }[];
  /** Customers with acts of that kind in all. */
  total: number;
}

/** A deal behind one number of the revenue, or one that no number holds. */
export interface OriginDeal {
  id: string;
  customerId: string;
  name: string;
  kind: Deal['kind'];
  date: Day;
  /** As it was noted, in its own currency; absent when it is not known, and while amounts are hidden. */
  money?: MoneyView;
}

/** Working days in a row on which nearly everybody had a next step, the last one first. */
export interface StreakDays {
  days: CoveredDay[];
  total: number;
}

/** Newest first. */
export interface OriginDeals {
  deals: OriginDeal[];
  total: number;
}
