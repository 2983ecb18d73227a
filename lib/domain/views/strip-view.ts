/** Line 8 of the panel: thirteen periods of contact and the current one (appreciation.md, Weekly contact). */

import { lastTouchOf } from '../appreciation/cadence-facts';
import { contactStreak, type StripCell, stripCell } from '../appreciation/weekly-contact';
import { clockOf } from '../moments';
import { contactPeriodsOf } from '../readiness/element-values';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';

type Day = string;

export interface StripPeriod {
  from: Day;
  to: Day;
  cell: StripCell;
  touches: number;
  target: number;
  /** Ids of its touches, oldest first: each cell opens them. */
  touchIds: string[];
  /** The period of today, still open. */
  isCurrent: boolean;
}

export interface StripView {
  /** Oldest first; none without a sale. */
  periods: StripPeriod[];
  streak: number;
  /** The customer's own rhythm in days; absent = weekly. */
  everyDays?: number;
  /** The pause that holds today. */
  pausedUntil?: Day;
  pauseReason?: string;
  lastTouch: Day | null;
}

export function stripView(
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): StripView {
  const { today } = clockOf(now);
  const { customer, touches } = history;
  const complete = contactPeriodsOf(history, now, settings);
  const wanted = { ...settings, contactPeriodsMax: settings.contactPeriodsMax + 1 };
  const shown = contactPeriodsOf(history, now, wanted, 'withCurrent').reverse();
  const pause = customer.pauses.find(({ from, to }) => from <= today && today <= to);
  const first = shown[0]?.from ?? today;
  const recent = touches.filter(touch => touch.date >= first).sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    periods: shown.map(({ from, to, touches: count, target, paused }) => {
      const own = recent.filter(touch => from <= touch.date && touch.date <= to);
      return {
        from,
        to,
        cell: stripCell(own, paused),
        touches: count,
        target,
        touchIds: own.map(({ id }) => id),
        isCurrent: from <= today && today <= to,
      };
    }),
    streak: contactStreak(complete),
    everyDays: customer.rhythm?.everyDays,
    pausedUntil: pause?.to,
    pauseReason: pause?.reason,
    lastTouch: lastTouchOf(touches, today),
  };
}
