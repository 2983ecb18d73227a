/** The report's second half, whom its numbers are made of, and one customer's part in it. */
import { equityInputs } from '../../../lib/domain/longview/equity-of-book';
import { loggingMeasures } from '../../../lib/domain/longview/logging';
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type BehindView, isHabit, isRanked, isValued } from '../../../lib/domain/views/behind';
import { rankedBehind, valuedBehind } from '../../../lib/domain/views/behind-book';
import { behindView } from '../../../lib/domain/views/behind-report';
import { type CustomerEquityView, customerEquityView } from '../../../lib/domain/views/customer-equity';
import { type LongReport, longReport, namedIn } from '../../../lib/domain/views/long-report';
import { type ReportCardView, reportCardView } from '../../../lib/domain/views/report-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { readHistory } from '../../../lib/storage/history';
import { readLogged } from '../../../lib/storage/logged';
import { readBackupDays } from '../../../lib/storage/meta';
import { monthsOfBook, monthsOfCustomer } from '../../../lib/storage/months';
import { testCustomers } from '../../../lib/storage/records';
import { figuresOfOne, summariesOf } from '../../../lib/storage/summaries';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readHabit } from './habit';
import { readCounted, readLongSums } from './long-sums';

async function opened() {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  const today = now.toPlainDate().toString();
  return { db, now, today, month: today.slice(0, 7), settings, context: { now, settings } };
}

export async function readLongReport(): Promise<LongReport> {
  const { db, today, context } = await opened();
  const [sums, backups, logged] = await Promise.all([
    readLongSums(db, context),
    readBackupDays(db, today),
    readLogged(db),
  ]);
  const named = await summariesOf(db, namedIn(sums));
  const names = new Map(named.map(({ id, customer }) => [id, customer.name]));
  return longReport(sums, { names, backups, logging: loggingMeasures(logged, today) });
}

const PAGE = 50;

export async function readBehind({ what, from }: Parsed<'readBehind'>): Promise<BehindView> {
  if (isHabit(what)) return readHabit(what, from);
  const { db, today, settings, context } = await opened();
  const page = { from, size: PAGE };
  const { counted } = await readCounted(db, context);
  if (isRanked(what)) return rankedBehind(counted, what, page, settings);
  if (!isValued(what)) return behindView(counted, what, { ...page, today });
  const [{ equity, worth }, ended] = await Promise.all([readLongSums(db, context), readEndedLives(db)]);
  const known = { ended, index: equity.index, total: worth.total };
  return valuedBehind(counted, what, page, known, today, settings);
}

export async function readReportCard({ customerId }: Parsed<'readReportCard'>): Promise<ReportCardView> {
  const { db, now, month, settings } = await opened();
  const [history, months] = await Promise.all([
    readHistory(db, customerId),
    monthsOfCustomer(db, customerId, month),
  ]);
  if (!history) throw new Refusal('gone');
  return reportCardView(history, evaluate(history, now, settings), months.slice(-12), now, settings);
}

export async function readEquity({ customerId }: Parsed<'readEquity'>): Promise<CustomerEquityView | null> {
  const { db, today, month, settings, context } = await opened();
  // First: it makes true what was written since.
  const { worth } = await readLongSums(db, context);
  const [[summary], figures, tests, ended, months, own] = await Promise.all([
    summariesOf(db, [customerId]),
    figuresOfOne(db, customerId),
    testCustomers(db),
    readEndedLives(db),
    monthsOfBook(db, month),
    monthsOfCustomer(db, customerId, month),
  ]);
  if (!summary || !figures || tests.has(customerId)) return null;
  const { archived, ended: isEnded } = summary.customer;
  const { equity, firstYear } = figures.long;
  const [input] = equityInputs([{ id: customerId, equity, firstYear }], ended, today, settings);
  if (archived || isEnded || !input) return null;
  // What a new customer brings is known of the book, not of one.
  return customerEquityView({ ...input, vNew: worth.vNew }, worth.total, own.slice(-12), months, settings);
}
