/**
 * Page → view → panel. The content script says which record is open; its panel frame is given the finished view, and the
 * content script learns which record is painted, so that it uncovers the frame only when nothing older stands in it.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Parsed } from '../../lib/messages/listen';
import type { PanelShown, ReplyOf } from '../../lib/messages/protocol';
import { readPanel } from './read/panel';
import { tellTab } from './tell-tab';

export async function recordShown(
  { record, snapshot }: Parsed<'recordShown'>,
  sender: Runtime.MessageSender,
): Promise<ReplyOf<'recordShown'>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return { shown: null };
  const view = await readPanel({ record, snapshot });
  const answer = await tellTab(tabId, 'showInPanel', { record, snapshot, view });
  return { shown: answer?.painted ?? null };
}

export async function recordLeft(_: unknown, sender: Runtime.MessageSender): Promise<null> {
  if (sender.tab?.id !== undefined) await tellTab(sender.tab.id, 'showInPanel', null);
  return null;
}

/** A panel frame that has just loaded asks what its own tab shows. */
export async function panelReady(_: unknown, sender: Runtime.MessageSender): Promise<PanelShown | null> {
  if (sender.tab?.id === undefined) return null;
  const open = await tellTab(sender.tab.id, 'whichRecord', null);
  return open && { ...open, view: await readPanel(open) };
}
