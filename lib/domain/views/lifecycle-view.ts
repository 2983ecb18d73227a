/** The lifecycle strip: where the relationship stands and where selling costs least (plan.md, Lifecycle). */
import { monthsBetween } from '../days';
import { clockOf } from '../moments';
import { customerLife } from '../plan/life-of-customer';
import {
  type EndedLife,
  type LifeLine,
  type LifeStage,
  lifeLine,
  newLifeFrom,
  saleCost,
  sweetSpot,
  sweetSpotDays,
} from '../plan/lifecycle';
import { ordersOf } from '../plan/orders';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';
import { isOwnWindow } from './own-third-view';

type Day = string;

export interface LifecycleView {
  stage: LifeStage;
  /** The day it is counted from; null asks once for the first-sale date. */
  start: Day | null;
  /** Whole months so far. */
  months: number | null;
  /** Position: 0 the beginning, 1 the whole expected life; the marker stays within 0..1. */
  x: number | null;
  marker: number | null;
  expectedMonths: number;
  /** Typed for this customer, learnt from ended relationships, or our default. */
  expectedFrom: 'customer' | 'ended' | 'default';
  learntFrom: number;
  /** In months, and as shares of the life. */
  sweetSpot: { from: number; peak: number; to: number; fromShare: number; toShare: number };
  sweetSpotDays?: { from: Day; to: Day };
  /** The window is the rep's own, not the essay's. */
  isOwnWindow: boolean;
  /** The essay's curve at even steps from 0 to 1, lightly drawn; 1 is cheapest. Not a forecast. */
  curve: { x: number; cost: number }[];
  /** Entered the sweet spot, or leaves it soon; said once. */
  line?: { line: LifeLine; leavesOn: Day };
  /** Nothing to come back to in the sweet spot: collect one need. */
  collectNeed: boolean;
  /** They outlived their expected life: suggest a new one. */
  outlived: boolean;
  /** After a long silence they ordered again: offer "New life from here". */
  newLifeFrom?: Day;
  /** Favours and price breaks noted with deals, newest first; watched from the last stage on. */
  discounts: { date: Day; note: string }[];
}

/** An ended relationship behind the months that were learnt. */
export interface LearntLife {
  customerId: string;
  name: string;
  months: number;
}

/** Those the expected life was learnt from, the longest first. `names` of ended customers by id. */
export const learntLives = (
  ended: readonly (EndedLife & { id: string })[],
  names: ReadonlyMap<string, string>,
): LearntLife[] =>
  ended
    .map(({ id, firstSaleDate, lastOrderDate }) => ({
      customerId: id,
      name: names.get(id) ?? '',
      months: Math.round(monthsBetween(firstSaleDate, lastOrderDate)),
    }))
    .sort((a, b) => b.months - a.months || a.name.localeCompare(b.name));

const STEPS = 24;

export function lifecycleView(
  history: CustomerHistory,
  ended: readonly EndedLife[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): LifecycleView {
  const { today } = clockOf(now);
  const { deals, touches, needs } = history;
  const { start, ageMonths, expected, x, stage } = customerLife(history, ended, today, settings);
  const spot = sweetSpot(expected.months, settings);
  const line = lifeLine(start, expected.months, today, settings);
  const hasNeed = needs.some(need => need.status === 'open' && !need.covered);
  return {
    stage,
    start,
    months: ageMonths === null ? null : Math.floor(ageMonths),
    x,
    marker: x === null ? null : Math.min(1, Math.max(0, x)),
    expectedMonths: expected.months,
    expectedFrom: expected.from,
    learntFrom: expected.sample,
    sweetSpot: { ...spot, fromShare: settings.lifeEarly, toShare: settings.lifeSweet },
    sweetSpotDays: start === null ? undefined : sweetSpotDays(start, expected.months, settings),
    isOwnWindow: isOwnWindow(settings),
    curve: Array.from({ length: STEPS + 1 }, (_, i) => ({
      x: i / STEPS,
      cost: saleCost(i / STEPS, settings),
    })),
    line: line ? { line: line.line, leavesOn: line.leavesOn } : undefined,
    collectNeed: line !== null && !hasNeed,
    outlived: x !== null && x > 1,
    newLifeFrom: newLifeFrom(ordersOf(deals), touches, start, settings) ?? undefined,
    discounts: deals
      .flatMap(({ date, discountNote }) => (discountNote ? [{ date, note: discountNote }] : []))
      .sort((a, b) => (a.date > b.date ? -1 : 1)),
  };
}
