/** Line 8 of the panel: thirteen periods of contact and the current one (appreciation.md, Weekly contact). */

import { lastTouchOf } from '../appreciation/cadence-facts';
import { pausesFrom } from '../appreciation/pauses';
import { contactStreak, type StripCell, stripCell } from '../appreciation/weekly-contact';
import type { Pause } from '../data/customer';
import { addDays } from '../days';
import { clockOf } from '../moments';
import { type ContactPeriod, currentPeriod } from '../readiness/contact-periods';
import { contactPeriodsOf } from '../readiness/element-values';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';
import { type TouchItem, touchItem } from './touch-item';

type Day = string;

export interface StripPeriod {
  from: Day;
  to: Day;
  cell: StripCell;
  target: number;
  /** Oldest first: each cell opens them. */
  touches: TouchItem[];
  /** The period of today, still open. */
  isCurrent: boolean;
}

export interface StripView {
  /** Oldest first; none without a sale. */
  periods: StripPeriod[];
  streak: number;
  /** The customer's own rhythm in days; absent = weekly. */
  everyDays?: number;
  /** Those that hold today or later, the nearest first. */
  pauses: Pause[];
  lastTouch: Day | null;
}

export function stripView(
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
  persons: ReadonlyMap<string, string> = new Map(),
): StripView {
  const { today } = clockOf(now);
  const { customer, touches } = history;
  const complete = contactPeriodsOf(history, now, settings);
  const wanted = { ...settings, contactPeriodsMax: settings.contactPeriodsMax + 1 };
  const shown = contactPeriodsOf(history, now, wanted, 'withCurrent').reverse();
  const current = currentPeriodOf(history, today, settings);
  // A week that began before the sale counts nowhere, and yet it is the one to fill now.
  if (shown.length === 0 && current) shown.push(current);
  const first = shown[0]?.from ?? today;
  const recent = touches.filter(touch => touch.date >= first).sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    periods: shown.map(({ from, to, target, paused }) => {
      const own = recent.filter(touch => from <= touch.date && touch.date <= to);
      return {
        from,
        to,
        cell: stripCell(own, paused),
        target,
        touches: own.map(touch => touchItem(touch, touch.personId && persons.get(touch.personId))),
        isCurrent: from <= today && today <= to,
      };
    }),
    streak: contactStreak(complete),
    everyDays: customer.rhythm?.everyDays,
    pauses: pausesFrom(customer.pauses, today),
    lastTouch: lastTouchOf(touches, today),
  };
}

function currentPeriodOf(
  { customer, deals }: CustomerHistory,
  today: Day,
  settings: Settings,
): ContactPeriod | null {
  if (!firstSale(deals, customer.firstSaleTyped)) return null;
  const { from, days } = currentPeriod(customer.rhythm, today, settings);
  const to = addDays(from, days - 1);
  const paused = customer.pauses.some(pause => pause.from <= to && pause.to >= from);
  return { from, to, target: settings.contactPerWeek, paused, touches: 0 };
}
