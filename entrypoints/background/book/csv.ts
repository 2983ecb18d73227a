/** A table of customers and revenue before it is taken in: what its columns hold, what each row would become. */
import { guessColumns } from '../../../lib/domain/data/csv/columns';
import type { CsvPreview, CsvRows } from '../../../lib/domain/views/csv-view';
import type { Parsed } from '../../../lib/messages/listen';
import { ownSettings } from '../own-settings';
import { type Order, planOf, readTable } from './csv-plan';
import { csvRow } from './csv-row';
import { openBook } from './open-book';

const SAMPLES = 3;

async function lookAt(order: Order) {
  const { db, now } = await openBook();
  const [table, settings] = await Promise.all([readTable(order), ownSettings(db)]);
  return { table, settings, plan: await planOf(db, table, order, { now: now(), settings }) };
}

export async function checkCsv(order: Order): Promise<CsvPreview> {
  const { table, settings, plan } = await lookAt(order);
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
  const { settings, plan } = await lookAt(order);
  const { deals, named, skipped } = plan;
  const all = leftOutOnly ? skipped : [...deals, ...named, ...skipped].sort((a, b) => a.line - b.line);
  return {
    rows: all.slice(from, from + count).map(row => csvRow(row, settings.hideAmounts)),
    total: all.length,
  };
}
