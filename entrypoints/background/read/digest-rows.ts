/** What only the digest tells, read when one is due: it would be too much to read after each write. */
import type { Customer } from '../../../lib/domain/data/customer';
import { clockOf } from '../../../lib/domain/moments';
import { currentStep, nextStepState } from '../../../lib/domain/promises/step-state';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import { askEvents, missingStepEvents, oldWowEvents } from '../../../lib/domain/reminders/work-events';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { latestWowsOf } from '../../../lib/storage/evidence';
import { lastEndedSteps } from '../../../lib/storage/next-steps';
import { asksToFollow } from '../../../lib/storage/referrals';
import { readAttentionRows } from './attention-rows';

export interface DigestRows {
  events: DueEvent[];
  items: Map<string, { text: string; customerName: string }>;
}

/** Customers without a next step, and wows that have grown old. */
export async function readDigestRows(
  db: BookDatabase,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<DigestRows> {
  const { today, zone } = clockOf(now);
  const { customers } = await readAttentionRows(db, now, settings);
  const sold = customers.filter(({ hasSale }) => hasSale);
  const missing = sold.filter(({ steps }) => nextStepState(currentStep(steps), today) === 'missing');
  const [ended, wows, asks] = await Promise.all([
    lastEndedSteps(
      db,
      missing.map(({ customer }) => customer.id),
    ),
    latestWowsOf(
      db,
      sold.map(({ customer }) => customer.id),
    ),
    asksToFollow(db, today),
  ]);
  const events: DueEvent[] = [];
  const items: DigestRows['items'] = new Map();
  const add = (customer: Customer, id: string, text: string, derived: DueEvent[]) => {
    events.push(...derived);
    items.set(id, { text, customerName: customer.name });
  };
  for (const { customer, steps, firstSaleDate } of missing) {
    const last = currentStep(steps) ?? ended.get(customer.id) ?? null;
    const since = firstSaleDate ?? customer.trackedSince;
    add(customer, customer.id, '', missingStepEvents(customer, last, since, today, zone, settings));
  }
  for (const { customer } of sold) {
    const wow = wows.get(customer.id);
    if (wow) add(customer, wow.id, wow.what, oldWowEvents(wow, zone, settings, customer.pauses));
  }
  for (const ask of asks) {
    const customer = customers.find(one => one.customer.id === ask.customerId);
    // Asked again since: the earlier answer is history.
    const isLatest = customer?.summary.asks.every(({ date }) => date <= ask.date);
    if (customer && isLatest)
      add(
        customer.customer,
        ask.id,
        ask.note ?? '',
        askEvents(ask, zone, settings, customer.customer.pauses),
      );
  }
  return { events, items };
}
