/** Where a relationship stands on its expected life, and the one-third window (plan.md, Lifecycle). */
import { addDays, type Day, daysBetween, monthsBetween } from '../days';
import type { Settings } from '../settings';
import { median } from './plan-score';

export type LifeStage = 'unknown' | 'early' | 'sweetSpot' | 'mature' | 'deep';
export type LifeSettings = Pick<Settings, 'lifeEarly' | 'lifeSweet' | 'lifeMature' | 'lifeCostRise'>;

/** Days of a month in every sum of months (README, Notation). */
const MONTH_DAYS = 30.4375;

/** Position `x` (1 = the whole expected life), what a sale costs there (1 = cheapest), and the stage. */
export interface Lifecycle {
  x: number | null;
  cost: number | null;
  stage: LifeStage;
}

/** The essay's curve: 1 at one third of the life, rising to both ends. Drawn from the essay, not a forecast. */
export const saleCost = (x: number, { lifeCostRise }: Pick<Settings, 'lifeCostRise'>): number => {
  const y = Math.min(Math.max(x, 0), 1);
  return 1 + lifeCostRise * ((y - 1 / 3) / (y <= 1 / 3 ? 1 / 3 : 2 / 3)) ** 2;
};

const stageOf = (x: number, { lifeEarly, lifeSweet, lifeMature }: LifeSettings): LifeStage => {
  if (x < lifeEarly - 1e-9) return 'early';
  if (x <= lifeSweet + 1e-9) return 'sweetSpot';
  return x <= lifeMature + 1e-9 ? 'mature' : 'deep';
};

/** Position, cost and stage at an age in months; unknown without an age. `expectedMonths` is above 0. */
export const lifecycle = (
  ageMonths: number | null,
  expectedMonths: number,
  settings: LifeSettings,
): Lifecycle => {
  if (ageMonths === null) return { x: null, cost: null, stage: 'unknown' };
  const x = ageMonths / expectedMonths;
  return { x, cost: saleCost(x, settings), stage: stageOf(x, settings) };
};

/** The window around one third of the life, in months since the first sale. */
export const sweetSpot = (
  expectedMonths: number,
  { lifeEarly, lifeSweet }: Pick<Settings, 'lifeEarly' | 'lifeSweet'>,
): { from: number; peak: number; to: number } => ({
  from: lifeEarly * expectedMonths,
  peak: expectedMonths / 3,
  to: lifeSweet * expectedMonths,
});

/** First and last day of the window. */
export const sweetSpotDays = (
  startDate: Day,
  expectedMonths: number,
  settings: Pick<Settings, 'lifeEarly' | 'lifeSweet'>,
): { from: Day; to: Day } => {
  const { from, to } = sweetSpot(expectedMonths, settings);
  return {
    from: addDays(startDate, Math.ceil(from * MONTH_DAYS - 1e-9)),
    to: addDays(startDate, Math.floor(to * MONTH_DAYS + 1e-9)),
  };
};

/** An ended relationship: its first sale and its last order. */
export interface EndedLife {
  firstSaleDate: Day;
  lastOrderDate: Day;
}

/** How long relationships last, and who says so. */
export interface ExpectedLife {
  months: number;
  from: 'customer' | 'ended' | 'default';
  /** Ended relationships it was learnt from. */
  sample: number;
}

/** What was typed for the customer, else the median of the ended ones if there are enough, else the default. */
export const expectedLife = (
  typed: number | undefined,
  ended: readonly EndedLife[],
  { lifeSampleMin, defaultLifeMonths }: Pick<Settings, 'lifeSampleMin' | 'defaultLifeMonths'>,
): ExpectedLife => {
  const sample = ended.length;
  if (typed !== undefined) return { months: typed, from: 'customer', sample };
  const middle =
    sample >= lifeSampleMin
      ? median(ended.map(life => monthsBetween(life.firstSaleDate, life.lastOrderDate)))
      : null;
  // Ended customers who ordered only once say nothing of how long one lasts.
  return middle !== null && middle > 0
    ? { months: middle, from: 'ended', sample }
    : { months: defaultLifeMonths, from: 'default', sample };
};

export type LifeLine = 'sweetSpotEntered' | 'sweetSpotLeaving';

/**
 * The line the digest says once, from its day on while it is true. The caller's notice key is `line:customer:day`.
 * `from` is the day it became true.
 */
export const lifeLine = (
  startDate: Day | null,
  expectedMonths: number,
  today: Day,
  settings: Pick<Settings, 'lifeEarly' | 'lifeSweet' | 'sweetLeaveDays'>,
): { line: LifeLine; from: Day; leavesOn: Day } | null => {
  if (startDate === null) return null;
  const { from, to } = sweetSpotDays(startDate, expectedMonths, settings);
  if (today < from || today > to) return null;
  const warnOn = addDays(to, -settings.sweetLeaveDays);
  return today >= warnOn && warnOn > from
    ? { line: 'sweetSpotLeaving', from: warnOn, leavesOn: to }
    : { line: 'sweetSpotEntered', from, leavesOn: to };
};

/** Rows that show the relationship was alive on a day. */
type Dated = { date: Day };

/**
 * The day a new life may be counted from: the latest order that came after at least `newLifeGapMonths` without order
 * and without touch. Null when there is none, or when it is counted from there already.
 */
export const newLifeFrom = (
  orders: readonly Dated[],
  touches: readonly Dated[],
  startDate: Day | null,
  { newLifeGapMonths }: Pick<Settings, 'newLifeGapMonths'>,
): Day | null => {
  const days = orders.map(order => order.date).sort();
  const alive = [...days, ...touches.map(touch => touch.date)];
  const found = days.findLast(day => {
    const before = alive
      .filter(other => other < day)
      .sort()
      .at(-1);
    return before !== undefined && daysBetween(before, day) >= newLifeGapMonths * MONTH_DAYS;
  });
  return found !== undefined && (startDate === null || found > startDate) ? found : null;
};
