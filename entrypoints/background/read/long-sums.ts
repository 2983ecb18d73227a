/** The sums of the report's second half: kept ones while they are true, else from the figures beside the short rows. */
import type { CountedCustomer } from '../../../lib/domain/views/counted-customer';
import type { CustomerFigures } from '../../../lib/domain/views/figures';
import { type LongSums, longSums } from '../../../lib/domain/views/long-sums';
import type { CustomerSummary } from '../../../lib/domain/views/summary';
import type { BookDatabase } from '../../../lib/storage/database';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { keepLongSums, readKeptLongSums } from '../../../lib/storage/kept-report';
import { customersOfMonth, monthsOfBook } from '../../../lib/storage/months';
import { testCustomers } from '../../../lib/storage/records';
import {
  bookFoundOn,
  readFigures,
  readSummaries,
  refreshStale,
  type SummaryContext,
  summaryIds,
} from '../../../lib/storage/summaries';

/** So many customers are summed up while the report waits; after an import the rest follows in the background. */
const REFRESH_MAX = 200;

/** Active customers with their figures, as the rows stand; `left`: how many are still to be summed up. */
export async function readCounted(
  db: BookDatabase,
  context: SummaryContext,
): Promise<{ counted: CountedCustomer[]; left: number }> {
  const left = await refreshStale(db, context, REFRESH_MAX);
  const [summaries, figures, tests] = await Promise.all([
    readSummaries(db),
    readFigures(db),
    testCustomers(db),
  ]);
  const live = summaries.filter(
    ({ id, customer }) => !customer.archived && !customer.ended && !tests.has(id),
  );
  return { counted: countedAmong(live, figures), left };
}

/** Each of these customers beside his figures. */
export function countedAmong(
  live: readonly CustomerSummary[],
  figures: readonly CustomerFigures[],
): CountedCustomer[] {
  const own = new Map(figures.map(row => [row.id, row]));
  return live.flatMap(summary => {
    const found = own.get(summary.id);
    return found ? { summary, figures: found } : [];
  });
}

export async function readLongSums(db: BookDatabase, context: SummaryContext): Promise<LongSums> {
  return (await readKeptLongSums(db, await bookFoundOn(db, context))) ?? findSums(db, context);
}

async function findSums(db: BookDatabase, context: SummaryContext): Promise<LongSums> {
  // Before anything is counted: rows that are made anew give what is kept another date.
  await refreshStale(db, context, REFRESH_MAX);
  const foundOn = await bookFoundOn(db, context);
  const { counted, left } = await readCounted(db, context);
  const sums = await longSumsOf(db, counted, context);
  if (left === 0) await keepLongSums(db, foundOn, sums);
  return sums;
}

/** The sums of these customers; what the months looked like is read for them. */
export async function longSumsOf(
  db: BookDatabase,
  counted: readonly CountedCustomer[],
  { now, settings }: SummaryContext,
): Promise<LongSums> {
  const today = now.toPlainDate().toString();
  const [known, ended, months] = await Promise.all([
    summaryIds(db),
    readEndedLives(db),
    monthsOfBook(db, today.slice(0, 7)),
  ]);
  const last = months.at(-1)?.month;
  const lastMonth = last === undefined ? [] : await customersOfMonth(db, last);
  return longSums({ counted, known: new Set(known), ended, months, lastMonth }, today, settings);
}
