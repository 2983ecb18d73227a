/**
 * The sums of a full book's report, kept until anything is written, made anew or overdue. A report that is opened twice
 * reads no customer the second time. The first half holds numbers only; the second knows a few customers by their ids,
 * and goes with the next one who is erased.
 */
import type { ReportSums } from '../domain/views/book-report';
import type { LongSums } from '../domain/views/long-sums';
import type { BookDatabase } from './database';
import type { LongReportMeta, ReportMeta } from './machine-rows';
import type { SummaryContext } from './summaries';

/** Below this many customers the book itself is read as quickly. */
export const WORTH_KEEPING = 200;

export async function readReportSums(
  db: BookDatabase,
  foundOn: string,
  { now }: SummaryContext,
): Promise<ReportSums | null> {
  const kept = (await db.meta.get('report')) as ReportMeta | undefined;
  return kept?.foundOn === foundOn && now.epochMilliseconds < kept.until ? kept.sums : null;
}

/** @param until milliseconds since 1970: then the next promise of the day is overdue. */
export async function keepReportSums(
  db: BookDatabase,
  foundOn: string,
  until: number,
  sums: ReportSums,
): Promise<void> {
  await db.meta.put({ key: 'report', foundOn, until, sums });
}

export async function readKeptLongSums(db: BookDatabase, foundOn: string): Promise<LongSums | null> {
  const kept = (await db.meta.get('longReport')) as LongReportMeta | undefined;
  return kept?.foundOn === foundOn ? kept.sums : null;
}

export async function keepLongSums(db: BookDatabase, foundOn: string, sums: LongSums): Promise<void> {
  if (sums.card.customers > WORTH_KEEPING) await db.meta.put({ key: 'longReport', foundOn, sums });
}

export const dropKeptLongSums = (db: BookDatabase): PromiseLike<void> => db.meta.delete('longReport');
