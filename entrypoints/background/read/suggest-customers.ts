/** Who an unknown record might belong to (data.md, Linking). Suggested, never linked without a click. */
import { mailDomain, webDomain } from '../../../lib/domain/data/mail-domains';
import type { CustomerSide } from '../../../lib/domain/data/same-customer';
import type { RecordRef, RecordSnapshot } from '../../../lib/domain/records';
import type { CustomerChoice } from '../../../lib/domain/views/panel';
import type { BookDatabase } from '../../../lib/storage/database';
import { lookalikes } from '../../../lib/storage/twins';

const SHOWN = 3;

export async function suggestCustomers(
  db: BookDatabase,
  record: RecordRef,
  snapshot: RecordSnapshot | undefined,
): Promise<CustomerChoice[]> {
  if (!snapshot) return [];
  const found = await lookalikes(db, sideOfPage(record, snapshot));
  return found
    .slice(0, SHOWN)
    .map(({ customer: { id, name }, because, crms }) => ({ customerId: id, name, because, crms }));
}

/** What the page says of the customer; a contact's own e-mail address stands for his company's web domain too. */
function sideOfPage({ kind }: RecordRef, { name, company, fields }: RecordSnapshot): CustomerSide {
  const mail = (fields.email && mailDomain(fields.email)) || undefined;
  return {
    name: (kind === 'company' ? name : company?.name) ?? '',
    webDomain: (fields.website && webDomain(fields.website)) || mail,
    mailDomains: mail ? [mail] : [],
  };
}
