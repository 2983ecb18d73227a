/**
 * Every word ever logged, so that Today finds an item while its words are being typed. One row an item, written in the
 * transaction that writes the item. What comes in bulk (an import, an upgrade) is read afterwards, a slice at a time: the
 * place it has come to is kept, so that a stopped worker goes on from there.
 */
import { type StoreName, storeNames } from '../domain/data/stores';
import type { BookDatabase, RowOf } from './database';
import type { WordsBehindMeta } from './machine-rows';
import { searchWords } from './search-words';

/** The words of one item. */
export interface ItemWordsRow {
  /** `<store>/<row id>`. */
  key: string;
  customerId?: string;
  words: string[];
}

type Texts<S extends StoreName> = (row: RowOf<S>) => (string | undefined)[];

/** The fields of each store in which somebody's words stand. Stores that are not named hold none of their own. */
const TEXTS: { [S in StoreName]?: Texts<S> } = {
  customers: ({ name, note, facts }) => [name, note, ...Object.values(facts).map(fact => fact?.text)],
  persons: ({ name, role, note }) => [name, role, note],
  promises: ({ text, quote, personName, reason, proof, releasedBy }) => [
    text,
    quote,
    personName,
    reason,
    proof,
    releasedBy,
  ],
  nextSteps: ({ text }) => [text],
  touches: ({ text, acknowledged }) => [text, acknowledged?.words],
  issues: ({ text, confirmedWords, helper }) => [text, confirmedWords, helper],
  ratings: ({ words }) => [words],
  wows: ({ what, reaction }) => [what, reaction],
  deliverables: ({ text, confirmedBy, confirmedWords }) => [text, confirmedBy, confirmedWords],
  needs: ({ verbatim, answers }) => [verbatim, ...answers.map(({ words }) => words)],
  referrals: ({ name, reaction }) => [name, reaction],
  asks: ({ note, overrideReason }) => [note, overrideReason],
  captures: ({ text, personName }) => [text, personName],
};
export const WORD_STORES = storeNames.filter(store => store in TEXTS);

/** A pasted page is found by its beginning. */
const WORDS_MAX = 120;
/** More rows at once than this are read afterwards: their words would hold up the import. */
const BULK = 500;
const SLICE = 60;

/** All texts of a row in one, as they are searched. */
export const textOf = <S extends StoreName>(store: S, row: RowOf<S>): string =>
  ((TEXTS[store] as Texts<S> | undefined)?.(row) ?? []).filter(Boolean).join(' ');

function wordsRow<S extends StoreName>(store: S, row: RowOf<S>): ItemWordsRow | null {
  const { id, customerId, deletedAt } = row as { id: string; customerId?: string; deletedAt?: string };
  if (deletedAt) return null;
  const words = searchWords(textOf(store, row), WORDS_MAX);
  return words.length > 0
    ? { key: `${store}/${id}`, customerId: customerId ?? ownId(store, id), words }
    : null;
}

const ownId = (store: StoreName, id: string): string | undefined => (store === 'customers' ? id : undefined);

/** Brings the words up to date with rows just written; many rows at once are left for `catchUpWords`. */
export async function indexWords<S extends StoreName>(
  db: BookDatabase,
  store: S,
  rows: RowOf<S>[],
): Promise<void> {
  if (!(store in TEXTS)) return;
  if (rows.length > BULK) return noteWordsBehind(db);
  await putWords(db, store, rows);
}

async function putWords<S extends StoreName>(db: BookDatabase, store: S, rows: RowOf<S>[]): Promise<void> {
  const present: ItemWordsRow[] = [];
  const absent: string[] = [];
  for (const row of rows) {
    const made = wordsRow(store, row);
    if (made) present.push(made);
    else absent.push(`${store}/${(row as { id: string }).id}`);
  }
  if (present.length > 0) await db.words.bulkPut(present);
  if (absent.length > 0) await db.words.bulkDelete(absent);
}

/** Forgets the words of rows that were removed. */
export const forgetWords = (db: BookDatabase, store: StoreName, keys: string[]): PromiseLike<void> =>
  db.words.bulkDelete(keys.map(key => `${store}/${key}`));

/** All words are read anew, from the first store on, when there is time. */
export const noteWordsBehind = async (db: BookDatabase): Promise<void> => {
  await db.meta.put({ key: 'wordsBehind', store: 0, after: '' });
};

/**
 * Reads one slice of what `noteWordsBehind` left.
 * @returns whether there is more.
 */
export async function catchUpWords(db: BookDatabase): Promise<boolean> {
  const place = (await db.meta.get('wordsBehind')) as WordsBehindMeta | undefined;
  if (!place) return false;
  const store = WORD_STORES[place.store];
  const tables = [db.words, db.meta, ...(store ? [db.table(store)] : [])];
  return db.transaction('rw', tables, async () => {
    if (!store) {
      await db.meta.delete('wordsBehind');
      return false;
    }
    const rows = (await db.table(store).where(':id').above(place.after).limit(SLICE).toArray()) as RowOf<
      typeof store
    >[];
    await putWords(db, store, rows);
    const last = (rows.at(-1) as { id: string } | undefined)?.id;
    const next =
      rows.length < SLICE || !last
        ? { store: place.store + 1, after: '' }
        : { store: place.store, after: last };
    await db.meta.put({ key: 'wordsBehind', ...next });
    return true;
  });
}

/** Whether every typed word begins a word of this row. */
export function hasWords<S extends StoreName>(store: S, row: RowOf<S>, typed: string): boolean {
  const own = searchWords(textOf(store, row), WORDS_MAX);
  return searchWords(typed).every(word => own.some(one => one.startsWith(word)));
}
