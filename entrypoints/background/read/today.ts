/** `readToday`: one list over both CRMs, the Inbox, what was put off, step coverage and the days ahead. */
import { addDays } from '../../../lib/domain/days';
import { stepCoverage } from '../../../lib/domain/promises/step-coverage';
import { nextStepState } from '../../../lib/domain/promises/step-state';
import type { Settings } from '../../../lib/domain/settings';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import type { TodayView } from '../../../lib/domain/views/today';
import {
  asksFor,
  asksForCustomers,
  fitsName,
  type TodayFilter,
  wantsItem,
} from '../../../lib/domain/views/today-filter';
import type { Parsed } from '../../../lib/messages/listen';
import { noticePermission } from '../../../lib/platform/notifications';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsDue } from '../../../lib/storage/next-steps';
import { inboxCaptures, inboxPromises, openPromisesDue } from '../../../lib/storage/promises';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { type Attention, readAttention, withRecords } from './attention';
import { badgeOfCustomers } from './badge';
import { readCatchUp } from './catch-up';
import { shownCustomers } from './hidden-customers';
import { readListsInShort } from './lists';
import { readSiteAccess } from './site-access';
import { readStreak } from './streak';

/** So many rows come with the first answer, and with each later one. */
const PAGE = 50;
/** What stands beside the list shows no more than this of each. */
const BESIDE = 100;
const QUIET_SHOWN = 30;

export async function readToday({ filter = {} }: Parsed<'readToday'> = {}): Promise<TodayView> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const today = now.toPlainDate().toString();
  const settings = await ownSettings(db);
  const [attention, inbox, captures, lastChange, permission, ahead, catchUp, sites] = await Promise.all([
    readAttention(db, now, settings),
    inboxPromises(db),
    inboxCaptures(db),
    readLastChange(db, now),
    noticePermission(),
    readAhead(db, today, settings),
    readCatchUp(db, now),
    readSiteAccess(),
  ]);
  const { customers } = attention;
  const names = new Map(customers.map(({ customer }) => [customer.id, customer.name]));
  const naming: Naming = { now, settings, persons: new Map(), customers: names, snoozes: new Map() };
  const waiting = inbox.slice(0, BESIDE).map(row => promiseItem(row, naming));
  const sold = customers.filter(({ hasSale }) => hasSale);
  const states = sold.map(({ step }) => nextStepState(step, today));
  const wanted = wantedOf(attention, filter, today);
  return {
    today,
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    items: await withRecords(db, wanted.slice(0, PAGE)),
    total: wanted.length,
    quiet: quietOf(attention, filter, today),
    filling: attention.left > 0,
    snoozed: await withRecords(db, attention.snoozed.slice(0, BESIDE)),
    inbox: {
      whose: waiting.filter(item => !item.customerId),
      when: waiting.filter(item => item.customerId),
      captures: captures
        .slice(0, BESIDE)
        .map(({ id, kind, text, date, pageUrl }) => ({ id, kind, text, date, pageUrl })),
      total: inbox.length + captures.length,
    },
    catchUp,
    views: settings.todayViews,
    earnedNotAsked: customers.filter(({ summary }) => EARNED.has(summary.readiness.state)).length,
    stepCoverage: stepCoverage(states),
    coverageCounted: states.filter(state => state !== 'parked').length,
    streakDays: await readStreak(db, sold, today, settings),
    lists: await readListsInShort(db, customers, today, settings),
    ahead,
    badge: badgeOfCustomers(customers, now, settings),
    noticesBlocked: permission === 'denied',
    customers: customers.length,
    sitesDenied: sites.flatMap(({ origin, granted }) => (granted ? [] : [origin])),
    lastChange,
  };
}

const EARNED = new Set(['earned', 'earnedProven']);

/** `readTodayItems`: the list from one place on. */
export async function readTodayItems({
  filter = {},
  from,
}: Parsed<'readTodayItems'>): Promise<{ items: AttentionItem[]; total: number }> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const attention = await readAttention(db, now, await ownSettings(db));
  const wanted = wantedOf(attention, filter, now.toPlainDate().toString());
  return { items: await withRecords(db, wanted.slice(from, from + PAGE)), total: wanted.length };
}

function wantedOf({ items, customers }: Attention, filter: TodayFilter, today: string): AttentionItem[] {
  if (Object.keys(filter).length === 0) return items;
  const asked = new Set(
    customers.filter(({ summary }) => asksFor(filter, summary, today)).map(({ customer }) => customer.id),
  );
  return items.filter(item => asked.has(item.customerId) && wantsItem(filter, item));
}

/** Longest without a touch first. */
function quietOf(
  { items, snoozed, customers }: Attention,
  filter: TodayFilter,
  today: string,
): TodayView['quiet'] {
  if (!asksForCustomers(filter)) return { customers: [], total: 0 };
  const busy = new Set([...items, ...snoozed].map(({ customerId }) => customerId));
  const quiet = customers
    .filter(({ summary }) => !busy.has(summary.id) && asksFor(filter, summary, today))
    .filter(({ customer }) => fitsName(filter, customer.name))
    .sort((a, b) => ((a.summary.lastTouch ?? '') < (b.summary.lastTouch ?? '') ? -1 : 1));
  return {
    customers: quiet.slice(0, QUIET_SHOWN).map(({ customer, summary }) => ({
      customerId: customer.id,
      customerName: customer.name,
      lastTouch: summary.lastTouch,
      state: summary.readiness.state,
    })),
    total: quiet.length,
  };
}

async function readAhead(db: BookDatabase, today: string, settings: Settings): Promise<TodayView['ahead']> {
  const [from, to] = [addDays(today, 1), addDays(today, settings.todayAheadDays)];
  const [promises, steps] = await Promise.all([openPromisesDue(db, from, to), currentStepsDue(db, from, to)]);
  const due = [
    ...promises.map(row => ({ kind: 'promiseDue' as const, row, time: row.dueTime })),
    ...steps
      .filter(row => row.kind === 'step')
      .map(row => ({ kind: 'nextStepDue' as const, row, time: undefined })),
  ].sort((a, b) => ((a.row.dueDate ?? '') < (b.row.dueDate ?? '') ? -1 : 1));
  const shown = await shownCustomers(
    db,
    due.map(({ row }) => row),
  );
  const items = due.flatMap(({ kind, row, time }): AttentionItem[] => {
    const customer = row.customerId && shown.get(row.customerId);
    if (!customer) return [];
    const { id: customerId, name: customerName } = customer;
    return [{ kind, itemId: row.id, customerId, customerName, text: row.text, date: row.dueDate, time }];
  });
  const days = [...new Set(items.map(item => item.date ?? ''))];
  return days.map(day => {
    const own = items.filter(item => item.date === day);
    return { day, items: own.slice(0, AHEAD_SHOWN), more: Math.max(0, own.length - AHEAD_SHOWN) };
  });
}

/** Of each of the days ahead. */
const AHEAD_SHOWN = 12;
