/** How safe a relationship looks from our own conduct (longview.md, Equity: health). */
import { afterPauses } from '../appreciation/due';
import type { Pause } from '../data/customer';
import { addDays, type Day, daysBetween } from '../days';
import type { Settings } from '../settings';

export type Health = 'healthy' | 'watch' | 'atRisk';

export interface HealthFacts {
  /** Gates that hold. */
  gates: number;
  /** The appreciation red line is passed. */
  redLinePassed: boolean;
  /** Days since the last touch, pauses not counted; null without any. */
  daysSinceTouch: number | null;
  /** The customer's own rhythm. */
  everyDays?: number;
}

/** At risk: red line passed or several gates. Healthy: no gate and in touch within `healthyPeriods` periods. */
export const health = (
  { gates, redLinePassed, daysSinceTouch, everyDays = 7 }: HealthFacts,
  { riskGates, healthyPeriods }: Pick<Settings, 'riskGates' | 'healthyPeriods'>,
): Health => {
  if (redLinePassed || gates >= riskGates) return 'atRisk';
  const inTouch = daysSinceTouch !== null && daysSinceTouch <= healthyPeriods * everyDays;
  return gates === 0 && inTouch ? 'healthy' : 'watch';
};

/** Days from `last` to `today` outside every pause: a pause makes nobody "watch". */
export const daysOutsidePauses = (
  last: Day,
  today: Day,
  pauses: readonly Pick<Pause, 'from' | 'to'>[],
): number => {
  let days = daysBetween(last, today);
  // The days after `last` up to today, each pause once even where pauses overlap.
  for (let day = addDays(last, 1); day <= today; ) {
    const free = afterPauses(day, pauses);
    const counted = free > today ? addDays(today, 1) : free;
    days -= daysBetween(day, counted);
    const next = pauses
      .map(pause => pause.from)
      .filter(from => from > counted && from <= today)
      .sort()[0];
    if (next === undefined) break;
    day = next;
  }
  return Math.max(0, days);
};
