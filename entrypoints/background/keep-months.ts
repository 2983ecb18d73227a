/**
 * Each finished month is written down once, at the first activity after it, however long the browser was away
 * (longview.md, Snapshots): read and judged a few customers at a time, written in one change or not at all.
 */
import { type FinishedMonth, monthsToWrite } from '../../lib/domain/longview/months';
import { countedOn, monthRows, type PastCustomer, pastCustomer } from '../../lib/domain/longview/past-month';
import type { Settings } from '../../lib/domain/settings';
import type { CustomerSummary } from '../../lib/domain/views/summary';
import { type Book, change } from '../../lib/storage/change';
import type { BookDatabase } from '../../lib/storage/database';
import { readEndedLives } from '../../lib/storage/ended-lives';
import type { MonthsLookedMeta } from '../../lib/storage/machine-rows';
import { readBookMeta } from '../../lib/storage/meta';
import { writeMonth, writtenMonths } from '../../lib/storage/months';
import { testCustomers } from '../../lib/storage/records';
import { readManyHistories, readSummaries } from '../../lib/storage/summaries';

/** So many customers are judged before a message may slip in. */
const SLICE = 5;

/**
 * @param breathe lets what waits go first.
 * @returns whether a month was written.
 */
export async function keepMonths(
  book: Book,
  settings: Settings,
  breathe: () => Promise<unknown>,
): Promise<boolean> {
  const { db } = book;
  const today = book.now().toPlainDate().toString();
  const looked: MonthsLookedMeta = {
    key: 'monthsLooked',
    month: today.slice(0, 7),
    customers: (await readBookMeta(db))?.rows.customers ?? 0,
  };
  const before = (await db.meta.get('monthsLooked')) as MonthsLookedMeta | undefined;
  if (before?.month === looked.month && before.customers === looked.customers) return false;
  // Imported in this very moment and not summed up yet: looked at now they would pass for customers without a month.
  if ((await db.stale.count()) > 0) return false;
  const customers = await readOwn(db);
  const since = customers.reduce<string | null>(
    (first, { customer: { trackedSince: day } }) => (first === null || day < first ? day : first),
    null,
  );
  const months = monthsToWrite(await writtenMonths(db), since, today);
  for (const month of months) await keepMonth(book, month, customers, settings, breathe);
  await db.meta.put(looked);
  return months.length > 0;
}

/** Customers of the rep's own: those of test orgs count nowhere. */
async function readOwn(db: BookDatabase): Promise<CustomerSummary[]> {
  const [all, tests] = await Promise.all([readSummaries(db), testCustomers(db)]);
  return all.filter(({ id }) => !tests.has(id));
}

async function keepMonth(
  book: Book,
  month: FinishedMonth,
  customers: readonly CustomerSummary[],
  settings: Settings,
  breathe: () => Promise<unknown>,
): Promise<void> {
  const { db } = book;
  const zone = book.now().timeZoneId;
  const ids = customers.filter(({ customer }) => countedOn(customer, month)).map(({ id }) => id);
  const judged: PastCustomer[] = [];
  for (let at = 0; at < ids.length; at += SLICE) {
    const rows = await readManyHistories(db, ids.slice(at, at + SLICE));
    for (const own of rows.values()) judged.push(pastCustomer(own, month, zone, settings));
    await breathe();
  }
  const rows = monthRows(judged, await readEndedLives(db), month, book.now(), settings);
  const commandId = crypto.randomUUID();
  await change(book, { commandId, shownAs: null, logAs: 'monthWritten', quiet: true }, writing =>
    writeMonth(writing, rows),
  );
}
