/** The record of the tab the rep is looking at. */
import type { Runtime, Tabs } from 'webextension-polyfill';
import { recordFromUrl } from '../../lib/crm';
import type { RecordRef, RecordSnapshot } from '../../lib/domain/records';
import { browser } from '../../lib/platform/browser';
import { tellTab } from './tell-tab';

export interface ActiveRecord {
  record: RecordRef;
  snapshot?: RecordSnapshot;
}

/** Null when the tab shows no record. The address decides; a page opened before the install only lacks the words. */
export async function activeRecord(sender: Runtime.MessageSender): Promise<ActiveRecord | null> {
  const tab = await lookedAt(sender);
  const record = recordFromUrl(tab?.url ?? '');
  if (!record || tab?.id === undefined) return null;
  const shown = await tellTab(tab.id, 'whichRecord', null);
  return { record, snapshot: shown?.record.key === record.key ? shown.snapshot : undefined };
}

/** A popup that was opened as a tab stands in front of the page it is about: then the tab used before it counts. */
async function lookedAt(sender: Runtime.MessageSender): Promise<Tabs.Tab | undefined> {
  const own = sender.tab;
  if (own?.windowId === undefined) {
    const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return active;
  }
  const others = (await browser.tabs.query({ windowId: own.windowId })).filter(tab => tab.id !== own.id);
  return others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
