/** How quickly and where the rep logs, from the facts his lines left behind (pages.md, Report: local measures). */
import { type Day, within } from '../days';
import { median } from '../plan/plan-score';

/** Beside the CRM's record, in the toolbar's popup, or on a page of our own. */
export const LOGGED_FROM = ['page', 'popup', 'own'] as const;
export type LoggedFrom = (typeof LOGGED_FROM)[number];

/** One item logged: no words and no customer, only how. */
export interface Logged {
  day: Day;
  from: LoggedFrom;
  isPromise: boolean;
  /** From the first letter to Enter; absent where the words stood there before. */
  seconds?: number;
}

interface LoggedInSum {
  /** Null until something was typed. */
  medianSeconds: number | null;
  promises: { near: number; all: number };
}

export interface LoggingMeasures extends LoggedInSum {
  /** What the year is made of, the latest first; a month without a line is left out. */
  months: ({ month: string; typed: number } & LoggedInSum)[];
}

/** The habit of the trailing 12 months; `near` are the promises of CRM page and popup. */
export const loggingMeasures = (rows: readonly Logged[], today: Day): LoggingMeasures => {
  const recent = rows.filter(({ day }) => within(day, 365, today));
  const byMonth = new Map<string, Logged[]>();
  for (const row of recent) {
    const month = row.day.slice(0, 7);
    const own = byMonth.get(month);
    if (own) own.push(row);
    else byMonth.set(month, [row]);
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    ...sumOf(recent),
    months: months.map(([month, own]) => ({
      month,
      typed: own.filter(({ seconds }) => seconds !== undefined).length,
      ...sumOf(own),
    })),
  };
};

const sumOf = (rows: readonly Logged[]): LoggedInSum => {
  const promises = rows.filter(({ isPromise }) => isPromise);
  return {
    medianSeconds: median(rows.flatMap(({ seconds }) => seconds ?? [])),
    promises: { near: promises.filter(({ from }) => from !== 'own').length, all: promises.length },
  };
};

/** Typed for longer than this, the line was left standing: that tells nothing of the hand. */
export const SECONDS_MAX = 600;
/** The newest ones are kept; a year of a busy rep. */
export const LOGGED_MAX = 3_000;
