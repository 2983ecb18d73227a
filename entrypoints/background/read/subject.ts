/** Whose the open record is: a customer of the book with all the panel shows of him, or what to ask of a record it does not know. */
import type { Customer, RecordLink } from '../../../lib/domain/data/customer';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { RecordSnapshot } from '../../../lib/domain/records';
import { customerView } from '../../../lib/domain/views/customer-view';
import type { TwinView } from '../../../lib/domain/views/links-view';
import type { Subject } from '../../../lib/domain/views/panel';
import type { Naming } from '../../../lib/domain/views/promise-item';
import type { BookDatabase } from '../../../lib/storage/database';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { type CustomerSurroundings, readCustomerPage } from '../../../lib/storage/history';
import { readRecordLink } from '../../../lib/storage/records';
import { twinsOf } from '../../../lib/storage/twins';
import type { Seen } from '../note-seen';
import type { OpenRecord } from './panel';
import { snoozesOf } from './snoozes';
import { suggestCustomers } from './suggest-customers';

/** `seen` where it is a customer: what is to be noted of the visit. Reads only; may run inside a transaction. */
export async function readSubject(
  db: BookDatabase,
  open: OpenRecord,
  link: RecordLink | undefined,
  naming: Naming,
): Promise<{ subject: Subject; seen?: Seen }> {
  if (link?.never) return { subject: { kind: 'never' } };
  // A contact or deal not seen before belongs to the customer its own page names as its company.
  const owner = link?.customerId ? link : await companyLink(db, open.snapshot);
  const [page, ended] = owner?.customerId
    ? await Promise.all([readCustomerPage(db, owner.customerId), readEndedLives(db)])
    : [undefined, []];
  if (!page) return { subject: await unknownSubject(db, open) };
  const { history, around } = page;
  const { customer } = history;
  const twin = await twinView(db, customer, around);
  const evaluation = evaluate(history, naming.now, naming.settings);
  const named = {
    ...naming,
    persons: new Map(around.persons.map(({ id, name }) => [id, name])),
    snoozes: snoozesOf(around.notices, naming.now),
  };
  const rows = {
    history,
    nextSteps: around.nextSteps,
    persons: around.persons,
    personId: link?.personId,
    ended,
  };
  return {
    subject: { kind: 'customer', view: { ...customerView(rows, evaluation, named), twin } },
    seen: { link, snapshot: open.snapshot, evaluation, customer },
  };
}

/** The customer's other half in the other CRM, if the book holds one that looks like it. */
async function twinView(
  db: BookDatabase,
  customer: Customer,
  { persons, recordLinks }: Pick<CustomerSurroundings, 'persons' | 'recordLinks'>,
): Promise<TwinView | undefined> {
  const [twin] = await twinsOf(db, customer, persons, recordLinks);
  return (
    twin && {
      customerId: twin.customer.id,
      name: twin.customer.name,
      crms: twin.crms,
      because: twin.because,
    }
  );
}

async function companyLink(
  db: BookDatabase,
  snapshot: RecordSnapshot | undefined,
): Promise<RecordLink | undefined> {
  return snapshot?.company && readRecordLink(db, snapshot.company.ref.key);
}

async function unknownSubject(db: BookDatabase, { record, snapshot }: OpenRecord): Promise<Subject> {
  const suggestions = await suggestCustomers(db, record, snapshot);
  if (record.kind === 'other') return { kind: 'attach', suggestions };
  if (record.kind === 'company') return { kind: 'new', suggestions };
  return snapshot?.company
    ? { kind: 'new', companyName: snapshot.company.name, suggestions }
    : // Still reading: asking now would be asking for what the page may say in a moment.
      snapshot?.reading === 'settled' || snapshot?.reading === 'unreadable'
      ? { kind: 'whichCustomer', suggestions }
      : { kind: 'reading' };
}
