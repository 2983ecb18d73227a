/**
 * A table of customers and revenue into the book: planned again in the transaction that writes it, all or nothing. It
 * only adds rows, so taking them out again gives the book as it was; no copy of the book is needed before it.
 */

import { recordKey } from '../../../lib/crm';
import { checkedId } from '../../../lib/crm/salesforce/ids';
import { guessColumns } from '../../../lib/domain/data/csv/columns';
import { type CsvPlan, type KnownBook, planCsv } from '../../../lib/domain/data/csv/plan';
import { type CsvTable, csvTable, withoutHeadings } from '../../../lib/domain/data/csv/table';
import { stampOf } from '../../../lib/domain/moments';
import type { Settings } from '../../../lib/domain/settings';
import type { CsvPreview, CsvRows } from '../../../lib/domain/views/csv-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { browser } from '../../../lib/platform/browser';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfAll } from '../../../lib/storage/deals';
import type { Writing } from '../../../lib/storage/writing';
import { ownSettings } from '../own-settings';
import { save } from '../write/save';
import { csvRow } from './csv-row';
import { doors } from './doors';
import { openBook } from './open-book';

type Order = Parsed<'checkCsv'>;

async function readTable({ name, isHeadless }: Order): Promise<CsvTable> {
  const text = await doors.files.read(name);
  if (text === null) throw new Refusal('badFile', 'gone');
  const table = csvTable().safeParse(JSON.parse(text));
  if (!table.success) throw new Refusal('badFile', 'notATable');
  return isHeadless ? withoutHeadings(table.data) : table.data;
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
    nameOf: new Map(names.map(({ id, name }) => [id, name])),
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

const SAMPLES = 3;

/** The plan of the order last looked at: leafing through its rows works it out once. A stopped worker does it again. */
let lookedAt: { order: string; plan: CsvPlan } | null = null;
const nameOf = (order: Order) =>
  JSON.stringify([order.name, order.columns, order.currency, order.isHeadless]);

export async function checkCsv(order: Parsed<'checkCsv'>): Promise<CsvPreview> {
  const { db, now } = await openBook();
  const [table, settings] = await Promise.all([readTable(order), ownSettings(db)]);
  const plan = await planOf(db, table, order, settings, now().toPlainDate().toString());
  lookedAt = { order: nameOf(order), plan };
  const columns = order.columns ?? guessColumns(table.headers);
  const isHidden = (at: number) =>
    settings.hideAmounts && (columns.amount === undefined || columns.amount === at);
  const first = table.rows.slice(0, SAMPLES);
  return {
    encoding: table.encoding,
    headers: table.headers,
    samples: table.headers.map((_, at) => (isHidden(at) ? [] : first.map(([, row]) => row[at] ?? ''))),
    columns,
    currency: order.currency ?? settings.baseCurrency,
    rows: table.rows.length,
    newCustomers: plan.customers.length,
    knownCustomers: plan.knownCustomers,
    onlyCustomers: plan.named.length,
    deals: plan.deals.length,
    skipped: plan.skipped.length,
  };
}

export async function readCsvRows({
  from,
  count,
  leftOutOnly,
  ...order
}: Parsed<'readCsvRows'>): Promise<CsvRows> {
  const { db, now } = await openBook();
  const settings = await ownSettings(db);
  if (lookedAt?.order !== nameOf(order)) {
    const today = now().toPlainDate().toString();
    const plan = await planOf(db, await readTable(order), order, settings, today);
    lookedAt = { order: nameOf(order), plan };
  }
  const { deals, named, skipped } = lookedAt.plan;
  const all = leftOutOnly ? skipped : [...deals, ...named, ...skipped].sort((a, b) => a.line - b.line);
  return {
    rows: all.slice(from, from + count).map(row => csvRow(row, settings.hideAmounts)),
    total: all.length,
  };
}

interface Progress {
  done: number;
  total: number;
  isCancelled: boolean;
}
/** Imports at work now. Nothing of it outlives the message that is being answered. */
const atWork = new Map<string, Progress>();
/** The preview stays open beside what was written; one looks through a thousand rows before one is sure. */
const UNDO_MS = 3_600_000;
/** So many rows are written at once: few enough for progress and cancel to be heard between. */
const CHUNK = 500;

export async function importCsv({ commandId, ...order }: Parsed<'importCsv'>): Promise<Saved> {
  const { db } = await openBook();
  const [table, settings] = await Promise.all([readTable(order), ownSettings(db)]);
  const progress: Progress = { done: 0, total: table.rows.length, isCancelled: false };
  atWork.set(commandId, progress);
  try {
    return await save(commandId, 'csvImported', async writing => {
      const today = writing.now.toPlainDate().toString();
      await write(writing, await planOf(writing.db, table, order, settings, today), progress);
      return { undoMs: UNDO_MS };
    });
  } finally {
    lookedAt = null;
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
