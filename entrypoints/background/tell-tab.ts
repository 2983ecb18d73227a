/** Reaching into a tab: the content script in its top frame, or the panel frame. */
import type { TabMessages } from '../../lib/messages/protocol';
import { browser } from '../../lib/platform/browser';

type Name = keyof TabMessages;
type Reply<N extends Name> = TabMessages[N]['reply'] | null;

/**
 * Sends one message to the content script of a tab. Null when nobody there answers: no content script (page opened before
 * the install), tab closed.
 */
export const tellTab = <N extends Exclude<Name, 'showInPanel'>>(
  tabId: number,
  name: N,
  request: TabMessages[N]['request'],
): Promise<Reply<N>> => tell(tabId, name, request, { frameId: 0 });

/**
 * Sends the panel of a tab what it shows. Null when there is no panel yet.
 * @param frame of `panelFrame`; unknown, every frame of ours in the tab hears it.
 */
export const tellPanel = (
  tabId: number,
  request: TabMessages['showInPanel']['request'],
  frame: number | undefined,
): Promise<Reply<'showInPanel'>> =>
  tell(tabId, 'showInPanel', request, frame === undefined ? {} : { frameId: frame });

/**
 * The frame of a tab's panel, so that what the book says of a customer reaches no process of the page itself. Undefined
 * where there is none, or the browser cannot tell.
 */
export async function panelFrame(tabId: number): Promise<number | undefined> {
  const found = await browser.runtime
    .getContexts?.({ contextTypes: ['TAB'], tabIds: [tabId] })
    .catch(() => undefined);
  return found?.find(({ documentUrl = '' }) => documentUrl.endsWith('/panel.html'))?.frameId;
}

async function tell<N extends Name>(
  tabId: number,
  name: N,
  request: TabMessages[N]['request'],
  to: { frameId?: number },
): Promise<Reply<N>> {
  try {
    const answer = await browser.tabs.sendMessage(tabId, { kept: 1, name, request }, to);
    return (answer as TabMessages[N]['reply'] | undefined) ?? null;
  } catch {
    return null;
  }
}
