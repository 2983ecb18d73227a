/** `readReport` and what stands behind its numbers: from figures kept beside the short rows, never from the book. */
import { GOALS } from '../../../lib/domain/plan/plan-score';
import { unconvertedDeals } from '../../../lib/domain/plan/revenue';
import { placedDeals } from '../../../lib/domain/plan/revenue-by-origin';
import type { Deal } from '../../../lib/domain/plan/rows';
import { deadlineOf } from '../../../lib/domain/promises/deadline';
import { stepCoverage } from '../../../lib/domain/promises/step-coverage';
import { nextStepState } from '../../../lib/domain/promises/step-state';
import { actItems } from '../../../lib/domain/views/act-items';
import { attentionMixView, type MonthMixView } from '../../../lib/domain/views/attention-mix-view';
import { type BehindView, type HabitBehind, habitsView } from '../../../lib/domain/views/behind-report';
import {
  type ActsView,
  actsByMonth,
  type BookReport,
  countStates,
  keptOfBook,
  type OriginDeals,
  type PlannedCustomer,
  planOfBook,
  type ReportSums,
} from '../../../lib/domain/views/book-report';
import { addKept, type KeptFigures } from '../../../lib/domain/views/figures';
import { revenueView } from '../../../lib/domain/views/revenue-view';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfAll } from '../../../lib/storage/deals';
import { keepReportSums, readReportSums } from '../../../lib/storage/kept-report';
import {
  bookFoundOn,
  readFigures,
  readManyHistories,
  type SummaryContext,
} from '../../../lib/storage/summaries';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readAttentionRows, refreshShown } from './attention-rows';
import { readKeptStreak, readStreak } from './streak';

const EARNED = new Set(['earned', 'earnedProven']);

/** Active customers with their figures. */
async function readCounted() {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  const { customers, left } = await readAttentionRows(db, now, settings);
  const own = new Set(customers.map(({ customer }) => customer.id));
  const figures = (await readFigures(db)).filter(({ id }) => own.has(id));
  const names = new Map(customers.map(({ customer }) => [customer.id, customer.name]));
  return { db, now, today: now.toPlainDate().toString(), settings, customers, left, figures, names };
}

type Counted = Awaited<ReturnType<typeof readCounted>>;

/** Deals of active customers, and of all referrals those that made one of them a customer. */
async function readMoney({ db, customers, names }: Counted) {
  const deals = (await dealsOfAll(db)).filter(({ customerId }) => names.has(customerId));
  return { deals, referrals: customers.flatMap(({ summary }) => summary.referrals) };
}

export async function readReport(): Promise<BookReport> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  const today = now.toPlainDate().toString();
  const { sums, filling, streakDays } =
    (await readKept(db, { now, settings })) ?? (await sumUp(db, { now, settings }));
  return {
    ...sums,
    today,
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    filling,
    steps: { ...sums.steps, streakDays },
    lastChange: await readLastChange(db, now),
  };
}

interface Summed {
  sums: ReportSums;
  filling: boolean;
  streakDays: number | null;
}

/** What was summed up before, as long as it is true. */
async function readKept(db: BookDatabase, context: SummaryContext): Promise<Summed | null> {
  const { now, settings } = context;
  const sums = await readReportSums(db, await bookFoundOn(db, context), context);
  if (!sums) return null;
  const streakDays = await readKeptStreak(db, now.toPlainDate().toString(), settings);
  return { sums, filling: false, streakDays };
}

async function sumUp(db: BookDatabase, context: SummaryContext): Promise<Summed> {
  await refreshShown(db, context);
  const foundOn = await bookFoundOn(db, context);
  const counted = await readCounted();
  const { now, settings, today, customers, figures, left } = counted;
  const { deals, referrals } = await readMoney(counted);
  const sold = customers.filter(({ hasSale }) => hasSale);
  const states = sold.map(({ step }) => nextStepState(step, today));
  const sums: ReportSums = {
    customers: customers.length,
    plan: planOfBook(figures),
    attention: attentionMixView(actsByMonth(figures), earnedAmong(customers), today, settings),
    revenue: revenueView(deals, referrals, settings),
    steps: {
      share: stepCoverage(states),
      counted: states.filter(state => state !== 'parked').length,
      states: countStates(states),
    },
    kept: {
      ...keptOfBook([...figures.map(({ kept }) => kept), overdue(counted)], settings),
      windowDays: settings.keptWindowDays,
    },
  };
  if (left === 0) await keepReportSums(db, foundOn, nextOverdue(customers, now), sums);
  return { sums, filling: left > 0, streakDays: await readStreak(db, sold, today, settings) };
}

const earnedAmong = (customers: Counted['customers']): number =>
  customers.filter(({ summary }) => EARNED.has(summary.readiness.state)).length;

/** When the next promise of today is overdue, in milliseconds since 1970; what is due later has another day. */
function nextOverdue(customers: Counted['customers'], now: Temporal.ZonedDateTime): number {
  const at = now.epochMilliseconds;
  return customers
    .flatMap(({ promises }) => promises)
    .map(promise => deadlineOf(promise, now.timeZoneId)?.epochMilliseconds ?? 0)
    .reduce(
      (next, deadline) => (deadline >= at && deadline < next ? deadline : next),
      Number.MAX_SAFE_INTEGER,
    );
}

export async function readMonthMix(): Promise<MonthMixView> {
  const { db, now: clock } = await openBook();
  const context = { now: clock(), settings: await ownSettings(db) };
  const kept = await readKept(db, context);
  const { current, target, earnedNotAsked } = kept?.sums.attention ?? (await mixOfBook());
  return { current, target, earnedNotAsked };
}

async function mixOfBook() {
  const { customers, figures, settings, today } = await readCounted();
  return attentionMixView(actsByMonth(figures), earnedAmong(customers), today, settings);
}

/** Overdue promises count from the minute they are; the figures hold only what is settled. */
function overdue({ customers, now, settings }: Pick<Counted, 'customers' | 'now' | 'settings'>): KeptFigures {
  const sums: KeptFigures = { weighed: 0, weights: 0, kept: 0, total: 0 };
  for (const { promises } of customers) for (const promise of promises) addKept(sums, promise, now, settings);
  return sums;
}

const PAGE = 50;

/** Whom step coverage and the kept rate are made of. */
export async function readHabit(what: HabitBehind, from: number): Promise<BehindView> {
  const { customers, figures, now, today, settings } = await readCounted();
  const settled = new Map(figures.map(({ id, kept }) => [id, kept]));
  const rows = customers.map(one => {
    const late = overdue({ customers: [one], now, settings });
    const own = settled.get(one.customer.id);
    return {
      customerId: one.customer.id,
      name: one.customer.name,
      step: one.hasSale ? nextStepState(one.step, today) : null,
      kept: { kept: (own?.kept ?? 0) + late.kept, total: (own?.total ?? 0) + late.total },
    };
  });
  return habitsView(rows, what, from, PAGE);
}

export async function readPlanBar({
  bar,
  from,
}: Parsed<'readPlanBar'>): Promise<{ customers: PlannedCustomer[]; total: number }> {
  const { figures, names } = await readCounted();
  const found = figures.flatMap(({ id, plan }) =>
    plan && Math.min(9, Math.floor(plan.score / 10)) === bar
      ? { customerId: id, name: names.get(id) ?? '', score: plan.score, parts: plan.parts }
      : [],
  );
  found.sort((a, b) => b.score - a.score || a.name.localeCompare(b.name));
  return { customers: found.slice(from, from + PAGE), total: found.length };
}

/** So many customers' histories are read for one page of acts. */
const ACTS_PAGE = 20;

export async function readActs({ month, goal, from }: Parsed<'readActs'>): Promise<ActsView> {
  const { db, now, settings, figures, names } = await readCounted();
  const found = figures
    .filter(({ acts }) => GOALS.some((one, at) => (!goal || goal === one) && (acts[month]?.[at] ?? 0) > 0))
    .map(({ id }) => ({ customerId: id, name: names.get(id) ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const page = found.slice(from, from + ACTS_PAGE);
  const rows = await readManyHistories(
    db,
    page.map(({ customerId }) => customerId),
  );
  return {
    customers: page.map(one => {
      const own = rows.get(one.customerId);
      const acts = own ? actItems(own, now.timeZoneId, settings) : [];
      return { ...one, acts: acts.filter(act => act.date.startsWith(month) && (!goal || act.goal === goal)) };
    }),
    total: found.length,
  };
}

export async function readOriginDeals({
  origin,
  year = '',
  from,
}: Parsed<'readOriginDeals'>): Promise<OriginDeals> {
  const counted = await readCounted();
  const { settings, names } = counted;
  const { deals, referrals } = await readMoney(counted);
  const referred = new Set(referrals.flatMap(({ toCustomerId }) => toCustomerId ?? []));
  const found: Deal[] = (
    origin === 'waiting'
      ? unconvertedDeals(deals, settings)
      : placedDeals(deals, referred, settings).flatMap(placed =>
          placed.origin === origin && placed.revenue !== null ? placed.deal : [],
        )
  ).filter(({ date }) => date.startsWith(year));
  found.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : a.id < b.id ? -1 : 1));
  return {
    deals: found.slice(from, from + PAGE).map(({ id, customerId, kind, date, amountMinor, currency }) => ({
      id,
      customerId,
      name: names.get(customerId) ?? '',
      kind,
      date,
      money:
        settings.hideAmounts || amountMinor === undefined || currency === undefined
          ? undefined
          : { minor: amountMinor, currency },
    })),
    total: found.length,
  };
}
