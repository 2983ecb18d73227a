/**
 * Page → view → panel. The content script says which record is open; its panel frame is given the finished view, and the
 * content script learns which record is painted, so that it uncovers the frame only when nothing older stands in it.
 */
import type { Runtime } from 'webextension-polyfill';
import type { Parsed } from '../../lib/messages/listen';
import type { PanelShown, ReplyOf } from '../../lib/messages/protocol';
import { readRecordLink } from '../../lib/storage/records';
import { openBook } from './book/open-book';
import { failureOf } from './failures';
import { onFreshConnection } from './fresh-connection';
import { notePage } from './page-misses';
import { readPanel } from './read/panel';
import { panelFrame, tellPanel, tellTab } from './tell-tab';
import { noteVisit } from './write/snooze';

/**
 * The record each tab asked about last, in the order of its messages. Reads overtake one another (a long history, an
 * import in between), and the view of a record that was left must not be painted over the one that came after it.
 * Nothing is lost with the worker: a view it was still reading is lost as well.
 */
const openIn = new Map<number, string>();

/** A failure becomes a picture below, so it would never reach the table of answers, which tries again. */
const read = onFreshConnection(readPanel);

export async function recordShown(
  { record, snapshot }: Parsed<'recordShown'>,
  sender: Runtime.MessageSender,
): Promise<ReplyOf<'recordShown'>> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return { shown: null };
  // A page that is read again while it settles is the same visit.
  const isVisit = openIn.get(tabId) !== record.key;
  openIn.set(tabId, record.key);
  const noted = notePage(record, snapshot, Date.now()).catch(() => undefined);
  // Only a page that was given up has to wait for the count.
  if (snapshot.reading === 'unreadable') await noted;
  const shown = await push(tabId, { record, snapshot });
  if (isVisit) visited(record.key).catch(() => undefined);
  return { shown };
}

/** What was put off until this customer is opened again is due now; the panel is not kept waiting for it. */
async function visited(recordKey: string): Promise<void> {
  const book = await openBook();
  const customerId = (await readRecordLink(book.db, recordKey))?.customerId;
  if (customerId) await noteVisit(book, customerId);
}

/** The record whose view was painted in the tab's panel; null when another was opened, or left, while it was read. */
async function push(tabId: number, { record, snapshot }: Parsed<'recordShown'>): Promise<string | null> {
  const [shown, frame] = await Promise.all([
    // A book that cannot be read has its own picture: a panel that never came would say nothing at all.
    read({ record, snapshot }).then(
      view => ({ record, snapshot, view }),
      error => ({ record, failure: failureOf(error) }),
    ),
    panelFrame(tabId),
  ]);
  if (openIn.get(tabId) !== record.key) return null;
  return (await tellPanel(tabId, shown, frame))?.painted ?? null;
}

/**
 * Paints the panel of a tab anew: it stands there already, so no page would ask for the item a notice was about. The
 * page says what is open; what it asked for meanwhile goes first.
 */
export async function showAgain(tabId: number): Promise<void> {
  const before = openIn.get(tabId);
  const open = await tellTab(tabId, 'whichRecord', null);
  if (!open || openIn.get(tabId) !== before) return;
  // Forgotten with a worker that was stopped since; a panel that shows another record has yet to say so.
  if (before === undefined) openIn.set(tabId, open.record.key);
  await push(tabId, open);
}

export async function recordLeft(_: unknown, sender: Runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  openIn.delete(tabId);
  const frame = await panelFrame(tabId);
  // A record that was opened meanwhile must not be taken away again.
  if (!openIn.has(tabId)) await tellPanel(tabId, null, frame);
  return null;
}

/** A panel frame that has just loaded asks what its own tab shows. */
export async function panelReady(_: unknown, sender: Runtime.MessageSender): Promise<PanelShown | null> {
  if (sender.tab?.id === undefined) return null;
  const open = await tellTab(sender.tab.id, 'whichRecord', null);
  return open && { ...open, view: await readPanel(open) };
}

/** The structure of the page the asking panel stands in. */
export async function readPageReport(
  _: unknown,
  sender: Runtime.MessageSender,
): Promise<ReplyOf<'readPageReport'>> {
  const tabId = sender.tab?.id;
  return { report: tabId === undefined ? null : await tellTab(tabId, 'pageReport', null) };
}
