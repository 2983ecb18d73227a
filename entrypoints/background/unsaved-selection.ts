/**
 * Selected words the book could not take (a full disk, a lost connection): there is no surface whose line would still
 * hold them, so they wait in `storage.local` and are saved at a later wake (capture.md, Ways in).
 */
import { i18n } from '#i18n';
import type { Parsed } from '../../lib/messages/listen';
import { browser } from '../../lib/platform/browser';
import { clearNotice, showNotice } from '../../lib/platform/notifications';
import { onFreshConnection } from './fresh-connection';
import { logCapture } from './write/captures';
import { logPromise } from './write/promises';
import { noteLogged } from './write/settings';

/** A promise, or anything else that was noted; `date` is the day it was selected on. */
export type Words = (Parsed<'logPromise'> & { kind?: undefined }) | (Parsed<'logCapture'> & { date: string });

const KEY = 'unsavedSelection';
const MOST = 20;
const NOTICE = 'notSaved';

const log = onFreshConnection(async (words: Words): Promise<unknown> => {
  if (words.kind === undefined) {
    const saved = await logPromise(words);
    await noteLogged({ from: 'page', isPromise: true }).catch(() => undefined);
    return saved;
  }
  const { date, ...capture } = words;
  return logCapture(capture, date);
});

/** Saves the words; what cannot be saved is kept, and the rep is told. */
export async function saveSelection(words: Words): Promise<void> {
  try {
    await log(words);
  } catch {
    const kept = await keep(words).catch(() => false);
    const title = i18n.t('notice.notSaved');
    // Words that could not even be kept must not be promised to be saved.
    await showNotice({
      id: NOTICE,
      title,
      message: kept ? i18n.t('notice.notSavedWhy') : title,
      buttons: [],
    });
  }
}

/** Tries what is kept again, oldest first. The command's id is kept with the words: they are never saved twice. */
export async function saveUnsaved(): Promise<void> {
  for (const words of await read()) {
    await log(words);
    const left = await change(list => list.filter(({ commandId }) => commandId !== words.commandId));
    if (left.length === 0) await clearNotice(NOTICE);
  }
}

/** False when the list is full: what the rep was told is kept does not give way. */
async function keep(words: Words): Promise<boolean> {
  const list = await change(former => [...former, words].slice(0, MOST));
  return list.some(({ commandId }) => commandId === words.commandId);
}

const read = async (): Promise<Words[]> =>
  ((await browser.storage.local.get(KEY))[KEY] as Words[] | undefined) ?? [];

/** One change of the list at a time: a click and a wake may come together. */
const change = (to: (list: Words[]) => Words[]): Promise<Words[]> =>
  navigator.locks.request('unsavedSelection', async () => {
    const list = to(await read());
    if (list.length > 0) await browser.storage.local.set({ [KEY]: list });
    else await browser.storage.local.remove(KEY);
    return list;
  });
