/** One to two new customers a year from each, for ten years: a picture, not a quota (longview.md, Ten-year pace). */
import { addMonths, type Day, within, yearsBetween } from '../days';
import type { Referral } from '../plan/rows';
import type { Settings } from '../settings';

export type PaceSettings = Pick<Settings, 'paceGoal' | 'paceYears' | 'paceClockMonths'>;

/** How he stands against the goal. */
export const PACES = ['below', 'in', 'above', 'notStarted'] as const;

export interface Pace {
  pace: (typeof PACES)[number];
  clockStart: Day;
  /** Years since the clock started, one decimal; 0 before. */
  years: number;
  /** The goal by now, from and to, one decimal. */
  band: [number, number];
  /** Won referrals of the trailing 12 months. */
  wonYear: number;
}

const oneDecimal = (x: number): number => Math.floor(x * 10 + 0.5) / 10;

/** How the won referrals of one customer stand against the goal. */
export const pace = (
  firstSaleDate: Day,
  wonDates: readonly Day[],
  today: Day,
  { paceGoal: [from, to], paceClockMonths }: PaceSettings,
): Pace => {
  const clockStart = addMonths(firstSaleDate, paceClockMonths);
  const years = Math.max(0, yearsBetween(clockStart, today));
  const wonYear = wonDates.filter(date => within(date, 365, today)).length;
  const standing = wonYear < from ? 'below' : wonYear > to ? 'above' : 'in';
  return {
    pace: today < clockStart ? 'notStarted' : standing,
    clockStart,
    years: oneDecimal(years),
    band: [oneDecimal(years * from), oneDecimal(years * to)],
    wonYear,
  };
};

/** One year of the strip. The surface draws at most two full dots and a "+". */
export interface PaceBox {
  from: Day;
  /** The day after its last. */
  until: Day;
  won: number;
  /** Introduced in this year and not won yet. */
  introduced: number;
  state: 'past' | 'current' | 'future';
}

type Staged = Pick<Referral, 'stage' | 'stageDates'>;

/** The strip of `paceYears` boxes; what came before the clock started stands in the first. */
export const paceBoxes = (
  clockStart: Day,
  referrals: readonly Staged[],
  today: Day,
  { paceYears }: Pick<Settings, 'paceYears'>,
): PaceBox[] => {
  const won = referrals.flatMap(({ stage, stageDates }) => (stage === 'won' ? (stageDates.won ?? []) : []));
  const waiting = referrals.flatMap(({ stage, stageDates }) =>
    stage === 'introduced' || stage === 'met' ? (stageDates.introduced ?? stageDates.met ?? []) : [],
  );
  return Array.from({ length: paceYears }, (_, i) => {
    const from = addMonths(clockStart, 12 * i);
    const until = addMonths(clockStart, 12 * (i + 1));
    const isIn = (day: Day) => day < until && (i === 0 || day >= from);
    return {
      from,
      until,
      won: won.filter(isIn).length,
      introduced: waiting.filter(isIn).length,
      state: today >= until ? 'past' : today < from ? 'future' : 'current',
    };
  });
};

/** Shown by itself for the A and B lists, for C and the unlisted on request. */
export const isPaceShown = (tier: string | undefined): boolean => tier !== undefined && tier !== 'C';
