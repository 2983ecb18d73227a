/** What the rep alone sees of his own habits (pages, Report: local measures). */
import { age, type Day, within } from '../days';
import type { LoggingMeasures } from '../longview/logging';
import { isReferral } from '../longview/report-card';
import type { MonthSnapshot } from '../longview/snapshot';
import { median } from '../plan/plan-score';
import { isEarnedState } from '../readiness/asking';
import { type CountedCustomer, planListOf } from './counted-customer';
import type { CustomerSummary } from './summary';

export interface LocalMeasures {
  logging: LoggingMeasures;
  /** Days since the last touch of the A list. */
  touchedA: { customers: number; median: number | null; longest: number | null };
  /** Asks of the trailing 12 months, and how many of them were made while he was Earned. */
  asks: { earned: number; all: number };
  /** Referrals of the trailing 12 months, and who is Earned now. */
  referrals: { referrals: number; earned: number };
  /** Days of the last 14 on which the book was exported, the latest first. */
  backups: Day[];
  /** Kept rate and step coverage at the end of each month, oldest first, 0..1. */
  months: { month: string; kept: number | null; coverage: number | null }[];
}

/** Those that stand in the book's own rows; logging and backups are noted beside it. */
export type BookMeasures = Omit<LocalMeasures, 'logging' | 'backups'>;

/** His asks of the trailing 12 months, and those made while he was Earned. */
export function asksOfYear({ asks }: Pick<CustomerSummary, 'asks'>, today: Day) {
  const all = asks.filter(({ date }) => within(date, 365, today));
  const earned = all.filter(({ stateThen }) => stateThen === 'earned' || stateThen === 'earnedProven');
  return { earned: earned.length, all: all.length };
}

/** Whom he named in the trailing 12 months; a bare name is none. */
export const referralsOfYear = ({ referrals }: Pick<CustomerSummary, 'referrals'>, today: Day): number =>
  referrals.filter(
    row => isReferral(row) && within(row.stageDates.named ?? row.createdAt.slice(0, 10), 365, today),
  ).length;

export function bookMeasures(
  counted: readonly CountedCustomer[],
  months: readonly MonthSnapshot[],
  today: Day,
): BookMeasures {
  const listA = counted.filter(({ summary }) => planListOf(summary) === 'A');
  const silent = listA.flatMap(({ summary: { lastTouch } }) => (lastTouch ? age(lastTouch, today) : []));
  const asks = counted.map(({ summary }) => asksOfYear(summary, today));
  const share = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  return {
    touchedA: {
      customers: listA.length,
      median: median(silent),
      longest: silent.reduce<number | null>((most, days) => Math.max(most ?? 0, days), null),
    },
    asks: {
      earned: asks.reduce((sum, { earned }) => sum + earned, 0),
      all: asks.reduce((sum, { all }) => sum + all, 0),
    },
    referrals: {
      referrals: counted.reduce((sum, { summary }) => sum + referralsOfYear(summary, today), 0),
      earned: counted.filter(({ summary }) => isEarnedState(summary.readiness.state)).length,
    },
    months: months.map(({ month, numbers }) => ({
      month,
      kept: share(numbers.keep),
      coverage: share(numbers.stepCoverage),
    })),
  };
}
