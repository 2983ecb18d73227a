/** CRM records known to the book, and the orgs they lie in. */
import type { Org, RecordLink } from '../domain/data/customer';
import type { BookDatabase } from './database';
import { live, present } from './tombstones';

export const readRecordLink = async (db: BookDatabase, key: string): Promise<RecordLink | undefined> =>
  present(await db.recordLinks.get(key));

export const recordLinksOf = async (db: BookDatabase, customerId: string): Promise<RecordLink[]> =>
  live(await db.recordLinks.where('customerId').equals(customerId).toArray());

/** Links of several customers in one look-up. */
export const recordLinksOfMany = async (db: BookDatabase, customerIds: string[]): Promise<RecordLink[]> =>
  live(await db.recordLinks.where('customerId').anyOf(customerIds).toArray());

export const readOrg = (db: BookDatabase, key: string): Promise<Org | undefined> => db.orgs.get(key);
export const readOrgs = (db: BookDatabase): Promise<Org[]> => db.orgs.toArray();

/**
 * Customers that are known only from test orgs: at least one linked record, and every one in a test org.
 * They are left out of every list, number and notice.
 */
export async function testCustomers(db: BookDatabase): Promise<Set<string>> {
  const tests = (await db.orgs.toArray()).filter(org => org.test).map(org => org.key);
  const suspects = new Set<string>();
  if (tests.length === 0) return suspects;
  for (const link of live(await db.recordLinks.where('orgKey').anyOf(tests).toArray()))
    if (link.customerId) suspects.add(link.customerId);
  const testOrgs = new Set(tests);
  for (const link of await recordLinksOfMany(db, [...suspects]))
    if (link.customerId && !testOrgs.has(link.orgKey)) suspects.delete(link.customerId);
  return suspects;
}
