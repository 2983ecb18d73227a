/** Selected text → context menu → "I promised this" (capture.md, Ways in): stores the quote and where it stood. */
import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { recordFromUrl } from '../../lib/crm';
import { browser } from '../../lib/platform/browser';
import { now } from '../../lib/platform/clock';
import { tellTab } from './tell-tab';
import { saveSelection } from './unsaved-selection';

const PROMISED = 'promised';

/** A promise is a line, not a page: longer selections keep their beginning; the quote holds more of it. */
const WORDS_LIMIT = 300;
const QUOTE_LIMIT = 5_000;

const oneLine = (selection: string, limit: number): string => {
  const words = selection.replace(/\s+/g, ' ').trim();
  return words.length <= limit ? words : `${words.slice(0, limit - 1)}…`;
};

/** Menus survive the worker, so they are made at install and browser start; made again they are replaced. */
export const registerMenus = (): Promise<void> =>
  // An install at browser start calls twice at once, and the second entry of the same id would be an error.
  navigator.locks.request('menus', async () => {
    await browser.contextMenus.removeAll();
    await new Promise<void>(resolve => {
      browser.contextMenus.create(
        { id: PROMISED, title: i18n.t('menu.promised'), contexts: ['selection'] },
        resolve,
      );
    });
  });

export async function onMenuClicked(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const words = oneLine(info.selectionText ?? '', WORDS_LIMIT);
  if (info.menuItemId !== PROMISED || words === '') return;
  const pageUrl = info.pageUrl ?? tab?.url;
  const record = recordFromUrl(pageUrl ?? '');
  // The page's name is asked of the page; the record itself is the one of the click's own address.
  const shown = record && tab?.id !== undefined ? await tellTab(tab.id, 'whichRecord', null) : null;
  const snapshot = shown?.record.key === record?.key ? shown?.snapshot : undefined;
  await saveSelection({
    commandId: crypto.randomUUID(),
    subject: record ? { kind: 'record', record, snapshot } : { kind: 'inbox' },
    text: words,
    quote: oneLine(info.selectionText ?? '', QUOTE_LIMIT),
    pageUrl: pageUrl?.slice(0, 2_000),
    // Saved on a later day it was still promised on this one.
    madeDate: now().toPlainDate().toString(),
  });
}
