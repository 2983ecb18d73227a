/** Whom a write is about: what the rep was looking at when he typed, never what is open now. */
import { Refusal } from '../../../lib/messages/listen';
import type { SubjectRef } from '../../../lib/messages/requests';
import { readPersons } from '../../../lib/storage/customers';
import type { Writing } from '../../../lib/storage/writing';
import { type Owner, ownerOfRecord } from '../record';
import { mustBeThere } from './save';

export interface Resolved extends Partial<Owner> {
  /** The record it was typed on; ties an Inbox promise to its page. */
  recordKey?: string;
}

/** Customer and person of the subject; without `customerId` it can only wait in the Inbox. */
export async function resolve(writing: Writing, subject: SubjectRef): Promise<Resolved> {
  if (subject.kind === 'inbox') return {};
  if (subject.kind === 'record') {
    const owner = await ownerOfRecord(writing, subject);
    return { ...owner, recordKey: subject.record.key };
  }
  mustBeThere(await writing.get('customers', subject.customerId));
  return { customerId: subject.customerId, personId: subject.personId };
}

/** @throws Refusal `needsCustomer`: only promises may wait for a customer. */
export async function resolveCustomer(
  writing: Writing,
  subject: SubjectRef,
  personId?: string,
): Promise<Owner> {
  const found = await resolve(writing, subject);
  if (!found.customerId) throw new Refusal('refused', 'needsCustomer');
  const person = await ownPerson(writing, found.customerId, personId ?? found.personId);
  return { customerId: found.customerId, personId: person };
}

/** The person if he is one of this customer's. */
export async function ownPerson(
  writing: Writing,
  customerId: string,
  personId: string | undefined,
): Promise<string | undefined> {
  if (!personId) return undefined;
  return (await writing.get('persons', personId))?.customerId === customerId ? personId : undefined;
}

/** The one person of the customer who bears this name, in full or by its first word. */
export async function personNamed(
  writing: Writing,
  customerId: string,
  name: string,
): Promise<string | undefined> {
  const wanted = name.trim().toLowerCase();
  const persons = await readPersons(writing.db, customerId);
  const bears = (own: string) => own === wanted || own.split(/\s+/)[0] === wanted;
  const exact = persons.filter(person => person.name.toLowerCase() === wanted);
  const found = exact.length > 0 ? exact : persons.filter(person => bears(person.name.toLowerCase()));
  return found.length === 1 ? found[0]?.id : undefined;
}
