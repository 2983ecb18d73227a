/** Archived, ended, deleted and test-org customers: left out of every list, number and notice (README, Notation). */
import type { Customer } from '../../../lib/domain/data/customer';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { testCustomers } from '../../../lib/storage/records';

/** Of the customers these rows belong to, those that are shown. Rows without a customer name nobody. */
export async function shownCustomers(
  db: BookDatabase,
  rows: { customerId?: string }[],
): Promise<Map<string, Customer>> {
  const ids = [...new Set(rows.flatMap(row => row.customerId ?? []))];
  const [customers, tests] = await Promise.all([readCustomers(db, ids), testCustomers(db)]);
  const shown = customers.filter(({ id, archived, ended }) => !archived && !ended && !tests.has(id));
  return new Map(shown.map(customer => [customer.id, customer]));
}
