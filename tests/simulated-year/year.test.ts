/**
 * A year of working days with a book of customers, as the rep gets it: `npm run year` plays all of it and prints the
 * notices of every day by kind. The ordinary tests play the first weeks of a smaller one. What may never happen, whatever
 * the year brings, is checked on each day.
 */
import { expect, test, vi } from 'vitest';
import { addDays, addMonths, type Day, startOfMonth } from '../../lib/domain/days';
import { promiseOutcome } from '../../lib/domain/promises/outcome';
import { thanksItems } from '../../lib/domain/reminders/thanks-items';
import { isWorkingDay } from '../../lib/domain/reminders/working-time';
import { browser } from '../../lib/platform/browser';
import type { SystemNotice } from '../../lib/platform/notifications';
import { change } from '../../lib/storage/change';
import { monthsOfBook } from '../../lib/storage/months';
import type { Writing } from '../../lib/storage/writing';
import { outside } from '../storage/book';
import { makeRep, ZONE } from './rep';

const stage = vi.hoisted(() => ({ told: [] as SystemNotice[], wakeAt: 0 }));
vi.mock('../../lib/platform/notifications', () => ({
  showNotice: async (notice: SystemNotice) => {
    stage.told.push(notice);
    return true;
  },
  shownNotices: async () => new Set<string>(),
  noticePermission: async () => 'granted',
  hasNoticeButtons: () => true,
  clearNotice: async () => undefined,
}));
vi.mock('../../lib/platform/wake', () => ({
  setWake: async (when: Temporal.Instant | null) => {
    stage.wakeAt = when?.epochMilliseconds ?? 0;
  },
  setHeartbeat: async () => undefined,
}));
vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, given?: number | Record<string, string>) =>
      [typeof given === 'number' ? given : '', key.split('.').at(-1)].join(' ').trim(),
  },
}));
vi.stubGlobal('navigator', {
  locks: {
    request: (_: string, a: unknown, b?: (lock: object) => Promise<void>) =>
      b ? b({}) : (a as () => Promise<void>)(),
  },
});

browser.i18n.getUILanguage = () => 'en-US';

const { doors } = await import('../../entrypoints/background/book/doors');
const { openBook } = await import('../../entrypoints/background/book/open-book');
const { fireReminders } = await import('../../entrypoints/background/fire-reminders');
const { keepSummaries } = await import('../../entrypoints/background/keep-summaries');
const { keepTiers } = await import('../../entrypoints/background/keep-tiers');
const { ownSettings } = await import('../../entrypoints/background/own-settings');
const { applyMoves } = await import('../../entrypoints/background/write/lists');
const { readAttentionRows } = await import('../../entrypoints/background/read/attention-rows');
const { readLists } = await import('../../entrypoints/background/read/lists');
const { readWeekSweep } = await import('../../entrypoints/background/read/week-sweep');

const FROM = '2026-01-05';
const DAYS = Number(process.env.KEPT_YEAR_DAYS ?? 33);
const CUSTOMERS = Number(process.env.KEPT_YEAR_CUSTOMERS ?? 30);
const PRINTS = process.env.KEPT_YEAR_DAYS !== undefined;

interface Told {
  day: Day;
  notices: SystemNotice[];
  thanks: number;
}

async function playYear(days: number, customers: number): Promise<Told[]> {
  const out = outside();
  Object.assign(doors, out.doors);
  const { clock } = out;
  const at = (day: Day, time: string) => {
    clock.now = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(ZONE);
  };
  at(addDays(FROM, -1), '12:00');
  const book = await openBook();
  await book.db.meta.put({ key: 'settings', value: { baseCurrency: 'USD' } });
  const rep = makeRep(customers, FROM, 7);
  // The background follows every write.
  const followUp = async () => {
    await keepSummaries();
    await fireReminders();
  };
  const write = async (work: (writing: Writing) => Promise<unknown>) => {
    const order = { commandId: crypto.randomUUID(), shownAs: null, logAs: 'year', quiet: true } as const;
    await change(book, order, async writing => {
      await work(writing);
      return {};
    });
    await followUp();
  };
  await write(writing => rep.begin(writing));

  const year: Told[] = [];
  for (let n = 0; n < days; n++) {
    const day = addDays(FROM, n);
    const settings = await ownSettings(book.db);
    // Two weeks off in summer, the machine is off as well.
    const isAway = day >= '2026-08-03' && day <= '2026-08-14';
    if (!isWorkingDay(day, settings) || isAway) continue;
    stage.told.length = 0;
    let thanks = 0;
    for (const time of ['09:00', '12:00', '15:00', '17:30']) {
      const { now } = clock;
      at(day, time);
      const next = clock.now;
      // The alarm rings between, as it does in a browser that is open all day.
      while (
        time !== '09:00' &&
        stage.wakeAt > now.epochMilliseconds &&
        stage.wakeAt < next.epochMilliseconds
      ) {
        clock.now = Temporal.Instant.fromEpochMilliseconds(stage.wakeAt).toZonedDateTimeISO(ZONE);
        stage.wakeAt = 0;
        await fireReminders();
      }
      clock.now = next;
      await keepTiers();
      // No clock stands still: what follows a run comes after it.
      clock.now = clock.now.add({ seconds: 1 });
      await followUp();
      if (time === '09:00') {
        const rows = await readAttentionRows(book.db, clock.now, settings);
        const asked = thanksItems(rows, clock.now, settings);
        // No gate holds over anybody who is to be thanked, and never more than a person can mean.
        const open = asked.filter(({ thanks: one }) => !one?.fixFirst);
        for (const { customerId } of open) {
          const own = rows.find(({ customer }) => customer.id === customerId);
          const isOwed = own?.promises.some(one => promiseOutcome(one, clock.now) === 'overdue');
          expect([own?.gates, isOwed], day).toEqual([[], false]);
        }
        expect(open.length, day).toBeLessThanOrEqual(settings.appreciationPerDay);
        await write(async writing => {
          thanks = await rep.thank(
            writing,
            day,
            open.map(({ customerId }) => customerId),
          );
        });
      }
      if (time === '12:00') {
        // Moves that wait are looked at and agreed to, all at once.
        const { moves } = await readLists({ whole: false });
        const agreed = moves.map(({ customerId, to }) => ({ customerId, to }));
        if (agreed.length > 0) await applyMoves({ commandId: crypto.randomUUID(), moves: agreed });
        await write(writing => rep.work(writing, day));
      }
      if (time === '15:00') {
        const { rows } = await readWeekSweep();
        await write(writing =>
          rep.sendToAll(
            writing,
            day,
            rows.map(({ customerId }) => customerId),
          ),
        );
      }
    }
    const told = { day, notices: [...stage.told], thanks };
    // As it goes: the whole year takes a while.
    if (PRINTS) console.log(lineOf(told));
    year.push(told);
  }
  if (PRINTS) printSums(year);
  // Whatever the browser did: each finished month once.
  const months = (await monthsOfBook(book.db)).map(({ month }) => month);
  expect(new Set(months).size).toBe(months.length);
  const finished: string[] = [];
  const current = startOfMonth(year.at(-1)?.day ?? FROM);
  for (let first = startOfMonth(FROM); first < current; first = addMonths(first, 1))
    finished.push(first.slice(0, 7));
  expect(months).toEqual(finished);
  return year;
}

/** Notices that count for the budget. */
const counted = ({ notices }: Told) =>
  notices.filter(({ id }) => !/^(digest|catchUp|weeklyCheck)/.test(id)).length;

const kindOf = ({ id }: SystemNotice) => id.split(':')[0] ?? '';

const lineOf = ({ day, notices, thanks }: Told): string =>
  [
    day,
    ...notices.map(one => `${kindOf(one)}(${one.title}: ${one.message.replace(/\n/g, ' | ')})`),
    `thanked ${thanks}`,
  ].join('  ');

function printSums(year: readonly Told[]): void {
  const kinds = new Map<string, number>();
  for (const notice of year.flatMap(({ notices }) => notices))
    kinds.set(kindOf(notice), (kinds.get(kindOf(notice)) ?? 0) + 1);
  const sums = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const all = year.reduce((sum, { notices }) => sum + notices.length, 0);
  console.log(`\n${all} notices on ${year.length} working days: ${sums}`);
}

test('a year of notices is calm', { timeout: 120 * 60_000 }, async () => {
  const year = await playYear(DAYS, CUSTOMERS);
  for (const told of year) {
    const kinds = told.notices.map(kindOf);
    expect(
      kinds.filter(kind => kind === 'digest' || kind === 'catchUp').length,
      told.day,
    ).toBeLessThanOrEqual(1);
    expect(kinds.filter(kind => kind === 'weeklyCheck').length, told.day).toBeLessThanOrEqual(1);
    expect(counted(told), told.day).toBeLessThanOrEqual(6);
  }
  const ids = year.flatMap(({ notices }) => notices.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(year.length / 2);
  // Nothing is told twice, and "while you were away" is said only after the two weeks away.
  expect(new Set(ids).size).toBe(ids.length);
  const catchUps = year.filter(({ notices }) => notices.some(one => kindOf(one) === 'catchUp'));
  expect(catchUps.map(({ day }) => day).filter(day => day !== '2026-08-17')).toEqual([]);
});
