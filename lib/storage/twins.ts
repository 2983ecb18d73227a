/** Customers of the book that look like this one, on the other CRM's side (data.md, Linking). */
import type { Customer, RecordLink } from '../domain/data/customer';
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
export async function customersOfName(db: BookDatabase, name: string): Promise<Customer[]> {
  const normal = normalName(name);
  if (normal === '') return [];
  const rows = await db.names.where('normal').equals(normal).limit(NAMESAKES_MAX).toArray();
  return readCustomers(
    db,
    rows.map(({ id }) => id),
  );
}

export const crmsOf = (links: readonly RecordLink[]): Crm[] => [...new Set(links.map(({ crm }) => crm))];

/** What is known of a customer, to be compared. */
export async function sideOf(db: BookDatabase, { id, name, domain }: Customer): Promise<CustomerSide> {
  const persons = await readPersons(db, id);
  return { name, webDomain: domain, mailDomains: persons.flatMap(({ mailDomain }) => mailDomain ?? []) };
}

/** Those that look like `side`; why, and where they are known. `self`: the customer it is the side of. */
export async function lookalikes(db: BookDatabase, side: CustomerSide, self?: string): Promise<Twin[]> {
  const [ofDomain, ofName] = await Promise.all([
    customersOfDomain(db, side.webDomain ?? ''),
    side.mailDomains.length > 0 ? customersOfName(db, side.name) : [],
  ]);
  const found = [...ofDomain, ...ofName].filter(({ id }) => id !== self);
  const twins = new Map<string, Twin>();
  for (const customer of found) {
    const because = twins.has(customer.id) ? null : looksLikeOne(side, await sideOf(db, customer));
    if (because)
      twins.set(customer.id, { customer, because, crms: crmsOf(await recordLinksOf(db, customer.id)) });
  }
  return [...twins.values()];
}

/** The other halves of a customer: known in a CRM where he is not, and not already told apart by the rep. */
export async function twinsOf(
  db: BookDatabase,
  customer: Customer,
  links: readonly RecordLink[],
): Promise<Twin[]> {
  const here = crmsOf(links);
  const told = new Set(customer.notSameAs);
  const found = await lookalikes(db, await sideOf(db, customer), customer.id);
  return found.filter(
    ({ customer: other, crms }) =>
      !told.has(other.id) && !other.notSameAs?.includes(customer.id) && crms.some(crm => !here.includes(crm)),
  );
}
