/** Reaching into a tab: the content script in its top frame, or the panel frame. */
import type { TabMessages } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';

/**
 * Sends one message into a tab. Null when nobody there answers: no content script (page opened before the install), no
 * panel frame yet, tab closed.
 */
export async function tellTab<N extends keyof TabMessages>(
  tabId: number,
  name: N,
  request: TabMessages[N]['request'],
): Promise<TabMessages[N]['reply'] | null> {
  const message = { kept: 1, name, request };
  try {
    // A panel frame hears the whole tab's messages; the content script stands in the top frame.
    const answer =
      name !== 'showInPanel'
        ? await browser.tabs.sendMessage(tabId, message, { frameId: 0 })
        : await browser.tabs.sendMessage(tabId, message);
    return (answer as TabMessages[N]['reply'] | undefined) ?? null;
  } catch {
    return null;
  }
}
