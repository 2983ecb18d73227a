/**
 * Whose record it is (data.md, Linking): a company makes a customer, a contact a person of its company, a deal belongs
 * to its company's customer. What cannot be known is never guessed: then there is no customer, and a promise waits.
 */
import type { Customer, Person, RecordLink } from '../../lib/domain/data/customer';
import { mailDomain, webDomain } from '../../lib/domain/data/mail-domains';
import { stampOf } from '../../lib/domain/moments';
import type { RecordRef, RecordSnapshot } from '../../lib/domain/records';
import { readPersons } from '../../lib/storage/customers';
import { readSettings } from '../../lib/storage/meta';
import { waitingCaptures, waitingPromises } from '../../lib/storage/promises';
import { recordLinksOf } from '../../lib/storage/records';
import { newRow, type Writing } from '../../lib/storage/writing';
import { moveOut } from './place-capture';

export interface OpenedRecord {
  record: RecordRef;
  snapshot?: RecordSnapshot;
}
export interface Owner {
  customerId: string;
  personId?: string;
}

const nameOf = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** A snapshot counts only for the record it was read on. */
const ownSnapshot = ({ record, snapshot }: OpenedRecord): RecordSnapshot | undefined =>
  snapshot?.key === record.key ? snapshot : undefined;

/** The customer (and person) of a record, made now if the page says whose it is; else undefined. Links what it learns. */
export async function ownerOfRecord(writing: Writing, opened: OpenedRecord): Promise<Owner | undefined> {
  const link = await writing.get('recordLinks', opened.record.key);
  const name = nameOf(ownSnapshot(opened)?.name) ?? nameOf(link?.name);
  if (link?.customerId && (await writing.get('customers', link.customerId))) {
    // Attached before the page gave the contact's name: the person is made now.
    const nameless = opened.record.kind === 'contact' && !link.personId && name !== undefined;
    if (nameless && (await isCompany(writing, link.customerId)))
      return attach(writing, opened, link.customerId);
    return { customerId: link.customerId, personId: link.personId };
  }
  if (opened.record.kind === 'other') return undefined;
  if (opened.record.kind === 'company')
    return name === undefined ? undefined : startWithCompany(writing, opened, name);
  const customerId = await customerOfCompany(writing, opened);
  return customerId === undefined ? undefined : attach(writing, opened, customerId);
}

const isCompany = async (writing: Writing, customerId: string): Promise<boolean> =>
  (await writing.get('customers', customerId))?.kind === 'company';

/** The company the page names: its customer if known, else a new one if the page also gives a name. */
async function customerOfCompany(writing: Writing, opened: OpenedRecord): Promise<string | undefined> {
  const company = ownSnapshot(opened)?.company;
  if (company?.ref.kind !== 'company') return undefined;
  const known = await writing.get('recordLinks', company.ref.key);
  if (known?.customerId && (await writing.get('customers', known.customerId))) return known.customerId;
  const name = nameOf(company.name) ?? nameOf(known?.name);
  if (name === undefined) return undefined;
  return (await startWithCompany(writing, { record: company.ref }, name)).customerId;
}

async function startWithCompany(writing: Writing, opened: OpenedRecord, name: string): Promise<Owner> {
  const customer = await startCustomer(writing, { name, kind: 'company', opened });
  await linkRecord(writing, opened, { customerId: customer.id });
  return { customerId: customer.id };
}

/** A new customer, tracked from today (readiness.md, communicate). */
export async function startCustomer(
  writing: Writing,
  { name, kind, opened }: { name: string; kind: Customer['kind']; opened: OpenedRecord },
): Promise<Customer> {
  const website = ownSnapshot(opened)?.fields.website;
  const domain = opened.record.kind === 'company' && website ? webDomain(website) : undefined;
  return writing.put('customers', {
    ...newRow(writing.now, 'page'),
    name,
    kind,
    primaryCrm: opened.record.crm,
    domain: domain || undefined,
    trackedSince: writing.now.toPlainDate().toString(),
    pauses: [],
    facts: {},
    goals: {},
    earnedLatch: false,
    archived: false,
  });
}

/** Attaches a record to a customer; a contact becomes a person of it if his name is known. */
export async function attach(writing: Writing, opened: OpenedRecord, customerId: string): Promise<Owner> {
  const link = await writing.get('recordLinks', opened.record.key);
  const name = nameOf(ownSnapshot(opened)?.name) ?? nameOf(link?.name);
  const owner: Owner = { customerId };
  if (opened.record.kind === 'contact' && name !== undefined) {
    owner.personId = (await personOf(writing, { opened, link, customerId, name })).id;
  }
  await linkRecord(writing, opened, owner);
  await learnDomain(writing, opened, customerId);
  return owner;
}

/** A customer started from a contact's page gets its web domain from the company's. */
async function learnDomain(writing: Writing, opened: OpenedRecord, customerId: string): Promise<void> {
  const website = opened.record.kind === 'company' && ownSnapshot(opened)?.fields.website;
  const domain = website && webDomain(website);
  const customer = domain ? await writing.get('customers', customerId) : undefined;
  if (domain && customer && customer.domain === undefined)
    await writing.put('customers', { ...customer, domain });
}

interface Contact {
  opened: OpenedRecord;
  link: RecordLink | undefined;
  customerId: string;
  name: string;
}

/**
 * The person of a contact page. The same person at another customer is a new row there: his former history stays where
 * it was. One of that name whom the other CRM made known here is him.
 */
async function personOf(writing: Writing, { opened, link, customerId, name }: Contact): Promise<Person> {
  const email = ownSnapshot(opened)?.fields.email;
  const domain = (email && mailDomain(email)) || undefined;
  const former = link?.personId ? await writing.get('persons', link.personId) : undefined;
  const known =
    former?.customerId === customerId ? former : await namesake(writing, opened, customerId, name);
  if (!known)
    return writing.put('persons', {
      ...newRow(writing.now, 'page'),
      customerId,
      name,
      mailDomain: domain,
    });
  return domain && known.mailDomain === undefined
    ? writing.put('persons', { ...known, mailDomain: domain })
    : known;
}

/** The one person of this name at the customer who has no page in this CRM yet. */
async function namesake(
  writing: Writing,
  { record }: OpenedRecord,
  customerId: string,
  name: string,
): Promise<Person | undefined> {
  const bearers = (await readPersons(writing.db, customerId)).filter(own => own.name === name);
  const links = await recordLinksOf(writing.db, customerId);
  const [one] = bearers;
  const isTaken = links.some(link => link.personId === one?.id && link.crm === record.crm);
  return bearers.length === 1 && !isTaken ? one : undefined;
}

/** Writes the link, knows the org, and gives the promises that waited on this record to their customer. */
export async function linkRecord(writing: Writing, opened: OpenedRecord, owner: Owner): Promise<RecordLink> {
  const { record } = opened;
  const link = await putLink(writing, opened, { ...owner, never: undefined });
  for (const waiting of await waitingPromises(writing.db, record.key))
    await writing.put('promises', {
      ...waiting,
      customerId: owner.customerId,
      personId: waiting.personId ?? owner.personId,
    });
  const noted = await waitingCaptures(writing.db, record.key);
  const settings = noted.length > 0 ? await readSettings(writing.db) : null;
  for (const capture of noted) if (settings) await moveOut(writing, settings, capture, owner);
  return link;
}

/** A record the book shall know, with or without a customer. */
export async function putLink(
  writing: Writing,
  opened: OpenedRecord,
  fields: Pick<RecordLink, 'customerId' | 'personId' | 'never'>,
): Promise<RecordLink> {
  const { record } = opened;
  const former = await writing.get('recordLinks', record.key);
  const at = stampOf(writing.now);
  if (!(await writing.get('orgs', record.orgKey)))
    await writing.put('orgs', {
      key: record.orgKey,
      crm: record.crm,
      test: record.testOrg,
      createdAt: at,
      updatedAt: at,
    });
  return writing.put('recordLinks', {
    key: record.key,
    crm: record.crm,
    orgKey: record.orgKey,
    objectType: record.objectType,
    recordId: record.recordId,
    url: record.url,
    name: nameOf(ownSnapshot(opened)?.name) ?? former?.name ?? '',
    ...fields,
    wonAnswers: former?.wonAnswers,
    lastSeenAt: at,
    createdAt: former?.createdAt ?? at,
    updatedAt: at,
  });
}
