/** `readLinks`, `readJoin`: the records a customer is known by, what was joined, and what joining would move. */
import { recordFromUrl } from '../../../lib/crm';
import type { RecordLink } from '../../../lib/domain/data/customer';
import { joinedCustomer, samePersons } from '../../../lib/domain/data/join-customers';
import { localDayOf } from '../../../lib/domain/moments';
import { currentStep } from '../../../lib/domain/promises/step-state';
import type {
  JoinPreview,
  LinkedPerson,
  LinkedRecord,
  LinksView,
} from '../../../lib/domain/views/links-view';
import type { Parsed } from '../../../lib/messages/listen';
import { Refusal } from '../../../lib/messages/listen';
import { readCustomers } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { readCustomerPage } from '../../../lib/storage/history';
import { readOrgs } from '../../../lib/storage/records';
import { twinsOf } from '../../../lib/storage/twins';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function readLinks({ customerId }: Parsed<'readLinks'>): Promise<LinksView> {
  const { db, now } = await openBook();
  const [page, settings, orgs] = await Promise.all([
    readCustomerPage(db, customerId),
    ownSettings(db),
    readOrgs(db),
  ]);
  if (!page) throw new Refusal('gone');
  const { customer } = page.history;
  const { persons, recordLinks } = page.around;
  const zone = now().timeZoneId;
  const tests = new Set(orgs.filter(({ test }) => test).map(({ key }) => key));
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const linked = (link: RecordLink): LinkedRecord => ({
    key: link.key,
    crm: link.crm,
    kind: recordFromUrl(link.url)?.kind ?? 'other',
    name: link.name,
    testOrg: tests.has(link.orgKey),
    lastSeen: localDayOf(link.lastSeenAt, zone),
    personName: link.personId && names.get(link.personId),
  });
  const oldest = now().subtract({ days: settings.mergeLogDays }).toInstant().toString();
  const log = (await db.mergeLog.where('intoId').equals(customerId).toArray())
    .filter(({ createdAt }) => createdAt >= oldest)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const twins = await twinsOf(db, customer, persons, recordLinks);
  return {
    records: [...recordLinks].sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt)).map(linked),
    log: log.map(({ id, kind, name, createdAt }) => ({ id, kind, name, date: localDayOf(createdAt, zone) })),
    logDays: settings.mergeLogDays,
    twins: twins.map(({ customer: { id, name }, because, crms }) => ({
      customerId: id,
      name,
      because,
      crms,
    })),
    persons: await withPlaces(db, persons),
    archived: customer.archived,
    ended: customer.ended,
  };
}

async function withPlaces(
  db: BookDatabase,
  persons: { id: string; name: string; movedTo?: string }[],
): Promise<LinkedPerson[]> {
  const ids = [...new Set(persons.flatMap(({ movedTo }) => movedTo ?? []))];
  const places = new Map((await readCustomers(db, ids)).map(({ id, name }) => [id, name]));
  return persons.map(({ id, name, movedTo }) => {
    const place = movedTo && places.get(movedTo);
    return { id, name, movedTo: movedTo && place ? { customerId: movedTo, name: place } : undefined };
  });
}

export async function readJoin({ intoId, fromId }: Parsed<'readJoin'>): Promise<JoinPreview> {
  const { db } = await openBook();
  const [into, from] = [await readCustomerPage(db, intoId), await readCustomerPage(db, fromId)];
  if (!into || !from) throw new Refusal('gone');
  const same = samePersons(into.around.persons, from.around.persons);
  const { customer, promises, ...items } = from.history;
  const steps = [currentStep(into.around.nextSteps), currentStep(from.around.nextSteps)];
  const standing = currentStep(steps.filter(step => step !== null));
  const replaced = steps.every(step => step !== null) ? steps.find(step => step !== standing) : undefined;
  return {
    from: customer.name,
    into: into.history.customer.name,
    name: joinedCustomer(into.history.customer, customer).name,
    records: from.around.recordLinks.length,
    promises: promises.length,
    items:
      Object.values(items).reduce((total, rows) => total + (rows?.length ?? 0), 0) +
      from.around.nextSteps.length,
    samePersons: from.around.persons.filter(({ id }) => same.has(id)).map(({ name }) => name),
    replacedStep: replaced?.text,
  };
}
