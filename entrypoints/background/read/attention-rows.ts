/** Every live customer with the rows that may ask for attention, from the short rows: the book itself is not read. */

import type { NextStep } from '../../../lib/domain/promises/next-step';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import { currentStep } from '../../../lib/domain/promises/step-state';
import { impliedDeliverable } from '../../../lib/domain/readiness/deliverables';
import type { Issue, Rating } from '../../../lib/domain/readiness/evidence';
import { type Gate, gatesOf } from '../../../lib/domain/readiness/gates';
import type { AttentionRows } from '../../../lib/domain/reminders/attention';
import type { ThanksRows } from '../../../lib/domain/reminders/thanks-items';
import type { Settings } from '../../../lib/domain/settings';
import type { CustomerSummary } from '../../../lib/domain/views/summary';
import type { BookDatabase } from '../../../lib/storage/database';
import { openPromisesDueBy } from '../../../lib/storage/promises';
import { testCustomers } from '../../../lib/storage/records';
import {
  readSummaries,
  refreshStale,
  type SummaryContext,
  summariesOf,
} from '../../../lib/storage/summaries';

type Now = Temporal.ZonedDateTime;

/** So many customers are summed up while a surface waits; after an import the rest follows in the background. */
const REFRESH_MAX = 200;

/** What a gate's own row says: the complaint's words, the words beside the rating. */
const wordsOf =
  (issues: readonly Issue[], ratings: readonly Rating[]) =>
  (gate: Gate): string =>
    issues.find(({ id }) => id === gate.itemId)?.text ??
    ratings.find(({ id }) => id === gate.itemId)?.words ??
    '';

export interface ActiveCustomer extends AttentionRows, ThanksRows {
  /** All current rows; more than one only after a merge. */
  steps: NextStep[];
  firstSaleDate: string | null;
  summary: CustomerSummary;
}

/** A customer's short row as what may ask for attention at this moment. */
export function activeCustomer(
  summary: CustomerSummary,
  due: readonly CustomerPromise[],
  now: Now,
  settings: Settings,
): ActiveCustomer {
  const { customer, issues, ratings, refunds, deliverables, steps, firstSaleDate } = summary;
  const nothing = { touches: [], wows: [], needs: [], referrals: [], asks: [], deliverables: [] };
  // The sale is known already: whether typed or a deal, it stands for both here.
  const sold = { ...customer, firstSaleTyped: firstSaleDate ?? undefined };
  const implied = summary.hasList
    ? null
    : impliedDeliverable({ customer: sold, deals: [], deliverables: [] }, settings);
  return {
    customer,
    promises: due,
    issues: issues.filter(issue => !issue.confirmedAt),
    deliverables: implied ? [...deliverables, implied] : deliverables,
    // Overdue promises ask by themselves, and are not looked at twice.
    gates: gatesOf({ customer, ...nothing, promises: [], issues, ratings, deals: refunds }, now, settings),
    wordsOf: wordsOf(issues, ratings),
    step: currentStep(steps),
    steps,
    hasSale: firstSaleDate !== null,
    firstSaleDate,
    thanks: summary.thanks,
    summary,
  };
}

/** Makes true what a surface is about to show; gives how many customers are still left. */
export const refreshShown = (db: BookDatabase, context: SummaryContext): Promise<number> =>
  refreshStale(db, context, REFRESH_MAX);

/** Live customers only. */
export async function readAttentionRows(
  db: BookDatabase,
  now: Now,
  settings: Settings,
): Promise<ActiveCustomer[]> {
  await refreshShown(db, { now, settings });
  return activeAmong(db, () => readSummaries(db), now, settings);
}

/** These customers only, as far as they are live. */
export async function readAttentionRowsOf(
  db: BookDatabase,
  ids: string[],
  now: Now,
  settings: Settings,
): Promise<ActiveCustomer[]> {
  await refreshShown(db, { now, settings });
  return activeAmong(db, () => summariesOf(db, ids), now, settings);
}

/** Of what `read` gives those that are live, with the promises that are due. */
export async function activeAmong(
  db: BookDatabase,
  read: () => Promise<readonly CustomerSummary[]>,
  now: Now,
  settings: Settings,
): Promise<ActiveCustomer[]> {
  const [all, tests, due] = await Promise.all([
    read(),
    testCustomers(db),
    openPromisesDueBy(db, now.toPlainDate().toString()),
  ]);
  const promises = new Map<string, CustomerPromise[]>();
  for (const promise of due) {
    const own = promises.get(promise.customerId ?? '');
    if (own) own.push(promise);
    else promises.set(promise.customerId ?? '', [promise]);
  }
  const live = all.filter(({ id, customer }) => !customer.archived && !customer.ended && !tests.has(id));
  return live.map(summary => activeCustomer(summary, promises.get(summary.id) ?? [], now, settings));
}
