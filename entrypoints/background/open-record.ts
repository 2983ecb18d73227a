/** Bringing a customer's record to the front: its tab if one is open, else a new one; without a record, Kept's own page of him. */
import { recordFromUrl } from '../../lib/crm';
import { type Parsed, Refusal } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import { ownPage, tabOfPage } from '../../lib/platform/which-book';
import { readRecordLink, recordLinksOf } from '../../lib/storage/records';
import { openBook } from './book/open-book';
import { showAgain } from './show-record';

const CRM_TABS = ['https://*/lightning/*', 'https://*/one/one.app*', 'https://*/contacts/*'];

/** Where `customerId` was opened. */
export async function openCustomer(
  customerId: string,
  personId?: string,
): Promise<'tab' | 'newTab' | 'page'> {
  const { db } = await openBook();
  // A link that came with an imported file may name any address: only one that is this very record is opened.
  const links = (await recordLinksOf(db, customerId)).filter(
    ({ url, key }) => recordFromUrl(url)?.key === key,
  );
  if (links.length === 0) return openCustomerPage(customerId);
  if (await focusTab(new Set(links.map(link => link.key)))) return 'tab';
  const latest = [...links].sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
  const best =
    latest.find(link => personId && link.personId === personId) ??
    latest.find(link => !link.personId) ??
    latest[0];
  await browser.tabs.create({ url: best?.url });
  return 'newTab';
}

/** One of a customer's pages. */
export async function openLinkedRecord(key: string): Promise<'tab' | 'newTab'> {
  const { db } = await openBook();
  const link = await readRecordLink(db, key);
  if (!link || recordFromUrl(link.url)?.key !== key) throw new Refusal('gone');
  if (await focusTab(new Set([key]))) return 'tab';
  await browser.tabs.create({ url: link.url });
  return 'newTab';
}

/** Brings the tab of one of these records to the front; false when none has it. */
async function focusTab(keys: Set<string>): Promise<boolean> {
  const tabs = await browser.tabs.query({ url: CRM_TABS }).catch(() => []);
  const open = tabs.find(tab => keys.has(recordFromUrl(tab.url ?? '')?.key ?? ''));
  if (open?.id === undefined) return false;
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  await showAgain(open.id);
  return true;
}

/** The page with everything of one customer; the tab that shows it already, if there is one. */
export async function openCustomerPage(customerId: string): Promise<'page'> {
  const path = `/customer.html#${customerId}`;
  const present = await tabOfPage(path);
  if (present?.id !== undefined) await browser.tabs.update(present.id, { active: true });
  else await browser.tabs.create({ url: ownPage(path) });
  return 'page';
}

/** One of Kept's own pages, e.g. `report`; the tab that shows it already, if there is one. */
export async function openOwnPage(page: Parsed<'openOwnPage'>['page']): Promise<'page'> {
  const [name = '', hash] = page.split('#');
  const url = browser.runtime.getURL(`/${name}.html` as never);
  const whole = hash ? `${url}#${hash}` : url;
  const [present] = await browser.tabs.query({ url: `${url}*` }).catch(() => []);
  if (present?.id === undefined) await browser.tabs.create({ url: whole });
  else await browser.tabs.update(present.id, { active: true, ...(hash ? { url: whole } : {}) });
  return 'page';
}

/** One Today, not a second beside the first. `hash` says what it shall do, e.g. `#log=…`. */
export async function openToday(hash = ''): Promise<'today'> {
  const url = ownPage('/today.html');
  const present = await tabOfPage('/today.html');
  if (present?.id !== undefined)
    await browser.tabs.update(present.id, { active: true, ...(hash ? { url: url + hash } : {}) });
  else await browser.tabs.create({ url: url + hash });
  return 'today';
}
