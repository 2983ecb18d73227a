/** `readPanel`: the open record, whose it is, and everything the panel shows of that customer. */
import { activityToLog } from '../../../lib/domain/appreciation/page-touch';
import type { Customer, RecordLink } from '../../../lib/domain/data/customer';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import type { RecordRef, RecordSnapshot } from '../../../lib/domain/records';
import { customerView } from '../../../lib/domain/views/customer-view';
import type { TwinView } from '../../../lib/domain/views/links-view';
import type { PanelView, Subject } from '../../../lib/domain/views/panel';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import { browser } from '../../../lib/platform/browser';
import type { Book } from '../../../lib/storage/change';
import type { BookDatabase } from '../../../lib/storage/database';
import { readDraft } from '../../../lib/storage/drafts';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { type CustomerSurroundings, readCustomerPage } from '../../../lib/storage/history';
import { waitingPromises } from '../../../lib/storage/promises';
import { readOrg, readRecordLink } from '../../../lib/storage/records';
import { twinsOf } from '../../../lib/storage/twins';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { focusedItem } from '../focus-item';
import { noteSeen } from '../note-seen';
import { ownSettings } from '../own-settings';
import { isPageChanged } from '../page-misses';
import { questionHere, readFirstStep } from './first-step';
import { snoozesOf } from './snoozes';
import { suggestCustomers } from './suggest-customers';
import { otherStage, wonDealView } from './won-deal-view';

export interface OpenRecord {
  record: RecordRef;
  snapshot?: RecordSnapshot;
}

export async function readPanel(open: OpenRecord): Promise<PanelView> {
  const book = await openBook();
  const { db } = book;
  const now = book.now();
  const key = open.record.key;
  const [link, waiting, settings, draft, lastChange, org] = await Promise.all([
    readRecordLink(db, key),
    waitingPromises(db, key),
    ownSettings(db),
    readDraft(db, 'panel', key),
    readLastChange(db, now),
    readOrg(db, open.record.orgKey),
  ]);
  const naming: Naming = { now, settings, persons: new Map(), snoozes: new Map() };
  const snapshot = open.snapshot?.key === key ? open.snapshot : undefined;
  const [subject, pageChanged] = await Promise.all([
    subjectOf(book, { record: open.record, snapshot }, link, naming),
    isPageChanged(open.record, snapshot),
  ]);
  const [wonDeal, focusItem] = await Promise.all([
    wonDealView(book, open, subject, link, naming),
    focusedItem(subject.kind === 'customer' ? subject.view.customer.id : undefined),
  ]);
  return {
    key,
    crm: open.record.crm,
    recordKind: open.record.kind,
    testOrg: org?.test ?? open.record.testOrg,
    name: snapshot?.name ?? (link?.name || null),
    fields: snapshot?.fields ?? {},
    reading: snapshot?.reading ?? 'settling',
    pageChanged,
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    subject,
    otherStage: otherStage({ record: open.record, snapshot }, org, settings),
    wonDeal,
    pageActivity: pageActivity(snapshot, subject, naming),
    waiting: waiting.map(row => promiseItem(row, naming)),
    lastChange,
    draft,
    focusItem,
    firstStep: questionHere(await readFirstStep(db, settings), subject),
  };
}

/** Only a page that has settled: one that still changes may show another record's day. */
function pageActivity(
  snapshot: RecordSnapshot | undefined,
  subject: Subject,
  { now, settings: { locale, numericOrder } }: Naming,
): PanelView['pageActivity'] {
  if (subject.kind !== 'customer' || snapshot?.reading !== 'settled') return undefined;
  const { lastTouch } = subject.view.contact;
  const reading = { numericOrder, language: locale ?? browser.i18n.getUILanguage() };
  const today = now.toPlainDate().toString();
  return activityToLog(snapshot.fields.lastActivity, lastTouch, today, reading) ?? undefined;
}

async function subjectOf(
  book: Book,
  open: OpenRecord,
  link: RecordLink | undefined,
  naming: Naming,
): Promise<Subject> {
  if (link?.never) return { kind: 'never' };
  // A contact or deal not seen before belongs to the customer its own page names as its company.
  const owner = link?.customerId ? link : await companyLink(book, open.snapshot);
  const [page, ended] = owner?.customerId
    ? await Promise.all([readCustomerPage(book.db, owner.customerId), readEndedLives(book.db)])
    : [undefined, []];
  if (!page) return unknownSubject(book, open);
  const { history, around } = page;
  const twin = twinView(book.db, history.customer, around);
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
  // What looking at a page writes (name, last seen, the latch) is not worth waiting for.
  noteSeen(book, { link, snapshot: open.snapshot, evaluation, customer: history.customer });
  return { kind: 'customer', view: { ...customerView(rows, evaluation, named), twin: await twin } };
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
  book: Book,
  snapshot: RecordSnapshot | undefined,
): Promise<RecordLink | undefined> {
  return snapshot?.company && readRecordLink(book.db, snapshot.company.ref.key);
}

async function unknownSubject(book: Book, { record, snapshot }: OpenRecord): Promise<Subject> {
  const suggestions = await suggestCustomers(book.db, record, snapshot);
  if (record.kind === 'other') return { kind: 'attach', suggestions };
  if (record.kind === 'company') return { kind: 'new', suggestions };
  return snapshot?.company
    ? { kind: 'new', companyName: snapshot.company.name, suggestions }
    : // Still reading: asking now would be asking for what the page may say in a moment.
      snapshot?.reading === 'settled' || snapshot?.reading === 'unreadable'
      ? { kind: 'whichCustomer', suggestions }
      : { kind: 'reading' };
}
