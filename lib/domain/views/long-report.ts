/** The second half of the report: report card, lists, thanks, equity, pace, referral tree, measures (pages, Report). */
import type { KeptShare } from '../appreciation/kept-share';
import { type Mirror, mirror, type RankedCustomer } from '../appreciation/ranking';
import { age, within } from '../days';
import type { LoggingMeasures } from '../longview/logging';
import type { Pace } from '../longview/pace';
import { isReferral } from '../longview/report-card';
import type { MonthSnapshot } from '../longview/snapshot';
import type { EndedLife } from '../plan/lifecycle';
import { median } from '../plan/plan-score';
import { isEarnedState } from '../readiness/asking';
import type { Settings } from '../settings';
import { type EquityView, equityView } from './equity-view';
import type { CustomerFigures } from './figures';
import { type BookReportCardView, bookReportCardView } from './report-view';
import type { CustomerSummary } from './summary';

type Day = string;

/** The lists as the thank-you plan has them: who is on none goes with B. */
export const PLAN_LISTS = ['A', 'B', 'C'] as const;
export type PlanList = (typeof PLAN_LISTS)[number];
export const PACES = ['below', 'in', 'above', 'notStarted'] as const satisfies readonly Pace['pace'][];

/** One active customer with what is counted of him. */
export interface CountedCustomer {
  summary: CustomerSummary;
  figures: CustomerFigures;
}

/** Whom he brought, whom they brought, each once. */
export interface Branch {
  customerId: string;
  name: string;
  brought: Branch[];
}

/** What the rep alone sees of his own habits. */
export interface LocalMeasures {
  logging: LoggingMeasures;
  /** Days since the last touch of the A list. */
  touchedA: { customers: number; median: number | null; longest: number | null };
  /** Asks of the trailing 12 months, and how many of them were made while he was Earned. */
  asks: { earned: number; all: number };
  /** Referrals of the trailing 12 months, and who is Earned now. */
  referrals: { referrals: number; earned: number };
  /** Days of the last 14 on which the book was exported. */
  backups: number;
  /** Kept rate and step coverage at the end of each month, oldest first, 0..1. */
  months: { month: string; kept: number | null; coverage: number | null }[];
}

export interface LongReport {
  card: BookReportCardView;
  equity: EquityView;
  lists: {
    counts: Record<PlanList | 'none', number>;
    mirror: Mirror;
    topShare: number;
    revenueShare: number;
  };
  thanks: Record<PlanList, KeptShare>;
  pace: { standing: Record<Pace['pace'], number>; won: number; wonYear: number; goal: [number, number] };
  tree: Branch[];
  measures: LocalMeasures;
}

export interface LongReportRows {
  counted: readonly CountedCustomer[];
  /** Of everybody, the ended too. */
  names: ReadonlyMap<string, string>;
  ended: readonly EndedLife[];
  /** The book's rows, and of the last month those of its customers. */
  months: readonly MonthSnapshot[];
  lastMonth: readonly MonthSnapshot[];
  /** Days of the last two weeks on which the book was exported. */
  backups: readonly Day[];
  logging: LoggingMeasures;
}

export const planListOf = ({ readiness }: Pick<CustomerSummary, 'readiness'>): PlanList =>
  readiness.tier === 'A' || readiness.tier === 'C' ? readiness.tier : 'B';

/** Trends show so many months. */
const TREND_MONTHS = 12;
/** So many moves are told. */
const MOVES = 5;

export function longReport(rows: LongReportRows, today: Day, settings: Settings): LongReport {
  const { counted, months } = rows;
  const recent = months.slice(-TREND_MONTHS);
  const judged = counted.map(({ figures }) => figures.long);
  return {
    card: bookReportCardView(judged, recent, settings),
    equity: equityOf(rows, today, settings),
    lists: listsOf(counted, settings),
    thanks: thanksOf(counted),
    pace: paceOf(counted, today, settings),
    tree: referralTree(
      counted.flatMap(({ summary }) => summary.referrals),
      rows.names,
    ),
    measures: measuresOf(rows, recent, today),
  };
}

const isReferrer = ({ referrals }: CustomerSummary): boolean =>
  referrals.some(({ stage }) => stage === 'won');

function equityOf(
  { counted, ended, names, months, lastMonth }: LongReportRows,
  today: Day,
  settings: Settings,
): EquityView {
  const book = {
    active: counted.map(({ summary: { id }, figures: { long } }) => ({
      id,
      equity: long.equity,
      firstYear: long.firstYear,
    })),
    ended,
    referrers: counted.filter(({ summary }) => isReferrer(summary)).length,
    names,
  };
  const view = equityView(book, [...months, ...lastMonth], today, settings);
  return { ...view, moves: view.moves.slice(0, MOVES), months: view.months.slice(-TREND_MONTHS) };
}

function listsOf(counted: readonly CountedCustomer[], settings: Settings): LongReport['lists'] {
  const counts = { A: 0, B: 0, C: 0, none: 0 };
  for (const { summary } of counted) counts[summary.readiness.tier ? planListOf(summary) : 'none']++;
  const trailing = new Map(
    counted.map(({ summary, figures }) => [summary.id, figures.long.revenue.trailing]),
  );
  const ranked = counted.map(({ summary, figures }): RankedCustomer => {
    const won = summary.referrals.filter(({ stage }) => stage === 'won');
    const brought = new Set(won.flatMap(({ toCustomerId }) => toCustomerId ?? []));
    return {
      id: summary.id,
      net: figures.long.revenue.trailing,
      brought: [...brought].reduce((sum, id) => sum + Math.max(0, trailing.get(id) ?? 0), 0),
      life: figures.long.revenue.life,
      referralsWon: won.length,
      first: summary.firstSaleDate,
    };
  });
  const { tierTopShare: topShare, tierRevenueShare: revenueShare } = settings;
  return { counts, mirror: mirror(ranked, settings), topShare, revenueShare };
}

function thanksOf(counted: readonly CountedCustomer[]): LongReport['thanks'] {
  const sums = { A: { kept: 0, ended: 0 }, B: { kept: 0, ended: 0 }, C: { kept: 0, ended: 0 } };
  for (const { summary, figures } of counted) {
    const sum = sums[planListOf(summary)];
    sum.kept += figures.long.thanks.kept;
    sum.ended += figures.long.thanks.ended;
  }
  const shareOf = ({ kept, ended }: { kept: number; ended: number }): KeptShare => ({
    kept,
    ended,
    share: ended === 0 ? null : kept / ended,
  });
  return { A: shareOf(sums.A), B: shareOf(sums.B), C: shareOf(sums.C) };
}

function paceOf(
  counted: readonly CountedCustomer[],
  today: Day,
  { paceGoal }: Pick<Settings, 'paceGoal'>,
): LongReport['pace'] {
  const standing = { below: 0, in: 0, above: 0, notStarted: 0 };
  for (const { figures } of counted) if (figures.long.pace) standing[figures.long.pace]++;
  const won = counted.flatMap(({ summary }) => summary.referrals.filter(({ stage }) => stage === 'won'));
  const wonYear = won.filter(({ stageDates }) => within(stageDates.won ?? '', 365, today)).length;
  return { standing, won: won.length, wonYear, goal: paceGoal };
}

/** Who brought whom, from those nobody brought downwards; a ring begins with the one met first. */
export function referralTree(
  referrals: readonly { customerId: string; toCustomerId?: string }[],
  names: ReadonlyMap<string, string>,
): Branch[] {
  const children = new Map<string, string[]>();
  const brought = new Set<string>();
  for (const { customerId, toCustomerId } of referrals) {
    if (!toCustomerId || toCustomerId === customerId || !names.has(toCustomerId) || brought.has(toCustomerId))
      continue;
    brought.add(toCustomerId);
    children.set(customerId, [...(children.get(customerId) ?? []), toCustomerId]);
  }
  const seen = new Set<string>();
  const branch = (customerId: string): Branch => {
    seen.add(customerId);
    const own = (children.get(customerId) ?? []).filter(id => !seen.has(id));
    return { customerId, name: names.get(customerId) ?? '', brought: own.map(branch) };
  };
  const roots = [...children.keys()];
  const tops = roots.filter(id => !brought.has(id)).map(branch);
  const rings = roots.filter(id => !seen.has(id)).flatMap(id => (seen.has(id) ? [] : branch(id)));
  return [...tops, ...rings].sort((a, b) => sizeOf(b) - sizeOf(a) || a.name.localeCompare(b.name));
}

/** All whom a branch holds below its first. */
export const sizeOf = ({ brought }: Branch): number =>
  brought.reduce((sum, below) => sum + 1 + sizeOf(below), 0);

function measuresOf(
  { counted, backups, logging }: LongReportRows,
  months: readonly MonthSnapshot[],
  today: Day,
): LocalMeasures {
  const listA = counted.filter(({ summary }) => planListOf(summary) === 'A');
  const silent = listA.flatMap(({ summary: { lastTouch } }) => (lastTouch ? age(lastTouch, today) : []));
  const asks = counted.flatMap(({ summary }) => summary.asks).filter(({ date }) => within(date, 365, today));
  const referrals = counted
    .flatMap(({ summary }) => summary.referrals)
    .filter(row => isReferral(row) && within(row.stageDates.named ?? row.createdAt.slice(0, 10), 365, today));
  const share = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return {
    logging,
    touchedA: {
      customers: listA.length,
      median: median(silent),
      longest: silent.length === 0 ? null : Math.max(...silent),
    },
    asks: {
      earned: asks.filter(({ stateThen }) => stateThen === 'earned' || stateThen === 'earnedProven').length,
      all: asks.length,
    },
    referrals: {
      referrals: referrals.length,
      earned: counted.filter(({ summary }) => isEarnedState(summary.readiness.state)).length,
    },
    backups: backups.length,
    months: months.map(({ month, numbers }) => ({
      month,
      kept: share(numbers.keep),
      coverage: share(numbers.stepCoverage),
    })),
  };
}
