/** `readPopup`: whom the active tab shows, the first items of Today, and why the badge shows its number. */
import type { Runtime } from 'webextension-polyfill';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { PopupView } from '../../../lib/domain/views/surfaces';
import { noticePermission } from '../../../lib/platform/notifications';
import type { Book } from '../../../lib/storage/change';
import { readCustomer, readPersons } from '../../../lib/storage/customers';
import { readDraft } from '../../../lib/storage/drafts';
import { inboxCount } from '../../../lib/storage/promises';
import { readRecordLink } from '../../../lib/storage/records';
import { readLastChange } from '../../../lib/storage/undo';
import { type ActiveRecord, activeRecord } from '../active-record';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readAttention, withRecords } from './attention';
import { badgeOfCustomers } from './badge';
import { readFirstStep } from './first-step';
import { readSiteAccess } from './site-access';

/** Draft key of words typed where no record is open. */
const NO_RECORD = 'inbox';

export async function readPopup(_: unknown, sender: Runtime.MessageSender): Promise<PopupView> {
  const [book, open] = await Promise.all([openBook(), activeRecord(sender)]);
  const { db } = book;
  const now = book.now();
  const settings = await ownSettings(db);
  const [owner, attention, inbox, lastChange, draft, permission, sites, firstStep] = await Promise.all([
    open ? ownerOf(book, open) : undefined,
    readAttention(db, now, settings),
    inboxCount(db),
    readLastChange(db, now),
    readDraft(db, 'popup', open?.record.key ?? NO_RECORD),
    noticePermission(),
    readSiteAccess(),
    readFirstStep(db, settings),
  ]);
  const first = attention.items.slice(0, settings.popupCount);
  return {
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    record: open?.record,
    recordName: open?.snapshot?.name ?? owner?.linkName,
    snapshot: open?.snapshot,
    customer: owner?.customer,
    persons: owner?.persons ?? [],
    attention: await withRecords(db, first),
    more: attention.items.length - first.length,
    badge: badgeOfCustomers(attention.customers, now, settings),
    inboxCount: inbox,
    noticesBlocked: permission === 'denied',
    sitesDenied: sites.flatMap(({ origin, granted }) => (granted ? [] : [origin])),
    firstStep,
    lastChange,
    draft,
  };
}

interface Owner {
  linkName?: string;
  customer?: NonNullable<PopupView['customer']>;
  persons: PopupView['persons'];
}

async function ownerOf({ db }: Book, { record, snapshot }: ActiveRecord): Promise<Owner> {
  const link = await readRecordLink(db, record.key);
  const company = snapshot?.company && (await readRecordLink(db, snapshot.company.ref.key));
  const customerId = link?.customerId ?? company?.customerId;
  const customer = customerId ? await readCustomer(db, customerId) : undefined;
  const linkName = link?.name || undefined;
  if (!customer) return { linkName, persons: [] };
  const persons = (await readPersons(db, customer.id)).map(({ id, name }) => ({ id, name }));
  const person = persons.find(({ id }) => id === link?.personId);
  return { linkName, customer: { id: customer.id, name: customer.name, person }, persons };
}
