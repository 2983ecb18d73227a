/** What the state of one customer depends on besides the elements, from his rows (readiness.md, Score and coverage). */
import { addDays, type Day, daysBetween } from '../days';
import { clockOf } from '../moments';
import { boughtMore } from '../plan/growth';
import type { Ask } from '../plan/rows';
import type { Settings } from '../settings';
import { anyDeliverableConfirmed, deliverablesOf } from './deliverables';
import { type Gate, gateFacts, gatesOf } from './gates';
import type { CustomerHistory } from './history';
import { type FirstSale, firstSale, repeatOrders } from './sales';
import { cooldownDays, type ReadinessContext } from './state';

/** The context with the rows it came from. */
export interface CustomerContext {
  context: ReadinessContext;
  gates: Gate[];
  sale: FirstSale | null;
  lastAsk: Ask | null;
}

const key = (ask: Ask): string => `${ask.date} ${ask.createdAt} ${ask.id}`;
const latestAsk = (asks: readonly Ask[]): Ask | null =>
  asks.reduce<Ask | null>((latest, ask) => (latest && key(latest) > key(ask) ? latest : ask), null);

/** First day on which the customer may be asked again after this ask. */
export const asksAgainOn = (
  ask: Ask,
  settings: Pick<Settings, 'cooldownNamedDays' | 'cooldownOtherDays'>,
): Day => addDays(ask.date, cooldownDays(ask.outcome, settings));

/** Context of one customer at `now`. */
export const customerContext = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): CustomerContext => {
  const { customer, deals, asks } = history;
  const { today } = clockOf(now);
  const sale = firstSale(deals, customer.firstSaleTyped);
  const gates = gatesOf(history, now, settings);
  const lastAsk = latestAsk(asks);
  const context: ReadinessContext = {
    hasSale: sale !== null,
    daysSinceFirstSale: sale ? daysBetween(sale.date, today) : null,
    anyDeliverableConfirmed: anyDeliverableConfirmed(deliverablesOf(history, settings)),
    doNotAsk: customer.doNotAsk !== undefined,
    gates: gateFacts(gates),
    lastAsk: lastAsk ? { daysAgo: daysBetween(lastAsk.date, today), outcome: lastAsk.outcome } : null,
    proven: repeatOrders(deals, today, settings).length > 0 || boughtMore(deals, today, settings),
    earnedLatch: customer.earnedLatch,
  };
  return { context, gates, sale, lastAsk };
};
