/** What places every active customer on a list. Reads the book's deals whole: once a month, and when the lists are open. */
import type { TierRows } from '../domain/appreciation/tier-run';
import { readAllCustomers } from './customers';
import type { BookDatabase } from './database';
import { testCustomers } from './records';
import { live } from './tombstones';

const byCustomer = <Row extends { customerId: string }>(rows: Row[]): ((id: string) => Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.customerId);
    if (own) own.push(row);
    else groups.set(row.customerId, [row]);
  }
  return id => groups.get(id) ?? [];
};

/** Archived, ended and test customers are on no list. */
export async function readTierRows(db: BookDatabase): Promise<TierRows[]> {
  const [customers, tests, deals, referrals] = await Promise.all([
    readAllCustomers(db),
    testCustomers(db),
    db.deals.toArray(),
    db.referrals.toArray(),
  ]);
  const dealsOf = byCustomer(live(deals));
  const referralsOf = byCustomer(live(referrals));
  return customers
    .filter(({ id, archived, ended }) => !archived && !ended && !tests.has(id))
    .map(customer => ({ customer, deals: dealsOf(customer.id), referrals: referralsOf(customer.id) }));
}
