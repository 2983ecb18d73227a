/** The ten-year strip and the trust line of one customer (longview.md, Ten-year pace; Trust line). */

import { isPaceShown, type Pace, type PaceBox, pace, paceBoxes } from '../longview/pace';
import { clockOf } from '../moments';
import { effectiveTierOf } from '../readiness/element-values';
import type { CustomerHistory } from '../readiness/history';
import { firstSale } from '../readiness/sales';
import type { Settings } from '../settings';

export interface PaceView extends Pace {
  boxes: PaceBox[];
  /** All referrals won, "3 won in 2.5 years". */
  won: number;
  /** Open by itself; else on request. */
  isShown: boolean;
}

/** Null without a sale: the clock has nothing to start from. */
export function paceView(
  { customer, deals, referrals }: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): PaceView | null {
  const { today } = clockOf(now);
  const first = firstSale(deals, customer.firstSaleTyped)?.date;
  if (first === undefined) return null;
  const won = referrals.flatMap(({ stage, stageDates }) => (stage === 'won' ? (stageDates.won ?? []) : []));
  const standing = pace(first, won, today, settings);
  return {
    ...standing,
    boxes: paceBoxes(standing.clockStart, referrals, today, settings),
    won: won.length,
    isShown: isPaceShown(effectiveTierOf(customer, today)),
  };
}
