/** Rows of evidence by their indexes, for lists over the whole book; one customer's are read by `history.ts`. */
import type { Day } from '../domain/days';
import type { Deal } from '../domain/plan/rows';
import type { Deliverable, Issue, Rating, Wow } from '../domain/readiness/evidence';
import type { BookDatabase } from './database';
import { live } from './tombstones';

/** Issues the customer has not confirmed. */
export const openIssues = async (db: BookDatabase): Promise<Issue[]> =>
  live(await db.issues.where('status').equals('open').toArray());

/** Complaints (severity 3) opened at this instant or later, closed or not. */
export const complaintsSince = async (db: BookDatabase, instant: string): Promise<Issue[]> =>
  live(await db.issues.where('[severity+openedAt]').between([3, instant], [3, '9999'], true, true).toArray());

/** Refunds dated in `[from, to]`. */
export const refundsBetween = async (db: BookDatabase, from: Day, to: Day): Promise<Deal[]> =>
  live(await db.deals.where('[kind+date]').between(['refund', from], ['refund', to], true, true).toArray());

/** Deliverables the customer has not confirmed, due or not. */
export async function unconfirmedDeliverables(db: BookDatabase): Promise<Deliverable[]> {
  const ids = await db.undelivered.orderBy('dueDate').primaryKeys();
  return live((await db.deliverables.bulkGet(ids)).filter(row => row !== undefined));
}

/** Ratings given on `day` or later. */
export const ratingsSince = async (db: BookDatabase, day: Day): Promise<Rating[]> =>
  live(await db.ratings.where('date').aboveOrEqual(day).toArray());

/** Deals of several customers in one look-up. */
export const dealsOfMany = async (db: BookDatabase, customerIds: string[]): Promise<Deal[]> =>
  live(await db.deals.where('customerId').anyOf(customerIds).toArray());

/** Customers with at least one deliverable, from the index alone. */
export const customersWithDeliverables = async (db: BookDatabase): Promise<Set<string>> =>
  new Set((await db.deliverables.orderBy('customerId').uniqueKeys()).map(String));

/** The latest wow of each of these customers. */
export async function latestWowsOf(db: BookDatabase, customerIds: string[]): Promise<Map<string, Wow>> {
  const rows = live(await db.wows.where('customerId').anyOf(customerIds).toArray());
  rows.sort((a, b) => a.date.localeCompare(b.date));
  return new Map(rows.map(row => [row.customerId, row]));
}
