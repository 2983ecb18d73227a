/** Rows of evidence by their indexes, for lists over the whole book; one customer's are read by `history.ts`. */
import type { Deal } from '../domain/plan/rows';
import type { Deliverable, Issue, Wow } from '../domain/readiness/evidence';
import type { BookDatabase } from './database';
import { live } from './tombstones';

/** Issues the customer has not confirmed. */
export const openIssues = async (db: BookDatabase): Promise<Issue[]> =>
  live(await db.issues.where('status').equals('open').toArray());

/** Deliverables the customer has not confirmed, due or not. */
export async function unconfirmedDeliverables(db: BookDatabase): Promise<Deliverable[]> {
  const ids = await db.undelivered.orderBy('dueDate').primaryKeys();
  return live((await db.deliverables.bulkGet(ids)).filter(row => row !== undefined));
}

/** Deals of several customers in one look-up. */
export const dealsOfMany = async (db: BookDatabase, customerIds: string[]): Promise<Deal[]> =>
  live(await db.deals.where('customerId').anyOf(customerIds).toArray());

/** The latest wow of each of these customers. */
export async function latestWowsOf(db: BookDatabase, customerIds: string[]): Promise<Map<string, Wow>> {
  const rows = live(await db.wows.where('customerId').anyOf(customerIds).toArray());
  rows.sort((a, b) => a.date.localeCompare(b.date));
  return new Map(rows.map(row => [row.customerId, row]));
}
