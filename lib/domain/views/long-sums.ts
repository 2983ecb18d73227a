/**
 * The second half of the report without a name: report card, lists, thanks, equity, pace, referral tree, measures. It is
 * the same for everybody who asks until something is written, so it is summed up once and kept (pages, Report).
 */
import type { KeptShare } from '../appreciation/kept-share';
import { type Mirror, mirror } from '../appreciation/ranking';
import { type Day, within } from '../days';
import type { Pace } from '../longview/pace';
import type { MonthSnapshot } from '../longview/snapshot';
import type { EndedLife } from '../plan/lifecycle';
import type { Settings } from '../settings';
import { type CountedCustomer, type PlanList, planListOf, rankedAmong } from './counted-customer';
import { type EquityView, equityBook, equityView } from './equity-view';
import { type BookMeasures, bookMeasures } from './local-measures';
import { referralTree, type Twig } from './referral-tree';
import { type BookReportCardView, bookReportCardView } from './report-view';

export interface LongSums {
  card: BookReportCardView;
  equity: EquityView;
  /** What one customer's part is a part of, in minor units of the base; it leaves the background as a share only. */
  worth: { total: number; vNew: number };
  lists: {
    counts: Record<PlanList | 'none', number>;
    mirror: Mirror;
    topShare: number;
    revenueShare: number;
  };
  thanks: Record<PlanList, KeptShare>;
  pace: { standing: Record<Pace['pace'], number>; won: number; wonYear: number; goal: [number, number] };
  tree: Twig[];
  measures: BookMeasures;
}

export interface LongRows {
  counted: readonly CountedCustomer[];
  /** Everybody in the book, the ended too. */
  known: { has(customerId: string): boolean };
  ended: readonly EndedLife[];
  /** The book's rows, and of the last month those of its customers. */
  months: readonly MonthSnapshot[];
  lastMonth: readonly MonthSnapshot[];
}

/** Trends show so many months. */
const TREND_MONTHS = 12;
/** So many moves are told. */
const MOVES = 5;

export function longSums(rows: LongRows, today: Day, settings: Settings): LongSums {
  const { counted, months } = rows;
  const recent = months.slice(-TREND_MONTHS);
  return {
    card: bookReportCardView(
      counted.map(({ figures }) => figures.long),
      recent,
      settings,
    ),
    ...equityOf(rows, today, settings),
    lists: listsOf(counted, settings),
    thanks: thanksOf(counted),
    pace: paceOf(counted, today, settings),
    tree: referralTree(
      counted.flatMap(({ summary }) => summary.referrals),
      rows.known,
    ),
    measures: bookMeasures(counted, recent, today),
  };
}

function equityOf(
  { counted, ended, months, lastMonth }: LongRows,
  today: Day,
  settings: Settings,
): Pick<LongSums, 'equity' | 'worth'> {
  const active = counted.map(({ summary: { id }, figures: { long } }) => ({
    id,
    equity: long.equity,
    firstYear: long.firstYear,
  }));
  const book = equityBook(active, ended, today, settings);
  const referrers = counted.filter(({ summary }) => summary.referrals.some(({ stage }) => stage === 'won'));
  const view = equityView(book, referrers.length, [...months, ...lastMonth], settings);
  return {
    equity: { ...view, moves: view.moves.slice(0, MOVES), months: view.months.slice(-TREND_MONTHS) },
    worth: { total: book.worth.total, vNew: book.inputs[0]?.vNew ?? 0 },
  };
}

function listsOf(counted: readonly CountedCustomer[], settings: Settings): LongSums['lists'] {
  const counts = { A: 0, B: 0, C: 0, none: 0 };
  for (const { summary } of counted) counts[summary.readiness.tier ? planListOf(summary) : 'none']++;
  const { tierTopShare: topShare, tierRevenueShare: revenueShare } = settings;
  return { counts, mirror: mirror(rankedAmong(counted), settings), topShare, revenueShare };
}

function thanksOf(counted: readonly CountedCustomer[]): LongSums['thanks'] {
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
): LongSums['pace'] {
  const standing = { below: 0, in: 0, above: 0, notStarted: 0 };
  for (const { figures } of counted) if (figures.long.pace) standing[figures.long.pace]++;
  const won = counted.flatMap(({ summary }) => summary.referrals.filter(({ stage }) => stage === 'won'));
  const wonYear = won.filter(({ stageDates }) => within(stageDates.won ?? '', 365, today)).length;
  return { standing, won: won.length, wonYear, goal: paceGoal };
}
