/** Who sent a message, by facts the sender cannot forge (`sender.id`, `sender.origin`, `sender.url`, `sender.tab`). */
import type { Runtime } from 'webextension-polyfill';

export type SenderKind = 'surface' | 'page' | 'stranger';

/**
 * A surface is a page of this extension (the panel frame included); a page is our content script in a CRM tab.
 * Everything else is a stranger. `ownOrigin` is the origin of `runtime.getURL('/')`.
 */
export function senderKind(
  sender: Runtime.MessageSender & { origin?: string },
  ownId: string,
  ownOrigin: string,
): SenderKind {
  if (sender.id !== ownId) return 'stranger';
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === ownOrigin) return 'surface';
  if (sender.tab?.id !== undefined && (sender.frameId ?? 0) === 0 && origin?.startsWith('https://'))
    return 'page';
  return 'stranger';
}

const originOf = (url: string | undefined): string | undefined => {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
};
