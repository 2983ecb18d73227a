/** Customers who may be asked now, those who brought too few first (readiness.md, Ask card; longview.md, Pace). */
import { pace } from '../longview/pace';
import { isEarnedState } from '../readiness/asking';
import type { Settings } from '../settings';
import type { CustomerSummary } from './summary';

type Day = string;

/** One customer of the list. */
export interface AskListItem {
  customerId: string;
  customerName: string;
  score: number | null;
  /** He brought fewer than the pace asks for. */
  isBelowPace: boolean;
  /** Last day of his ask window, while one is open. */
  windowUntil?: Day;
}

/** What the list reads of a customer. */
export type AskListRow = Pick<
  CustomerSummary,
  'id' | 'customer' | 'firstSaleDate' | 'referrals' | 'window' | 'readiness'
>;

const isBelow = ({ firstSaleDate, referrals }: AskListRow, today: Day, settings: Settings): boolean => {
  if (firstSaleDate === null) return false;
  const won = referrals.flatMap(({ stage, stageDates }) => (stage === 'won' ? (stageDates.won ?? []) : []));
  return pace(firstSaleDate, won, today, settings).pace === 'below';
};

/** State Earned only; below pace first, then score, then name. */
export const askList = (summaries: readonly AskListRow[], today: Day, settings: Settings): AskListItem[] =>
  summaries
    .filter(({ readiness }) => isEarnedState(readiness.state))
    .map(summary => {
      const { window } = summary;
      return {
        customerId: summary.id,
        customerName: summary.customer.name,
        score: summary.readiness.score,
        isBelowPace: isBelow(summary, today, settings),
        windowUntil: window && window.until >= today ? window.until : undefined,
      };
    })
    .sort(
      (a, b) =>
        Number(b.isBelowPace) - Number(a.isBelowPace) ||
        (b.score ?? 0) - (a.score ?? 0) ||
        a.customerName.localeCompare(b.customerName),
    );
