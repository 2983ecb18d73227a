/** What only the digest tells, read when one is due: it would be too much to read after each write. */

import { waitingMoves } from '../../../lib/domain/appreciation/tier-run';
import type { Customer } from '../../../lib/domain/data/customer';
import { addDays } from '../../../lib/domain/days';
import { clockOf } from '../../../lib/domain/moments';
import { needsForDigest } from '../../../lib/domain/plan/ask-today';
import { asksForGoals } from '../../../lib/domain/plan/goals';
import { currentStep, nextStepState } from '../../../lib/domain/promises/step-state';
import type { Counts } from '../../../lib/domain/reminders/delivery';
import { DIGEST, isMonthOpened } from '../../../lib/domain/reminders/digest';
import type { DueEvent } from '../../../lib/domain/reminders/event';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { goalEvents, lifeEvents, needEvents } from '../../../lib/domain/reminders/plan-events';
import { comeBackKey } from '../../../lib/domain/reminders/put-off';
import { thanksItems } from '../../../lib/domain/reminders/thanks-items';
import { askEvents, missingStepEvents, oldWowEvents } from '../../../lib/domain/reminders/work-events';
import type { Settings } from '../../../lib/domain/settings';
import { isMoveToSee } from '../../../lib/domain/views/lists-view';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { latestWowsOf } from '../../../lib/storage/evidence';
import type { TierRunMeta } from '../../../lib/storage/machine-rows';
import { lastEndedSteps } from '../../../lib/storage/next-steps';
import { asksToFollow } from '../../../lib/storage/referrals';
import { live } from '../../../lib/storage/tombstones';
import { type ActiveCustomer, readAttentionRows } from './attention-rows';
import { readBackupDue } from './backup-due';
import { goneLong } from './gone-long';

export interface DigestRows {
  events: DueEvent[];
  items: Map<string, { text: string; customerName: string }>;
  /** Counted in it beside the events. */
  counts: Counts;
}

/** Customers without a next step, and wows that have grown old. Rows in `putOff` (`comeBackKey`) come back by themselves. */
export async function readDigestRows(
  db: BookDatabase,
  told: readonly Notice[],
  putOff: ReadonlySet<string>,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<DigestRows> {
  const { today, zone } = clockOf(now);
  const customers = await readAttentionRows(db, now, settings);
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
    const date = currentStep(steps)?.dueDate;
    if (putOff.has(comeBackKey({ kind: 'nextStepMissing', itemId: customer.id, date }))) continue;
    const last = currentStep(steps) ?? ended.get(customer.id) ?? null;
    const since = firstSaleDate ?? customer.trackedSince;
    add(customer, customer.id, '', missingStepEvents(customer, last, since, today, zone, settings));
  }
  for (const { customer } of sold) {
    const wow = wows.get(customer.id);
    if (wow) add(customer, wow.id, wow.what, oldWowEvents(wow, zone, settings, customer.pauses));
  }
  for (const ask of asks) {
    if (putOff.has(comeBackKey({ kind: 'ask', itemId: ask.id, date: ask.followUpDate }))) continue;
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
  await addPlanLines(db, customers, add, now, settings);
  return { events, items, counts: await listCounts(db, customers, { told, putOff }, now, settings) };
}

type Add = (customer: Customer, id: string, text: string, derived: DueEvent[]) => void;

/** What they said that waits too long, customers at the best time to sell, and plans to ask for once more. */
async function addPlanLines(
  db: BookDatabase,
  customers: readonly ActiveCustomer[],
  add: Add,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<void> {
  const { today, zone } = clockOf(now);
  const [revisits, lives] = await Promise.all([db.revisits.toArray(), readEndedLives(db)]);
  const waits = revisits.filter(({ revisitDate }) => revisitDate <= addDays(today, -settings.needDigestDays));
  const needs = live((await db.needs.bulkGet(waits.map(({ id }) => id))).flatMap(row => row ?? []));
  const byId = new Map(customers.map(({ customer }) => [customer.id, customer]));
  for (const need of needsForDigest(needs, today, settings)) {
    const customer = byId.get(need.customerId);
    if (customer) add(customer, need.id, need.verbatim, needEvents(need, zone, settings, customer.pauses));
  }
  const withNeed = new Set(revisits.map(({ customerId }) => customerId));
  for (const { customer, firstSaleDate } of customers) {
    const stands = { firstSaleDate, hasNeed: withNeed.has(customer.id) };
    add(customer, customer.id, '', lifeEvents(customer, stands, lives, { today, zone }, settings));
  }
  const skipped = customers.filter(({ customer, hasSale }) => hasSale && customer.goalsSkipped?.length === 1);
  const asked = await readCustomers(
    db,
    skipped.map(({ customer }) => customer.id),
  );
  for (const customer of asked.filter(row => asksForGoals(row, true, today, settings)))
    add(customer, customer.id, '', goalEvents(customer, zone, settings));
}

/** Once each time a backup is asked for anew: the digest of another day has not said it yet. */
async function backupCount(
  db: BookDatabase,
  told: readonly Notice[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<Counts> {
  const since = await readBackupDue(db, now, settings);
  const isSaid = told.some(
    ({ key, deliveredAt }) =>
      key.startsWith(DIGEST) && deliveredAt && (key.split(':').at(-1) ?? '') >= (since ?? ''),
  );
  return since && !isSaid ? { backupDue: 1 } : {};
}

/** The thank-yous of today, and once after each monthly run that moves wait to be looked at. */
async function listCounts(
  db: BookDatabase,
  customers: readonly ActiveCustomer[],
  { told, putOff }: { told: readonly Notice[]; putOff: ReadonlySet<string> },
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<Counts> {
  const thanksDue = thanksItems(customers, now, settings).filter(
    item => !item.thanks?.fixFirst && !putOff.has(comeBackKey(item)),
  ).length;
  const run = (await db.meta.get('tierRun')) as TierRunMeta | undefined;
  const since =
    run && told.some(({ key, deliveredAt = '' }) => key.startsWith(DIGEST) && deliveredAt > run.on);
  const moves = waitingMoves(
    customers.map(({ customer }) => customer),
    clockOf(now).today,
  ).filter(isMoveToSee);
  const isNews = run && !since && moves.length > 0;
  const opensMonth = isMonthOpened(told, clockOf(now).today, settings);
  const isReview = opensMonth && customers.some(({ hasSale }) => hasSale);
  const gone = opensMonth ? (await goneLong(db, now, settings)).length : 0;
  return {
    ...(thanksDue > 0 ? { thanksDue } : {}),
    ...(isNews ? { tierMoves: 1 } : {}),
    ...(isReview ? { planReview: 1 } : {}),
    ...(gone > 0 ? { goneLong: gone } : {}),
    ...(await backupCount(db, told, now, settings)),
  };
}
