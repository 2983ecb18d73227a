/** The keys that work on every page, and the address bar's keyword (capture.md, Ways in). */
import { recordFromUrl } from '../../lib/crm';
import { browser } from '../../lib/platform/browser';
import { readPlacement, savePlacement } from '../../lib/platform/placement';
import { openPreCallOfTab } from './open-pre-call';
import { openToday } from './open-record';

/** Names as in the manifest; the popup's own key is the browser's business. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'today') await openToday();
  else if (name === 'panel') await togglePanel();
  else if (name === 'touch') await openTouchLine();
  else if (name === 'call') await openPreCallOfTab();
}

/** Shows or hides the panel on the site in front; elsewhere the key does nothing. */
async function togglePanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = tab?.url ?? '';
  if (!recordFromUrl(url)) return;
  const { origin } = new URL(url);
  const { collapsed, off } = await readPlacement(origin);
  await savePlacement(origin, off ? { off: false, collapsed: false } : { collapsed: !collapsed });
}

/** Kept in the session: the popup reads it as it opens, and forgets it. */
const POPUP_KIND = 'popupKind';

/** The popup with its line set to a touch. Where the browser opens none by code, the popup's own key is one away. */
async function openTouchLine(): Promise<void> {
  // Both at once: a browser that opens popups on a key only (Firefox up to 148) forgets the key while we wait. The
  // popup's page takes longer to load than the word to be kept.
  const kept = browser.storage.session.set({ [POPUP_KIND]: 'touch' });
  await Promise.all([kept, browser.action.openPopup?.().catch(() => undefined)]);
}

/** `kept send the guide by fri`: Today opens with the words in its line, saves them, and says so. */
export async function onOmniboxEntered(words: string): Promise<void> {
  const text = words.trim();
  await openToday(text === '' ? '' : `#log=${encodeURIComponent(text)}`);
}
