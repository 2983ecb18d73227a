/** The card before a call, on a page of its own beside the customer's record (plan.md, Pre-call card). */
import { recordFromUrl } from '../../lib/crm';
import { browser } from '../../lib/platform/browser';
import { ownPage, tabOfPage } from '../../lib/platform/which-book';
import { readRecordLink } from '../../lib/storage/records';
import { openBook } from './book/open-book';

/** The tab that shows this card already, if there is one. */
export async function openPreCall(customerId: string, personId?: string): Promise<'page'> {
  const url = ownPage(`/call.html#${[customerId, personId].filter(Boolean).join('/')}`);
  const present = await tabOfPage('/call.html');
  if (present?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(present.id, { active: true, url });
  return 'page';
}

/** By its key: the card of the customer whose record is in front. Elsewhere the key does nothing. */
export async function openPreCallOfTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const record = recordFromUrl(tab?.url ?? '');
  if (!record) return;
  const { db } = await openBook();
  const link = await readRecordLink(db, record.key);
  if (link?.customerId && !link.never) await openPreCall(link.customerId, link.personId);
}
