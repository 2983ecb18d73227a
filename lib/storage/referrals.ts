/** Referrals across customers: who brought whom, and which referrers are still owed something. */
import type { Day } from '../domain/days';
import type { Ask, Referral } from '../domain/plan/rows';
import type { CustomerSummary } from '../domain/views/summary';
import type { BookDatabase } from './database';
import { live } from './tombstones';

/** Referrals of these customers that became a customer. */
export const wonBy = async (db: BookDatabase, customerIds: string[]): Promise<Referral[]> =>
  live(await db.referrals.where('customerId').anyOf(customerIds).toArray()).filter(
    ({ toCustomerId }) => toCustomerId !== undefined,
  );

/** Who became a customer by a referral, whoever made it: also one who has left since (plan.md, Revenue by origin). */
export const customersReferred = async (db: BookDatabase): Promise<Set<string>> =>
  new Set(
    live(await db.referrals.where('toCustomerId').above('').toArray()).flatMap(
      ({ toCustomerId }) => toCustomerId ?? [],
    ),
  );

/** The referral this customer came from, the earliest of several. */
export async function cameFrom(db: BookDatabase, customerId: string): Promise<Referral | undefined> {
  const rows = live(await db.referrals.where('toCustomerId').equals(customerId).toArray());
  rows.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return rows[0];
}

/** Referrals whose referrer was not thanked or has not heard how it went. */
export async function referralsInCare(db: BookDatabase): Promise<Referral[]> {
  const ids = await db.care.toCollection().primaryKeys();
  return live((await db.referrals.bulkGet(ids)).filter(row => row !== undefined));
}

/** Asks answered "later" whose day has come by `day`. */
export const asksToFollow = async (db: BookDatabase, day: Day): Promise<Ask[]> =>
  live(await db.asks.where('followUpDate').belowOrEqual(day).toArray()).filter(
    ({ outcome }) => outcome === 'later',
  );

/** Customers in short who may be asked and whose ask window is open on `day`. */
export const openAskWindows = (db: BookDatabase, day: Day): Promise<CustomerSummary[]> =>
  db.summaries.where('askUntil').aboveOrEqual(day).toArray();
