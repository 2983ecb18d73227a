/** `readToday`: one list over both CRMs, the Inbox, what was put off, step coverage and the days ahead. */
import { addDays } from '../../../lib/domain/days';
import { coverageStreak, stepCoverage } from '../../../lib/domain/promises/step-coverage';
import { nextStepState } from '../../../lib/domain/promises/step-state';
import type { Settings } from '../../../lib/domain/settings';
import { type Naming, promiseItem } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { AttentionItem, TodayView } from '../../../lib/domain/views/surfaces';
import { noticePermission } from '../../../lib/platform/notifications';
import type { BookDatabase } from '../../../lib/storage/database';
import { currentStepsDue, stepsEndedSince } from '../../../lib/storage/next-steps';
import { inboxPromises, openPromisesDue } from '../../../lib/storage/promises';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { readAttention, withRecords } from './attention';
import type { ActiveCustomer } from './attention-rows';
import { badgeOfCustomers } from './badge';
import { shownCustomers } from './hidden-customers';

/** The streak looks back this far; a longer one shows as this long. */
const STREAK_DAYS = 366;

export async function readToday(): Promise<TodayView> {
  const book = await openBook();
  const { db } = book;
  const now = book.now();
  const today = now.toPlainDate().toString();
  const settings = await ownSettings(db);
  const [attention, inbox, lastChange, permission, ahead, ended] = await Promise.all([
    readAttention(db, now, settings),
    inboxPromises(db),
    readLastChange(db, now),
    noticePermission(),
    readAhead(db, today, settings),
    stepsEndedSince(db, addDays(today, -STREAK_DAYS)),
  ]);
  const customers = new Map(attention.customers.map(({ customer }) => [customer.id, customer.name]));
  const naming: Naming = { now, settings, persons: new Map(), customers, snoozes: new Map() };
  const waiting = inbox.map(row => promiseItem(row, naming));
  const sold = attention.customers.filter(({ hasSale }) => hasSale);
  const states = sold.map(({ step }) => nextStepState(step, today));
  return {
    today,
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    items: await withRecords(db, attention.items),
    snoozed: await withRecords(db, attention.snoozed),
    inbox: { whose: waiting.filter(item => !item.customerId), when: waiting.filter(item => item.customerId) },
    stepCoverage: stepCoverage(states),
    coverageCounted: states.filter(state => state !== 'parked').length,
    streakDays: streakOf(sold, ended, today, settings),
    ahead,
    badge: badgeOfCustomers(attention.customers, now, settings),
    noticesBlocked: permission === 'denied',
    customers: attention.customers.length,
    lastChange,
  };
}

function streakOf(
  sold: ActiveCustomer[],
  ended: Awaited<ReturnType<typeof stepsEndedSince>>,
  today: string,
  settings: Settings,
): number {
  const former = new Map<string, typeof ended>();
  for (const step of ended) former.set(step.customerId, [...(former.get(step.customerId) ?? []), step]);
  const covered = sold.map(({ customer, steps, firstSaleDate }) => ({
    firstSaleDate: firstSaleDate ?? today,
    steps: [...steps, ...(former.get(customer.id) ?? [])],
  }));
  return coverageStreak(covered, today, settings, settings);
}

async function readAhead(db: BookDatabase, today: string, settings: Settings): Promise<TodayView['ahead']> {
  const [from, to] = [addDays(today, 1), addDays(today, settings.todayAheadDays)];
  const [promises, steps] = await Promise.all([openPromisesDue(db, from, to), currentStepsDue(db, from, to)]);
  const shown = await shownCustomers(db, [...promises, ...steps]);
  const items = [
    ...promises.map(row => ({ kind: 'promiseDue' as const, row, time: row.dueTime })),
    ...steps
      .filter(row => row.kind === 'step')
      .map(row => ({ kind: 'nextStepDue' as const, row, time: undefined })),
  ].flatMap(({ kind, row, time }): AttentionItem[] => {
    const customer = row.customerId && shown.get(row.customerId);
    if (!customer) return [];
    const { id: customerId, name: customerName } = customer;
    return [{ kind, itemId: row.id, customerId, customerName, text: row.text, date: row.dueDate, time }];
  });
  const days = [...new Set(items.map(item => item.date ?? ''))].sort();
  return days.map(day => ({ day, items: items.filter(item => item.date === day) }));
}
