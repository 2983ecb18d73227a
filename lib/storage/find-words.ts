/** Which items may have typed words: by the keys of the word index alone, no row is read. */
import type { BookDatabase } from './database';
import { searchWords } from './search-words';

/** What the words of the book say of a search. */
export interface FoundKeys {
  /** `<store>/<row id>`, each once, the surest first. Whether every word stands in an item, `hasWords` says. */
  keys: string[];
  /** No other item has all the words: of one of them, every key was read. */
  isAll: boolean;
}

/** Keys of items in which a typed word may begin a word; `most` keys of each word are read, for they cost the time. */
export async function findKeys(db: BookDatabase, typed: string, most: number): Promise<FoundKeys> {
  const keysOf = (word: string) => db.words.where('words').startsWith(word).limit(most).primaryKeys();
  const found = (await Promise.all(searchWords(typed).map(keysOf))).map(keys => ({
    keys: new Set(keys),
    isWhole: keys.length < most,
  }));
  const whole = found.filter(({ isWhole }) => isWhole).sort((a, b) => a.keys.size - b.keys.size);
  // In turn: the items of the rarer word, whichever it is, come soon.
  const candidates = whole[0] ? [...whole[0].keys] : inTurn(found.map(({ keys }) => [...keys]));
  const possible = candidates.filter(key => whole.every(({ keys }) => keys.has(key)));
  const isSure = (key: string) => found.every(({ keys }) => keys.has(key));
  return {
    keys: [...possible.filter(isSure), ...possible.filter(key => !isSure(key))],
    isAll: whole.length > 0,
  };
}

/** The first of each list, then the second of each, every key once. */
const inTurn = (lists: string[][]): string[] => {
  const length = Math.max(0, ...lists.map(list => list.length));
  return [...new Set(Array.from({ length }, (_, at) => lists.flatMap(keys => keys[at] ?? [])).flat())];
};
