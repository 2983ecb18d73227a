/** `readReport` and what stands behind its numbers: from figures kept beside the short rows, never from the book. */
import { GOALS } from '../../../lib/domain/plan/plan-score';
import { unconvertedDeals } from '../../../lib/domain/plan/revenue';
import { placedDeals } from '../../../lib/domain/plan/revenue-by-origin';
import type { Deal } from '../../../lib/domain/plan/rows';
import { actItems } from '../../../lib/domain/views/act-items';
import type { MonthMixView } from '../../../lib/domain/views/attention-mix-view';
import type {
  ActsView,
  BookReport,
  OriginDeals,
  PlannedCustomer,
} from '../../../lib/domain/views/book-report';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { Parsed } from '../../../lib/messages/listen';
import { readManyHistories } from '../../../lib/storage/summaries';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { moneyOf, readCounted } from './counted';
import { readMix, readSums } from './report-sums';

export async function readReport(): Promise<BookReport> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const settings = await ownSettings(db);
  const { sums, filling, streakDays } = await readSums(db, { now, settings });
  return {
    ...sums,
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    filling,
    steps: { ...sums.steps, streakDays },
    lastChange: await readLastChange(db, now),
  };
}

export async function readMonthMix(): Promise<MonthMixView> {
  const { db, now } = await openBook();
  const mix = await readMix(db, { now: now(), settings: await ownSettings(db) });
  const { current, target, earnedNotAsked } = mix;
  return { current, target, earnedNotAsked };
}

const PAGE = 50;

export async function readPlanBar({
  bar,
  from,
}: Parsed<'readPlanBar'>): Promise<{ customers: PlannedCustomer[]; total: number }> {
  const { figures, names } = await readCounted();
  const found = figures.flatMap(({ id, plan }) =>
    plan && (bar === undefined || Math.min(9, Math.floor(plan.score / 10)) === bar)
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
  const { deals, referred } = await moneyOf(counted);
  const found: Deal[] = (
    origin === 'waiting'
      ? unconvertedDeals(deals, settings)
      : placedDeals(deals, referred, settings).flatMap(placed =>
          (origin === 'all' || placed.origin === origin) && placed.revenue !== null ? placed.deal : [],
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
