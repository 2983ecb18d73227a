/** Who an unknown record might belong to (data.md, Linking): equal web domain. Suggested, never linked without a click. */
import { mailDomain, webDomain } from '../../../lib/domain/data/mail-domains';
import type { RecordSnapshot } from '../../../lib/domain/records';
import type { CustomerChoice } from '../../../lib/domain/views/panel';
import { customersOfDomain } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';

const SHOWN = 3;

export async function suggestCustomers(
  db: BookDatabase,
  snapshot: RecordSnapshot | undefined,
): Promise<CustomerChoice[]> {
  const { website, email } = snapshot?.fields ?? {};
  const domain = (website && webDomain(website)) || (email && mailDomain(email)) || '';
  const found = await customersOfDomain(db, domain);
  return found.slice(0, SHOWN).map(({ id, name }) => ({ customerId: id, name, because: 'domain' }));
}
