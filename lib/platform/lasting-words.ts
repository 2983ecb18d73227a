/**
 * After an update of the extension, asking the browser for a word throws in every page of the former version: nothing
 * could be drawn any more, not even "Refresh this page". So every word is remembered once it was asked for; and since no word
 * changes while a page lives, it is not asked for again: a panel draws its two hundred words with every change.
 */
import { browser } from './browser';

type GetMessage = (name: string, substitutions?: string | string[]) => string;
interface Words {
  i18n?: { getMessage: GetMessage };
}

/** Asks for each word once; an orphan gets those it asked for before, and '' for a word it never used. */
function lasting(ask: GetMessage): GetMessage {
  const known = new Map<string, string>();
  return (name, substitutions) => {
    const asked = substitutions === undefined ? name : JSON.stringify([name, substitutions]);
    const before = known.get(asked);
    if (before !== undefined) return before;
    try {
      const words = ask(name, substitutions);
      known.set(asked, words);
      return words;
    } catch {
      return '';
    }
  };
}

/** Call before the first word is drawn. `keys`: words that only an orphan says, so that they are known by then. */
export function keepWords(keys: readonly string[]): void {
  const realm = globalThis as { chrome?: Words; browser?: Words };
  for (const i18n of new Set([(browser as Words).i18n, realm.browser?.i18n, realm.chrome?.i18n])) {
    if (!i18n) continue;
    i18n.getMessage = lasting(i18n.getMessage.bind(i18n));
    for (const key of keys) i18n.getMessage(key.replaceAll('.', '_'));
  }
}
