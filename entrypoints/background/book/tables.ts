/** Every store as a table in a private file of its own, and the currencies the book's deals are in. */
import { csvText } from '../../../lib/domain/data/csv/out';
import { bookStores, storeNames } from '../../../lib/domain/data/stores';
import { unconvertedDeals } from '../../../lib/domain/plan/revenue';
import type { CurrenciesView } from '../../../lib/domain/views/csv-view';
import { dealsOfAll } from '../../../lib/storage/deals';
import { ownSettings } from '../own-settings';
import { doors } from './doors';
import { openBook } from './open-book';

export async function exportTables(): Promise<{ files: string[] }> {
  const { db } = await openBook();
  const names = new Map((await db.names.toArray()).map(({ id, name }) => [id, name]));
  const files: string[] = [];
  for (const store of storeNames) {
    const rows: { deletedAt?: string }[] = await db.table(store).toArray();
    const live = rows.filter(({ deletedAt }) => deletedAt === undefined);
    if (live.length === 0) continue;
    const fields = Object.keys(bookStores[store].schema().shape);
    const file = `table-${store}.csv`;
    await doors.files.write(file, [csvText(fields, live, id => names.get(id))]);
    files.push(file);
  }
  return { files };
}

export async function readCurrencies(): Promise<CurrenciesView> {
  const { db } = await openBook();
  const [settings, deals] = await Promise.all([ownSettings(db), dealsOfAll(db)]);
  const waiting = new Map<string, number>();
  for (const { currency } of unconvertedDeals(deals, settings))
    waiting.set(currency ?? '', (waiting.get(currency ?? '') ?? 0) + 1);
  return {
    base: settings.baseCurrency,
    rates: settings.currencyRates,
    waiting: [...waiting]
      .filter(([currency]) => currency !== '')
      .map(([currency, count]) => ({ currency, deals: count })),
    withoutCurrency: waiting.get('') ?? 0,
  };
}
