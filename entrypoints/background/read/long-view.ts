/** The report's second half and one customer's part in it: from the figures beside the short rows, never from the book. */
import { equityInputs } from '../../../lib/domain/longview/equity-of-book';
import { loggingMeasures } from '../../../lib/domain/longview/logging';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type BehindView, behindView, isHabit } from '../../../lib/domain/views/behind-report';
import { type CustomerEquityView, customerEquityView } from '../../../lib/domain/views/customer-equity';
import { type CountedCustomer, type LongReport, longReport } from '../../../lib/domain/views/long-report';
import { type ReportCardView, reportCardView } from '../../../lib/domain/views/report-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { readHistory } from '../../../lib/storage/history';
import { readLogged } from '../../../lib/storage/logged';
import { readBackupDays } from '../../../lib/storage/meta';
import { customersOfMonth, monthsOfBook, monthsOfCustomer } from '../../../lib/storage/months';
import { testCustomers } from '../../../lib/storage/records';
import { readFigures, readSummaries, refreshStale } from '../../../lib/storage/summaries';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readHabit } from './report';

/** So many customers are summed up while the report waits; after an import the rest follows in the background. */
const REFRESH_MAX = 200;

async function readAll() {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  await refreshStale(db, { now, settings }, REFRESH_MAX);
  const [summaries, all, tests] = await Promise.all([readSummaries(db), readFigures(db), testCustomers(db)]);
  const figures = new Map(all.map(row => [row.id, row]));
  const counted = summaries.flatMap((summary): CountedCustomer | [] => {
    const { archived, ended } = summary.customer;
    const own = figures.get(summary.id);
    return own && !archived && !ended && !tests.has(summary.id) ? { summary, figures: own } : [];
  });
  const today = now.toPlainDate().toString();
  return { db, now, today, month: today.slice(0, 7), settings, summaries, counted };
}

export async function readLongReport(): Promise<LongReport> {
  const { db, today, month, settings, summaries, counted } = await readAll();
  const [ended, months, backups, logged] = await Promise.all([
    readEndedLives(db),
    monthsOfBook(db, month),
    readBackupDays(db, today),
    readLogged(db),
  ]);
  const last = months.at(-1)?.month;
  const names = new Map(summaries.map(({ id, customer }) => [id, customer.name]));
  const lastMonth = last === undefined ? [] : await customersOfMonth(db, last);
  return longReport(
    { counted, names, ended, months, lastMonth, backups, logging: loggingMeasures(logged, today) },
    today,
    settings,
  );
}

const PAGE = 50;

export async function readBehind({ what, from }: Parsed<'readBehind'>): Promise<BehindView> {
  if (isHabit(what)) return readHabit(what, from);
  const { counted } = await readAll();
  return behindView(counted, what, from, PAGE);
}

export async function readReportCard({ customerId }: Parsed<'readReportCard'>): Promise<ReportCardView> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const [history, months, settings] = await Promise.all([
    readHistory(db, customerId),
    monthsOfCustomer(db, customerId, now.toPlainDate().toString().slice(0, 7)),
    ownSettings(db),
  ]);
  if (!history) throw new Refusal('gone');
  return reportCardView(history, evaluate(history, now, settings), months.slice(-12), now, settings);
}

export async function readEquity({ customerId }: Parsed<'readEquity'>): Promise<CustomerEquityView | null> {
  const { db, today, month, settings, counted } = await readAll();
  const [ended, months, own] = await Promise.all([
    readEndedLives(db),
    monthsOfBook(db, month),
    monthsOfCustomer(db, customerId, month),
  ]);
  const rows = counted.map(({ summary: { id }, figures: { long } }) => ({
    id,
    equity: long.equity,
    firstYear: long.firstYear,
  }));
  const inputs = equityInputs(rows, ended, today, settings);
  return customerEquityView(customerId, inputs, own.slice(-12), months, settings);
}
