/** A table of customers and revenue into the book: planned again in the transaction that writes it, all or nothing. */

import { recordKey } from '../../../lib/crm';
import { checkedId } from '../../../lib/crm/salesforce/ids';
import { guessColumns } from '../../../lib/domain/data/csv/columns';
import { type CsvPlan, type KnownBook, planCsv } from '../../../lib/domain/data/csv/plan';
import { type CsvTable, csvTable } from '../../../lib/domain/data/csv/table';
import { stampOf } from '../../../lib/domain/moments';
import type { Settings } from '../../../lib/domain/settings';
import type { CsvPreview } from '../../../lib/domain/views/csv-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { browser } from '../../../lib/platform/browser';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfAll } from '../../../lib/storage/deals';
import type { Writing } from '../../../lib/storage/writing';
import { ownSettings } from '../own-settings';
import { save } from '../write/save';
import { doors } from './doors';
import { openBook } from './open-book';

type Order = Pick<Parsed<'checkCsv'>, 'name' | 'columns' | 'currency'>;

async function readTable(name: string): Promise<CsvTable> {
  const text = await doors.files.read(name);
  if (text === null) throw new Refusal('badFile', 'gone');
  const table = csvTable.safeParse(JSON.parse(text));
  if (!table.success) throw new Refusal('badFile', 'notATable');
  return table.data;
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
    byName.set(key, [...(byName.get(key) ?? []), id]);
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
    deals,
    byRecord: text => byKey.get(recordKey(text) ?? checkedId(text) ?? text) ?? null,
  };
}

async function planOf(
  db: BookDatabase,
  table: CsvTable,
  { columns = guessColumns(table.headers), currency }: Order,
  settings: Settings,
  today: string,
): Promise<CsvPlan> {
  return planCsv(table, await knownBook(db, columns.record !== undefined), {
    columns,
    language: settings.locale ?? browser.i18n.getUILanguage(),
    numericOrder: settings.numericOrder,
    usualCurrency: currency ?? settings.baseCurrency,
    today,
    newId: () => crypto.randomUUID(),
  });
}

const SHOWN_DEALS = 8;
const SHOWN_SKIPPED = 300;
const SAMPLES = 3;

export async function checkCsv(order: Parsed<'checkCsv'>): Promise<CsvPreview> {
  const { db, now } = await openBook();
  const [table, settings] = await Promise.all([readTable(order.name), ownSettings(db)]);
  const plan = await planOf(db, table, order, settings, now().toPlainDate().toString());
  return {
    encoding: table.encoding,
    headers: table.headers,
    samples: table.headers.map((_, at) => table.rows.slice(0, SAMPLES).map(([, row]) => row[at] ?? '')),
    columns: order.columns ?? guessColumns(table.headers),
    currency: order.currency ?? settings.baseCurrency,
    rows: table.rows.length,
    newCustomers: plan.customers.length,
    knownCustomers: plan.knownCustomers,
    onlyCustomers: plan.onlyCustomers,
    deals: plan.deals.length,
    firstDeals: plan.deals.slice(0, SHOWN_DEALS),
    skipped: plan.skipped.length,
    skippedRows: plan.skipped.slice(0, SHOWN_SKIPPED),
  };
}

interface Progress {
  done: number;
  total: number;
  isCancelled: boolean;
}
/** Imports at work now. Nothing of it outlives the message that is being answered. */
const atWork = new Map<string, Progress>();
/** So many rows are written at once: few enough for progress and cancel to be heard between. */
const CHUNK = 500;

export async function importCsv({ commandId, ...order }: Parsed<'importCsv'>): Promise<Saved> {
  const { db } = await openBook();
  const [table, settings] = await Promise.all([readTable(order.name), ownSettings(db)]);
  const progress: Progress = { done: 0, total: table.rows.length, isCancelled: false };
  atWork.set(commandId, progress);
  try {
    return await save(commandId, 'csvImported', async writing => {
      const today = writing.now.toPlainDate().toString();
      await write(writing, await planOf(writing.db, table, order, settings, today), progress);
      return {};
    });
  } finally {
    atWork.delete(commandId);
  }
}

async function write(writing: Writing, { customers, deals }: CsvPlan, progress: Progress): Promise<void> {
  const at = stampOf(writing.now);
  const today = writing.now.toPlainDate().toString();
  const common = { createdAt: at, updatedAt: at, origin: 'csv' as const };
  progress.total = customers.length + deals.length;
  const inChunks = async <T>(rows: readonly T[], put: (chunk: T[]) => Promise<void>) => {
    for (let from = 0; from < rows.length; from += CHUNK) {
      if (progress.isCancelled) throw new Refusal('refused', 'cancelled');
      await put(rows.slice(from, from + CHUNK));
      progress.done += Math.min(CHUNK, rows.length - from);
    }
  };
  await inChunks(customers, chunk =>
    writing.putAsIs(
      'customers',
      chunk.map(({ id, name }) => ({
        ...common,
        id,
        name,
        kind: 'company' as const,
        trackedSince: today,
        pauses: [],
        facts: {},
        goals: {},
        earnedLatch: false,
        archived: false,
      })),
    ),
  );
  await inChunks(deals, chunk =>
    writing.putAsIs(
      'deals',
      chunk.map(({ customerId, date, kind, amountMinor, currency }) => ({
        ...common,
        id: crypto.randomUUID() as string,
        customerId,
        kind,
        status: 'won' as const,
        date,
        ...(amountMinor === undefined ? {} : { amountMinor, currency }),
      })),
    ),
  );
}

export async function readCsvProgress({
  id,
  cancel,
}: Parsed<'readCsvProgress'>): Promise<{ done: number; total: number } | null> {
  const progress = atWork.get(id);
  if (!progress) return null;
  if (cancel) progress.isCancelled = true;
  return { done: progress.done, total: progress.total };
}
