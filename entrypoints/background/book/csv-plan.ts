/**
 * A foreign table, and what it would change in this book. Both are kept while it is looked at: leafing through its
 * rows, matching another column and taking it in at last read the file once. A stopped worker reads it again.
 */
import { recordKey } from '../../../lib/crm';
import { checkedId } from '../../../lib/crm/salesforce/ids';
import { guessColumns } from '../../../lib/domain/data/csv/columns';
import { type CsvPlan, type KnownBook, planCsv } from '../../../lib/domain/data/csv/plan';
import { type CsvTable, csvTable, withoutHeadings } from '../../../lib/domain/data/csv/table';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { browser } from '../../../lib/platform/browser';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfAll } from '../../../lib/storage/deals';
import { readBookMeta } from '../../../lib/storage/meta';
import type { SummaryContext } from '../../../lib/storage/summaries';
import { doors } from './doors';

export type Order = Parsed<'checkCsv'>;

let read: { name: string; table: CsvTable } | null = null;
let planned: { order: string; foundOn: string; plan: CsvPlan } | null = null;

/** Another file is written under another name, so the name tells which one was read. */
export async function readTable({ name, isHeadless }: Order): Promise<CsvTable> {
  const table = read?.name === name ? read.table : await readFile(name);
  read = { name, table };
  return isHeadless ? withoutHeadings(table) : table;
}

async function readFile(name: string): Promise<CsvTable> {
  const text = await doors.files.read(name);
  if (text === null) throw new Refusal('badFile', 'gone');
  const table = csvTable().safeParse(JSON.parse(text));
  if (!table.success) throw new Refusal('badFile', 'notATable');
  return table.data;
}

/** The table was taken in: neither it nor what it would have changed is needed. */
export function forgetTable(): void {
  read = null;
  planned = null;
}

/**
 * What the table would change, as the book is now. Worked out once for the same order, unless anything was written
 * since; inside a transaction that writes it is the plan of that very moment.
 * @param table read before: inside a transaction nothing but the database may be waited for.
 */
export async function planOf(
  db: BookDatabase,
  table: CsvTable,
  order: Order,
  { now, settings }: SummaryContext,
): Promise<CsvPlan> {
  const { columns = guessColumns(table.headers), currency } = order;
  const today = now.toPlainDate().toString();
  const meta = await readBookMeta(db);
  const foundOn = `${meta?.bookId} ${meta?.changes} ${today}`;
  const named = JSON.stringify([order.name, order.columns, currency, order.isHeadless]);
  if (planned?.order === named && planned.foundOn === foundOn) return planned.plan;
  const plan = planCsv(table, await knownBook(db, columns.record !== undefined), {
    columns,
    language: settings.locale ?? browser.i18n.getUILanguage(),
    numericOrder: settings.numericOrder,
    usualCurrency: currency ?? settings.baseCurrency,
    today,
    newId: () => crypto.randomUUID(),
  });
  planned = { order: named, foundOn, plan };
  return plan;
}

/** Who is known by which name, record or deal. Reads names, links and deals, no history. */
async function knownBook(db: BookDatabase, needsRecords: boolean): Promise<KnownBook> {
  const [names, deals, links] = await Promise.all([
    db.names.toArray(),
    dealsOfAll(db),
    needsRecords ? db.recordLinks.toArray() : [],
  ]);
  const byName = new Map<string, string[]>();
  for (const { id, name, normal } of names) {
    const key = normal || `=${name.toLowerCase()}`;
    const own = byName.get(key);
    if (own) own.push(id);
    else byName.set(key, [id]);
  }
  const byKey = new Map<string, string | null>();
  for (const { key, recordId, customerId, deletedAt } of links) {
    if (!customerId || deletedAt) continue;
    byKey.set(key, customerId);
    const other = byKey.get(recordId);
    // The same number in two portals is nobody's.
    byKey.set(recordId, other === undefined || other === customerId ? customerId : null);
  }
  return {
    byName,
    nameOf: new Map(names.map(({ id, name }) => [id, name])),
    deals,
    byRecord: text => byKey.get(recordKey(text) ?? checkedId(text) ?? text) ?? null,
  };
}
