/** `readPanel`: the open record, whose it is, and everything the panel shows of that customer. */
import { activityToLog } from '../../../lib/domain/appreciation/page-touch';
import type { RecordRef, RecordSnapshot } from '../../../lib/domain/records';
import type { PanelView, Subject } from '../../../lib/domain/views/panel';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import { browser } from '../../../lib/platform/browser';
import type { Book } from '../../../lib/storage/change';
import { readDraft } from '../../../lib/storage/drafts';
import { waitingPromises } from '../../../lib/storage/promises';
import { readOrg, readRecordLink } from '../../../lib/storage/records';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { focusedItem, readFocus } from '../focus-item';
import { noteSeen, type Seen } from '../note-seen';
import { ownSettings } from '../own-settings';
import { isPageChanged } from '../page-misses';
import { questionHere, readFirstStep } from './first-step';
import { readSubject } from './subject';
import { otherStage, wonDealView } from './won-deal-view';

export interface OpenRecord {
  record: RecordRef;
  snapshot?: RecordSnapshot;
}

export async function readPanel({ record, snapshot }: OpenRecord): Promise<PanelView> {
  const book = await openBook();
  const open = { record, snapshot: snapshot?.key === record.key ? snapshot : undefined };
  const { db } = book;
  // Opening a transaction costs more than most of the reads in it, so there is one; and what lies outside the database
  // is asked beside it, for a transaction ends when it has to wait for anything else.
  const [{ view, seen }, pageChanged, focus] = await Promise.all([
    db.transaction('r', db.tables, () => readBook(book, open)),
    isPageChanged(record, open.snapshot),
    readFocus(),
  ]);
  // What looking at a page writes (name, last seen, the latch) is not worth waiting for.
  if (seen) noteSeen(book, seen);
  return { ...view, pageChanged, focusItem: focusedItem(focus, seen?.customer.id) };
}

interface BookRead {
  view: Omit<PanelView, 'pageChanged' | 'focusItem'>;
  /** Where the record is a customer's. */
  seen?: Seen;
}

async function readBook(book: Book, open: OpenRecord): Promise<BookRead> {
  const { db } = book;
  const now = book.now();
  const { record, snapshot } = open;
  const { key } = record;
  const [link, waiting, settings, draft, lastChange, org] = await Promise.all([
    readRecordLink(db, key),
    waitingPromises(db, key),
    ownSettings(db),
    readDraft(db, 'panel', key),
    readLastChange(db, now),
    readOrg(db, record.orgKey),
  ]);
  const naming: Naming = { now, settings, persons: new Map(), snoozes: new Map() };
  const [{ subject, seen }, firstStep] = await Promise.all([
    readSubject(db, open, link, naming),
    readFirstStep(db, settings),
  ]);
  const wonDeal = await wonDealView(book, open, subject, link, naming);
  return {
    seen,
    view: {
      key,
      crm: record.crm,
      recordKind: record.kind,
      testOrg: org?.test ?? record.testOrg,
      name: snapshot?.name ?? (link?.name || null),
      fields: snapshot?.fields ?? {},
      reading: snapshot?.reading ?? 'settling',
      today: now.toPlainDate().toString(),
      zone: now.timeZoneId,
      settings: surfaceSettings(settings),
      subject,
      otherStage: otherStage(open, org, settings),
      wonDeal,
      pageActivity: pageActivity(snapshot, subject, naming),
      waiting: waiting.map(row => promiseItem(row, naming)),
      lastChange,
      draft,
      firstStep: questionHere(firstStep, subject),
    },
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
