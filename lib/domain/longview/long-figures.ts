/** What the report's second half counts of one customer, from his rows (longview.md; appreciation.md, Kept share). */
import { cadenceFacts } from '../appreciation/cadence-facts';
import { cadenceOf } from '../appreciation/due';
import { thanksIntervals } from '../appreciation/kept-share';
import { type Day, within } from '../days';
import { clockOf } from '../moments';
import { dealsOfMonths, netRevenue } from '../plan/revenue';
import type { ElementValues } from '../readiness/elements';
import type { Evaluation } from '../readiness/evaluate';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';
import type { FirstYearWorth } from './equity';
import { type EquityFacts, equityFacts, firstYearOf } from './equity-of-book';
import { type Pace, pace } from './pace';
import { type Verdict, verdict } from './report-card';
import { elementValuesOf } from './snapshot-numbers';

export interface LongFigures {
  elements: ElementValues;
  verdict: Verdict;
  /** Null without a sale. */
  equity: EquityFacts | null;
  firstYear: FirstYearWorth;
  /** Intervals of thanks that ended in the trailing 12 months. */
  thanks: { kept: number; ended: number };
  /** Null without a sale. */
  pace: Pace['pace'] | null;
  /** Won − refunds of the months the lists are drawn by, and of the whole relationship. */
  revenue: { trailing: number; life: number };
}

/** `evaluation` is of the same rows and the same moment. */
export const longFigures = (
  history: CustomerHistory,
  evaluation: Evaluation,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): LongFigures => {
  const { today } = clockOf(now);
  const { deals } = history;
  return {
    elements: elementValuesOf(evaluation),
    verdict: verdict(history, now, settings),
    equity: equityFacts(history, now, settings),
    firstYear: firstYearOf(history, today, settings),
    thanks: thanksOf(history, today, settings),
    pace: paceOf(history, evaluation.firstSaleDate, today, settings),
    revenue: {
      trailing: netRevenue(dealsOfMonths(deals, settings.tierMonths, today), settings),
      life: netRevenue(dealsOfMonths(deals, 'life', today), settings),
    },
  };
};

const thanksOf = (history: CustomerHistory, today: Day, settings: Settings): LongFigures['thanks'] => {
  const facts = cadenceFacts(history, today);
  if (!facts) return { kept: 0, ended: 0 };
  const thanked = history.touches.filter(({ purpose }) => purpose === 'appreciation').map(({ date }) => date);
  const { redLine } = cadenceOf(facts.tier, settings);
  const ended = thanksIntervals(facts.start, thanked, redLine, today).filter(({ endedOn }) =>
    within(endedOn, 365, today),
  );
  return { kept: ended.filter(({ kept }) => kept).length, ended: ended.length };
};

const paceOf = (
  { referrals }: CustomerHistory,
  firstSaleDate: Day | null,
  today: Day,
  settings: Settings,
): LongFigures['pace'] => {
  if (firstSaleDate === null) return null;
  const won = referrals.flatMap(({ stage, stageDates }) => (stage === 'won' ? (stageDates.won ?? []) : []));
  return pace(firstSaleDate, won, today, settings).pace;
};
