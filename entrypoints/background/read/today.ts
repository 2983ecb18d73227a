/** `readToday`: one list over both CRMs, the Inbox, what was put off, step coverage and the days ahead. */
import { stepCoverage } from '../../../lib/domain/promises/step-coverage';
import { nextStepState } from '../../../lib/domain/promises/step-state';
import { askList } from '../../../lib/domain/views/ask-list';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { AttentionItem } from '../../../lib/domain/views/surfaces';
import { TODAY_FIRST_PAGES, TODAY_PAGE, type TodayView } from '../../../lib/domain/views/today';
import {
  asksFor,
  asksForCustomers,
  fitsName,
  type TodayFilter,
  wantsItem,
} from '../../../lib/domain/views/today-filter';
import type { Parsed } from '../../../lib/messages/listen';
import { noticePermission } from '../../../lib/platform/notifications';
import { inboxCaptures, inboxPromises } from '../../../lib/storage/promises';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readAhead } from './ahead';
import { type Attention, readAttention, withRecords } from './attention';
import { readBackupDue } from './backup-due';
import { badgeOfCustomers } from './badge';
import { readCatchUp } from './catch-up';
import { readFirstStep } from './first-step';
import { goneLong } from './gone-long';
import { readListsInShort } from './lists';
import { readSiteAccess } from './site-access';
import { readStreak } from './streak';

/** What stands beside the list shows no more than this of each. */
const BESIDE = 100;
const QUIET_SHOWN = 30;
const ASKED_SHOWN = 12;

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
  const mayBeAsked = askList(
    customers.map(({ summary }) => summary),
    today,
    settings,
  );
  // Side by side: one after the other each would wait for the one before.
  const [items, snoozed, streakDays, lists, firstStep, gone, backupDue] = await Promise.all([
    withRecords(db, wanted.slice(0, TODAY_FIRST_PAGES * TODAY_PAGE)),
    withRecords(db, attention.snoozed.slice(0, BESIDE)),
    readStreak(db, sold, today, settings),
    readListsInShort(db, customers, today, settings),
    readFirstStep(db, settings),
    goneLong(db, now, settings),
    readBackupDue(db, now, settings),
  ]);
  return {
    today,
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    items,
    total: wanted.length,
    quiet: quietOf(attention, filter, today),
    filling: attention.left > 0,
    snoozed,
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
    askList: mayBeAsked.slice(0, ASKED_SHOWN),
    earnedNotAsked: mayBeAsked.length,
    stepCoverage: stepCoverage(states),
    coverageCounted: states.filter(state => state !== 'parked').length,
    streakDays,
    lists,
    ahead,
    badge: badgeOfCustomers(customers, now, settings),
    noticesBlocked: permission === 'denied',
    customers: customers.length,
    sitesDenied: sites.flatMap(({ origin, granted }) => (granted ? [] : [origin])),
    firstStep,
    goneLong: gone.length,
    backupDue: backupDue !== null,
    lastChange,
  };
}

/** `readTodayItems`: the list from one place on. */
export async function readTodayItems({
  filter = {},
  from,
}: Parsed<'readTodayItems'>): Promise<{ items: AttentionItem[]; total: number }> {
  const { db, now: clock } = await openBook();
  const now = clock();
  const attention = await readAttention(db, now, await ownSettings(db));
  const wanted = wantedOf(attention, filter, now.toPlainDate().toString());
  return { items: await withRecords(db, wanted.slice(from, from + TODAY_PAGE)), total: wanted.length };
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
