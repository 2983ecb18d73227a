/** Selected text → context menu → what it is (capture.md, Ways in): stores the quote and where it stood. */
import type { Browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { recordFromUrl } from '../../lib/crm';
import { browser } from '../../lib/platform/browser';
import { now } from '../../lib/platform/clock';
import { tellTab } from './tell-tab';
import { saveSelection, type Words } from './unsaved-selection';

/** The entries of the menu, in its order; those of `value` say how it helps them (readiness.md, value). */
const ENTRIES = ['promised', 'need', 'comment', 'wow', 'value', 'issue'] as const;
const HELPS = ['use', 'produce', 'profit'] as const;
type Entry = (typeof ENTRIES)[number] | `value.${(typeof HELPS)[number]}`;

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
    for (const id of ENTRIES) await create({ id, title: i18n.t(`menu.${id}`) });
    for (const id of HELPS)
      await create({ id: `value.${id}`, parentId: 'value', title: i18n.t(`menu.helps.${id}`) });
  });

const create = (entry: { id: Entry; title: string; parentId?: string }): Promise<void> =>
  new Promise(resolve => {
    browser.contextMenus.create({ ...entry, contexts: ['selection'] }, resolve);
  });

export async function onMenuClicked(
  info: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const words = oneLine(info.selectionText ?? '', WORDS_LIMIT);
  if (words === '') return;
  const pageUrl = info.pageUrl ?? tab?.url;
  const record = recordFromUrl(pageUrl ?? '');
  // The page's name is asked of the page; the record itself is the one of the click's own address.
  const shown = record && tab?.id !== undefined ? await tellTab(tab.id, 'whichRecord', null) : null;
  const snapshot = shown?.record.key === record?.key ? shown?.snapshot : undefined;
  const selection = oneLine(info.selectionText ?? '', QUOTE_LIMIT);
  await saveSelection(
    wordsOf(
      info.menuItemId as Entry,
      { words, selection },
      {
        commandId: crypto.randomUUID(),
        subject: record ? { kind: 'record', record, snapshot } : { kind: 'inbox' },
        pageUrl: pageUrl?.slice(0, 2_000),
      },
    ),
  );
}

type About = Pick<Words, 'commandId' | 'subject' | 'pageUrl'>;

/** What the entry makes of the selected words. Saved on a later day it was still noted on this one. */
function wordsOf(
  entry: Entry,
  { words, selection }: { words: string; selection: string },
  about: About,
): Words {
  const date = now().toPlainDate().toString();
  if (entry === 'promised') return { ...about, text: words, quote: selection, madeDate: date };
  const [kind, help] = entry.split('.') as ['value' | Exclude<(typeof ENTRIES)[number], 'promised'>, string?];
  // What was done for it is not said here; what they said is.
  if (kind === 'wow')
    return { ...about, kind, text: i18n.t('menu.wowWhat'), details: { reaction: selection }, date };
  if (kind !== 'value') return { ...about, kind, text: selection, details: {}, date };
  const valueHow = HELPS.find(how => how === help);
  const details = { channel: 'other', purpose: 'value', valueHow, acknowledged: true } as const;
  return { ...about, kind: 'touch', text: selection, details, date };
}
