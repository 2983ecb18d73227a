/** What the book forgets by itself (data.md, Erase and retention). */
import { bookStores, storeNames } from '../domain/data/stores';
import { later } from '../domain/later';
import { stampOf } from '../domain/moments';
import { type Book, change } from './change';

const mortal = later(() => storeNames.filter(store => 'deletedAt' in bookStores[store].schema().shape));

/**
 * Takes out what was deleted `tombstoneDays` ago, and entries of the merge log older than `mergeLogDays`
 * (data.md, Erase and retention). Gives the number of rows.
 */
export async function purgeTombstones(
  book: Book,
  { tombstoneDays, mergeLogDays }: { tombstoneDays: number; mergeLogDays: number },
): Promise<number> {
  const before = stampOf(book.now().subtract({ days: tombstoneDays }));
  const buried = await Promise.all(
    mortal().map(async store => {
      const keys = await book.db.table(store).where('deletedAt').below(before).primaryKeys();
      return [store, keys as string[]] as const;
    }),
  );
  const logBefore = stampOf(book.now().subtract({ days: mergeLogDays }));
  const entries = await book.db.mergeLog.where('createdAt').below(logBefore).primaryKeys();
  const old = [...buried, ['mergeLog', entries] as const];
  const rows = old.reduce((total, [, keys]) => total + keys.length, 0);
  if (rows === 0) return 0;
  const order = { commandId: crypto.randomUUID(), shownAs: null, logAs: 'purged', quiet: true } as const;
  await change(book, order, async writing => {
    for (const [store, keys] of old) await writing.remove(store, keys);
    return {};
  });
  return rows;
}
