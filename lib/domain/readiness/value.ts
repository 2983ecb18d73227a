/** Element value: what helps them use, produce or profit (readiness.md, value). */
import type { Tier } from '../data/customer';
import { addDays, type Day, startOfWeek } from '../days';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Touch } from './evidence';

export type ValueTouch = Pick<Touch, 'date' | 'purpose' | 'valueHow' | 'acknowledged'>;

export type ValueSettings = Pick<
  Settings,
  'weekStart' | 'valueWindowDays' | 'valueTarget' | 'valueAcknowledged' | 'valuePlain'
>;

/** A value touch in the window that passes the essay's test: it says how it helps. */
export const isValueTouch = (touch: ValueTouch, today: Day, settings: ValueSettings): boolean =>
  touch.purpose === 'value' &&
  touch.valueHow !== undefined &&
  touch.date <= today &&
  touch.date >= addDays(today, -settings.valueWindowDays);

/** Worth of one value touch: more when they said, in their words, that it helped. */
export const valueWorth = (touch: ValueTouch, settings: ValueSettings): number =>
  touch.acknowledged ? settings.valueAcknowledged : settings.valuePlain;

/** Weeks' worth that fill the element; new, unranked and untiered customers are measured like the B list. */
export const valueTarget = (tier: Tier | undefined, settings: ValueSettings): number =>
  settings.valueTarget[tier === 'A' || tier === 'C' ? tier : 'B'];

/** One worth per calendar week, over the tier's target; null without a value touch in the window. */
export const value = (
  touches: readonly ValueTouch[],
  tier: Tier | undefined,
  today: Day,
  settings: ValueSettings,
): ElementValue => {
  const first = addDays(today, -settings.valueWindowDays);
  const weeks = new Map<Day, number>();
  for (const touch of touches) {
    // Cheapest test first: most touches of a long history lie outside the window.
    if (touch.date < first || !isValueTouch(touch, today, settings)) continue;
    const week = startOfWeek(touch.date, settings.weekStart);
    weeks.set(week, Math.max(weeks.get(week) ?? 0, valueWorth(touch, settings)));
  }
  if (weeks.size === 0) return null;
  const total = [...weeks.values()].sort().reduce((a, b) => a + b, 0);
  return Math.min(1, total / valueTarget(tier, settings));
};
