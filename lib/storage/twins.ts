/** Customers of the book that look like this one, on the other CRM's side (data.md, Linking). */
import type { Customer, Person, RecordLink } from '../domain/data/customer';
import { normalName } from '../domain/data/names';
import { type CustomerSide, looksLikeOne } from '../domain/data/same-customer';
import type { Crm } from '../domain/records';
import { customersOfDomain, readCustomers, readPersons } from './customers';
import type { BookDatabase } from './database';
import { recordLinksOf } from './records';

export interface Twin {
  customer: Customer;
  because: 'domain' | 'name';
  crms: Crm[];
}

const NAMESAKES_MAX = 20;

/** Customers whose name compares equal. Found by index: opening a record never reads the book. */
async function customersOfName(db: BookDatabase, name: string): Promise<Customer[]> {
  const normal = normalName(name);
  if (normal === '') return [];
  const rows = await db.names.where('normal').equals(normal).limit(NAMESAKES_MAX).toArray();
  return readCustomers(
    db,
    rows.map(({ id }) => id),
  );
}

const crmsOf = (links: readonly RecordLink[]): Crm[] => [...new Set(links.map(({ crm }) => crm))];

const sideOf = ({ name, domain }: Customer, persons: readonly Person[]): CustomerSide => ({
  name,
  webDomain: domain,
  mailDomains: persons.flatMap(({ mailDomain }) => mailDomain ?? []),
});

/**
 * Those that look like `side`; why, and where they are known. Namesakes are looked at only where mail could tell.
 * @param self the customer it is the side of.
 */
export async function lookalikes(db: BookDatabase, side: CustomerSide, self?: string): Promise<Twin[]> {
  const [ofDomain, ofName] = await Promise.all([
    customersOfDomain(db, side.webDomain ?? ''),
    side.mailDomains.length > 0 ? customersOfName(db, side.name) : [],
  ]);
  const found = new Map([...ofDomain, ...ofName].map(customer => [customer.id, customer]));
  if (self) found.delete(self);
  const compared = await Promise.all(
    [...found.values()].map(async customer => {
      const [persons, links] = await Promise.all([
        readPersons(db, customer.id),
        recordLinksOf(db, customer.id),
      ]);
      const because = looksLikeOne(side, sideOf(customer, persons));
      return because ? { customer, because, crms: crmsOf(links) } : [];
    }),
  );
  return compared.flat();
}

/** The other halves of a customer: known in a CRM where he is not, and not already told apart by the rep. */
export async function twinsOf(
  db: BookDatabase,
  customer: Customer,
  persons: readonly Person[],
  links: readonly RecordLink[],
): Promise<Twin[]> {
  const here = crmsOf(links);
  const told = new Set(customer.notSameAs);
  const found = await lookalikes(db, sideOf(customer, persons), customer.id);
  return found.filter(
    ({ customer: other, crms }) =>
      !told.has(other.id) && !other.notSameAs?.includes(customer.id) && crms.some(crm => !here.includes(crm)),
  );
}
