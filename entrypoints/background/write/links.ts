/** Linking records, persons and customers, and taking it back (data.md, Linking). Nothing is linked without a click. */
import { recordFromUrl } from '../../../lib/crm';
import type { Person, RecordLink } from '../../../lib/domain/data/customer';
import type { Parsed } from '../../../lib/messages/listen';
import { Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { readPersons } from '../../../lib/storage/customers';
import { dealsOf } from '../../../lib/storage/deals';
import { joinCustomers as join } from '../../../lib/storage/join-customers';
import { takeApart as apart, standsUnder, startJoining } from '../../../lib/storage/joining';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { attach, type OpenedRecord } from '../record';
import { flagDouble } from './doubles';
import { mustBeThere, mustHold, save } from './save';

/** "Join them": everything of the one moves to the other. */
export const joinCustomers = ({ commandId, intoId, fromId }: Parsed<'joinCustomers'>): Promise<Saved> =>
  save(commandId, 'customersJoined', async (writing, settings) => {
    mustHold(intoId === fromId ? 'sameCustomer' : null);
    const stays = mustBeThere(await writing.get('customers', intoId));
    const joins = mustBeThere(await writing.get('customers', fromId));
    const brought = await dealsOf(writing.db, fromId);
    const { name } = await join(writing, stays, joins, async within => {
      for (const { id } of brought) {
        const deal = await within.get('deals', id);
        if (deal && deal.duplicateOf === undefined) await flagDouble(within, deal, settings);
      }
    });
    return { itemId: intoId, customerId: intoId, text: name };
  });

export const tellApart = ({ commandId, customerId, otherId }: Parsed<'tellApart'>): Promise<Saved> =>
  save(commandId, 'customersToldApart', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const notSameAs = [...new Set([...(customer.notSameAs ?? []), otherId])];
    await writing.put('customers', { ...customer, notSameAs });
    const other = await writing.get('customers', otherId);
    return { itemId: customerId, customerId, text: other?.name ?? '' };
  });

/** A record by its address: what the CRM deleted or merged has a new page under another id. */
export const linkAddress = ({ commandId, customerId, address }: Parsed<'linkAddress'>): Promise<Saved> =>
  save(commandId, 'recordLinked', async writing => {
    const record = recordFromUrl(address.trim());
    if (!record) throw new Refusal('refused', 'noRecordThere');
    const former = await writing.get('recordLinks', record.key);
    mustHold(former?.customerId === customerId ? 'alreadyLinked' : null);
    return relink(writing, { record }, customerId);
  });

/** The record belongs to another customer. What was noted on it stays where it was noted. */
export const moveRecord = ({ commandId, key, customerId }: Parsed<'moveRecord'>): Promise<Saved> =>
  save(commandId, 'recordLinked', async writing => {
    const link = mustBeThere(await writing.get('recordLinks', key));
    mustHold(link.customerId === customerId ? 'alreadyLinked' : null);
    return relink(writing, { record: mustBeThere(recordFromUrl(link.url) ?? undefined) }, customerId);
  });

/** Attaches a record to a customer and notes it in the merge log. */
export async function relink(writing: Writing, opened: OpenedRecord, customerId: string) {
  const customer = mustBeThere(await writing.get('customers', customerId));
  const former = await writing.get('recordLinks', opened.record.key);
  const joining = startJoining(writing);
  await attach(joining.writing, opened, customerId);
  const link = await writing.get('recordLinks', opened.record.key);
  await joining.conclude({
    kind: 'linked',
    intoId: customerId,
    fromId: former?.customerId,
    name: link?.name ?? '',
    recordKey: opened.record.key,
  });
  return { itemId: customerId, customerId, text: customer.name };
}

export const unlinkRecord = ({ commandId, key }: Parsed<'unlinkRecord'>): Promise<Saved> =>
  save(commandId, 'recordUnlinked', async writing => {
    const link = mustBeThere(await writing.get('recordLinks', key));
    const customerId = mustBeThere(link.customerId);
    const joining = startJoining(writing);
    await joining.writing.put('recordLinks', { ...link, customerId: undefined, personId: undefined });
    await joining.conclude({ kind: 'unlinked', intoId: customerId, name: link.name, recordKey: key });
    return { itemId: key, customerId, text: link.name };
  });

/**
 * A person went to another customer. His history stays where it happened; his pages go with him (longview.md, Equity: a
 * person who moves).
 */
export const movePerson = ({ commandId, id, customerId }: Parsed<'movePerson'>): Promise<Saved> =>
  save(commandId, 'personMoved', async writing => {
    const person = mustBeThere(await writing.get('persons', id));
    mustHold(person.customerId === customerId ? 'alreadyLinked' : null);
    mustBeThere(await writing.get('customers', customerId));
    const joining = startJoining(writing);
    const there = await personThere(joining.writing, person, customerId);
    await joining.writing.put('persons', { ...person, movedTo: customerId });
    for (const link of await linksOfPerson(writing, person))
      await joining.writing.put('recordLinks', { ...link, customerId, personId: there.id });
    await joining.conclude({
      kind: 'moved',
      intoId: customerId,
      fromId: person.customerId,
      name: person.name,
    });
    writing.touched(person.customerId);
    return { itemId: there.id, customerId, text: person.name };
  });

/** The same person at his new customer: known there already, or a new row. */
async function personThere(writing: Writing, person: Person, customerId: string): Promise<Person> {
  const { name, role, note, birthday } = person;
  const known = (await readPersons(writing.db, customerId)).find(own => own.name === name);
  return (
    known ??
    writing.put('persons', { ...newRow(writing.now, 'manual'), customerId, name, role, note, birthday })
  );
}

const linksOfPerson = async ({ db }: Writing, person: Person): Promise<RecordLink[]> => {
  const links = await db.recordLinks.where('customerId').equals(person.customerId).toArray();
  return links.filter(link => link.personId === person.id && link.deletedAt === undefined);
};

/** Undo from the merge log, within `mergeLogDays`. */
export const takeApart = ({ commandId, id }: Parsed<'takeApart'>): Promise<Saved> =>
  save(commandId, 'takenApart', async (writing, { mergeLogDays }) => {
    const entry = mustBeThere(await writing.get('mergeLog', id));
    const oldest = writing.now.subtract({ days: mergeLogDays }).epochMilliseconds;
    mustHold(Date.parse(entry.createdAt) < oldest ? 'tooLongJoined' : null);
    mustHold((await standsUnder(writing, entry)) ? 'joinedSince' : null);
    await apart(writing, entry);
    writing.touched(entry.intoId);
    if (entry.fromId) writing.touched(entry.fromId);
    return { itemId: id, customerId: entry.intoId, text: entry.name };
  });
