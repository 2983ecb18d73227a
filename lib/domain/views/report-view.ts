/** The report card of one customer and of the book (longview.md, Report card). */
import {
  type BookVerdict,
  bookElements,
  bookVerdict,
  type Grade,
  grade,
  type Verdict,
  verdict,
} from '../longview/report-card';
import type { MonthSnapshot } from '../longview/snapshot';
import { elementValuesOf } from '../longview/snapshot-numbers';
import { ELEMENTS, type Element, type ElementValues } from '../readiness/elements';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';

export interface GradeRow {
  element: Element;
  /** 0–100; null without evidence: a dash. */
  percent: number | null;
  grade: Grade;
  /** Percent at the end of each month, oldest first. */
  months: { month: string; percent: number | null }[];
}

export interface ReportCardView {
  conduct: GradeRow[];
  verdict: Verdict;
}

export interface BookReportCardView {
  customers: number;
  conduct: GradeRow[];
  verdict: BookVerdict;
}

const percentOf = (value: number): number => Math.floor(100 * value + 0.5);

const conductRows = (
  values: ElementValues,
  snapshots: readonly MonthSnapshot[],
  settings: Settings,
): GradeRow[] => {
  const months = [...snapshots].sort((a, b) => (a.month < b.month ? -1 : 1));
  return ELEMENTS.map(element => {
    const value = values[element];
    return {
      element,
      percent: value === null ? null : percentOf(value),
      grade: grade(value, settings),
      months: months.map(({ month, numbers }) => {
        const then = numbers[`elements.${element}`];
        return { month, percent: typeof then === 'number' ? percentOf(then) : null };
      }),
    };
  });
};

/** `snapshots` are this customer's. */
export const reportCardView = (
  history: CustomerHistory,
  evaluation: Evaluation,
  snapshots: readonly MonthSnapshot[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): ReportCardView => ({
  conduct: conductRows(elementValuesOf(evaluation), snapshots, settings),
  verdict: verdict(history, now, settings),
});

/** One active customer, judged. */
export interface JudgedCustomer {
  elements: ElementValues;
  verdict: Verdict;
}

/** `snapshots` are those of the book. No customer is compared with another. */
export const bookReportCardView = (
  customers: readonly JudgedCustomer[],
  snapshots: readonly MonthSnapshot[],
  settings: Settings,
): BookReportCardView => ({
  customers: customers.length,
  conduct: conductRows(bookElements(customers.map(({ elements }) => elements)), snapshots, settings),
  verdict: bookVerdict(customers.map(own => own.verdict)),
});
