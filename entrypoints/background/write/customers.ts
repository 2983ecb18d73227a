/** Writing customers and their records: whose record it is, and since when they buy (data.md, Linking). */

import type { Parsed } from '../../../lib/messages/listen';
import { Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import type { OwnerChoice } from '../../../lib/messages/requests';
import type { Writing } from '../../../lib/storage/writing';
import {
  attach,
  linkRecord as link,
  type OpenedRecord,
  ownerOfRecord,
  putLink,
  startCustomer as start,
} from '../record';
import { impliedRow } from './deliverables';
import { relink } from './links';
import { mustBeThere, mustHold, save, todayOf } from './save';

/** **Start with this customer**: with no owner chosen the page itself must say whose record it is. */
export const startCustomer = ({ commandId, owner, ...opened }: Parsed<'startCustomer'>): Promise<Saved> =>
  save(commandId, 'customerStarted', async writing => {
    const known = await writing.get('recordLinks', opened.record.key);
    const isKnown = known?.customerId && (await writing.get('customers', known.customerId));
    mustHold(isKnown ? 'alreadyLinked' : null);
    const found = owner ? await own(writing, opened, owner) : await ownerOfRecord(writing, opened);
    if (!found) throw new Refusal('refused', 'needsOwner');
    return done(writing, found.customerId);
  });

/** **Link to …**, also "Link to another record" and "Attach this page to a customer". */
export const linkRecord = ({ commandId, owner, ...opened }: Parsed<'linkRecord'>): Promise<Saved> =>
  save(commandId, 'recordLinked', async writing => {
    if (owner.kind === 'existing') return relink(writing, opened, owner.customerId);
    const { customerId } = await own(writing, opened, owner);
    return done(writing, customerId);
  });

async function own(
  writing: Writing,
  opened: OpenedRecord,
  owner: OwnerChoice,
): Promise<{ customerId: string }> {
  if (owner.kind === 'existing') {
    mustBeThere(await writing.get('customers', owner.customerId));
    return attach(writing, opened, owner.customerId);
  }
  const kind = owner.kind === 'newPerson' ? 'person' : 'company';
  const company = kind === 'company' ? namedCompany(opened) : undefined;
  const customer = await start(writing, { name: owner.name, kind, opened: company ?? opened });
  // A company's own page that belongs to nobody yet goes with it; another customer's page stays where it is.
  if (company && !(await writing.get('recordLinks', company.record.key))?.customerId)
    await link(writing, company, { customerId: customer.id });
  if (kind === 'company') return attach(writing, opened, customer.id);
  await link(writing, opened, { customerId: customer.id });
  return { customerId: customer.id };
}

function namedCompany({ record, snapshot }: OpenedRecord): OpenedRecord | undefined {
  const company = snapshot?.key === record.key ? snapshot.company : undefined;
  if (record.kind === 'company' || company?.ref.kind !== 'company') return undefined;
  const { ref, name } = company;
  return { record: ref, snapshot: { key: ref.key, name, fields: {}, reading: 'settled', missing: [] } };
}

async function done(writing: Writing, customerId: string) {
  const customer = mustBeThere(await writing.get('customers', customerId));
  return { itemId: customerId, customerId, text: customer.name };
}

/** **Never on this record**, and back. A customer the record already has stays noted. */
export const neverOnRecord = ({ commandId, record, never }: Parsed<'neverOnRecord'>): Promise<Saved> =>
  save(commandId, 'recordNever', async writing => {
    const known = await writing.get('recordLinks', record.key);
    const { customerId, personId } = known ?? {};
    const row = await putLink(writing, { record }, { customerId, personId, never: never || undefined });
    return { itemId: record.key, text: row.name };
  });

/** When they first bought, typed by the rep; null forgets it. */
export const setFirstSale = ({ commandId, customerId, date }: Parsed<'setFirstSale'>): Promise<Saved> =>
  save(commandId, 'customerChanged', async (writing, settings) => {
    mustHold(date !== null && date > todayOf(writing) ? 'future' : null);
    const customer = mustBeThere(await writing.get('customers', customerId));
    await writing.put('customers', { ...customer, firstSaleTyped: date ?? undefined });
    const implied = await impliedRow(writing, customerId, settings);
    if (implied) await writing.put('deliverables', implied);
    return { itemId: customerId, customerId, text: customer.name };
  });
