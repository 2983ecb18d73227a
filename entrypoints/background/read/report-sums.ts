/**
 * The sums of the report: what was kept, as long as it is true; else found while the surface waits. In a full book they
 * are made ready in the background soon after each change, so that hardly anybody waits for them.
 */

import { deadlineOf } from '../../../lib/domain/promises/deadline';
import { stepCoverage } from '../../../lib/domain/promises/step-coverage';
import { nextStepState } from '../../../lib/domain/promises/step-state';
import { type AttentionMixView, attentionMixView } from '../../../lib/domain/views/attention-mix-view';
import {
  actsByMonth,
  countStates,
  keptOfBook,
  planOfBook,
  type ReportSums,
} from '../../../lib/domain/views/book-report';
import { revenueView } from '../../../lib/domain/views/revenue-view';
import type { BookDatabase } from '../../../lib/storage/database';
import {
  keepLongSums,
  keepReportSums,
  readKeptLongSums,
  readReportSums,
  WORTH_KEEPING,
} from '../../../lib/storage/kept-report';
import { bookFoundOn, type SummaryContext } from '../../../lib/storage/summaries';
import { refreshShown } from './attention-rows';
import { type Counted, countedOf, type Money, moneyInSlices, moneyOf, readCounted } from './counted';
import { overdueOf } from './habit';
import { countedAmong, longSumsOf } from './long-sums';
import { readKeptStreak, readStreak } from './streak';

const EARNED = new Set(['earned', 'earnedProven']);

export interface Summed {
  sums: ReportSums;
  /** Some customers are not summed up yet: right after an import. */
  filling: boolean;
  streakDays: number | null;
}

export async function readSums(db: BookDatabase, context: SummaryContext): Promise<Summed> {
  return (await readKept(db, context)) ?? (await findSums(db, context));
}

/** What was summed up before, as long as it is true. */
async function readKept(db: BookDatabase, context: SummaryContext): Promise<Summed | null> {
  const sums = await readReportSums(db, await bookFoundOn(db, context), context);
  if (!sums) return null;
  const today = context.now.toPlainDate().toString();
  return { sums, filling: false, streakDays: await readKeptStreak(db, today, context.settings) };
}

async function findSums(db: BookDatabase, context: SummaryContext): Promise<Summed> {
  const left = await refreshShown(db, context);
  const foundOn = await bookFoundOn(db, context);
  const counted = await countedOf(db, context);
  const sums = sumsOf(counted, await moneyOf(counted));
  if (left === 0 && sums.customers > WORTH_KEEPING)
    await keepReportSums(db, foundOn, nextOverdue(counted), sums);
  const sold = counted.customers.filter(({ hasSale }) => hasSale);
  return { sums, filling: left > 0, streakDays: await readStreak(db, sold, counted.today, context.settings) };
}

/** Makes the sums of a full book, both halves, ready for the next look. Nobody waits: a message may slip in between two slices. */
export async function keepSums(
  db: BookDatabase,
  context: SummaryContext,
  breathe: () => Promise<unknown>,
): Promise<void> {
  const foundOn = await bookFoundOn(db, context);
  if ((await readReportSums(db, foundOn, context)) && (await readKeptLongSums(db, foundOn))) return;
  const counted = await countedOf(db, context);
  await breathe();
  const money = await moneyInSlices(counted, breathe);
  await keepReportSums(db, foundOn, nextOverdue(counted), sumsOf(counted, money));
  await breathe();
  const summaries = counted.customers.map(({ summary }) => summary);
  const long = await longSumsOf(db, countedAmong(summaries, counted.figures), context);
  await keepLongSums(db, foundOn, long);
}

function sumsOf(counted: Counted, { deals, referred }: Money): ReportSums {
  const { settings, today, customers, figures } = counted;
  const states = customers.filter(({ hasSale }) => hasSale).map(({ step }) => nextStepState(step, today));
  return {
    customers: customers.length,
    plan: planOfBook(figures),
    attention: mixOf(counted),
    revenue: revenueView(deals, referred, settings),
    steps: {
      share: stepCoverage(states),
      counted: states.filter(state => state !== 'parked').length,
      states: countStates(states),
    },
    kept: {
      ...keptOfBook([...figures.map(({ kept }) => kept), overdueOf(counted)], settings),
      windowDays: settings.keptWindowDays,
    },
  };
}

function mixOf({ customers, figures, today, settings }: Counted): AttentionMixView {
  const earned = customers.filter(({ summary }) => EARNED.has(summary.readiness.state)).length;
  return attentionMixView(actsByMonth(figures), earned, today, settings);
}

/** The attention mix alone: no deal is read for it. */
export async function readMix(db: BookDatabase, context: SummaryContext): Promise<AttentionMixView> {
  const kept = await readKept(db, context);
  return kept?.sums.attention ?? mixOf(await readCounted());
}

/** When the next promise of today is overdue, in milliseconds since 1970; what is due later has another day. */
function nextOverdue({ customers, now }: Counted): number {
  const at = now.epochMilliseconds;
  return customers
    .flatMap(({ promises }) => promises)
    .map(promise => deadlineOf(promise, now.timeZoneId)?.epochMilliseconds ?? 0)
    .reduce(
      (next, deadline) => (deadline >= at && deadline < next ? deadline : next),
      Number.MAX_SAFE_INTEGER,
    );
}
