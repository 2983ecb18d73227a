/**
 * A month of working days on the built extension: 500 promises, a clock that sleeps, is set back and travels, a worker
 * that is stopped. One month here, ten by `npm run e2e:month`. Every due item is told exactly once, at the right
 * local time, within quiet hours and budget (reminders.md, The engine).
 */
import 'temporal-polyfill/global';
import { EVENTS, type EventKind } from '../../../lib/domain/reminders/event';
import { promiseEvents } from '../../../lib/domain/reminders/events';
import { isWorkingDay, nextWorkingStart } from '../../../lib/domain/reminders/working-time';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { day } from '../../book/days';
import { customerRow, promiseRow } from '../../book/rows';
import type { Kept } from '../fixtures';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { holdClock, lookAt, type Told } from '../harness/faked-clock';
import { workerOf } from '../harness/worker';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const SEEDS = Array.from({ length: Number(process.env.KEPT_SEEDS ?? 1) }, (_, at) => at + 1);
const PROMISES = 500;
const CUSTOMERS = 40;
const ZONE = 'Europe/Berlin';
const LATE_MINUTES = DEFAULT_SETTINGS.catchUpAfterMinutes;

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Begins ahead of the machine's own day: a round of a worker nobody holds yet finds nothing due. */
const FIRST = 10;
const LAST = 40;

function bookOf(next: () => number) {
  const pick = (most: number) => Math.floor(next() * most);
  const customers = Array.from({ length: CUSTOMERS }, (_, at) => customerRow(`Customer ${at}`));
  const promises = Array.from({ length: PROMISES }, (_, at) => {
    const dueTime = ['10:00', '15:30', '21:00'][pick(9)];
    return promiseRow(customers[pick(CUSTOMERS)], `Promise ${at}`, {
      dueIn: FIRST + 3 + pick(LAST - FIRST - 6),
      importance: pick(5) === 0 ? 3 : 2,
      ...(dueTime ? { dueTime, dueZone: ZONE } : {}),
    });
  });
  return { customers, promises };
}

interface Lived {
  told: Told[];
  /** The clock never went back and never left its zone. */
  isSteady: boolean;
}

/** Lives through the month; stops are real, the clock is not. */
async function live(kept: Kept, next: () => number, isSteady: boolean): Promise<Lived> {
  const told: Told[] = [];
  let now = Temporal.PlainDate.from(day(FIRST)).toZonedDateTime({ timeZone: ZONE, plainTime: '08:00' });
  const end = now.add({ days: LAST - FIRST + 6 });
  const hold = async () => {
    await ask(kept.desk, 'readOptions', {});
    await holdClock(workerOf(kept.context, kept.extensionId), now);
  };
  const look = async () => {
    const seen = await lookAt(workerOf(kept.context, kept.extensionId), now);
    told.push(...seen.told);
    return seen.wake;
  };
  await hold();
  let wake = await look();
  while (Temporal.ZonedDateTime.compare(now, end) < 0) {
    const chance = next();
    if (chance < 0.08) now = now.add({ minutes: 1 + Math.floor(next() * 4_500) });
    else if (chance < 0.11) {
      await kept.stopWorker();
      await hold();
    } else if (chance < 0.14 && !isSteady) now = now.subtract({ minutes: 1 + Math.floor(next() * 600) });
    else if (chance < 0.17 && !isSteady)
      now = now.withTimeZone(
        ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'][Math.floor(next() * 3)] ?? ZONE,
      );
    else if (chance < 0.3) now = now.add({ minutes: DEFAULT_SETTINGS.heartbeatMinutes });
    else now = (wake ?? now.add({ hours: 1 }).toInstant()).toZonedDateTimeISO(now.timeZoneId);
    wake = await look();
  }
  return { told, isSteady };
}

const kindOf = (key: string) => key.split(':')[0] as EventKind;
const shownAs = (id: string) =>
  id.startsWith('catchUp:') ? 'catchUp' : id.startsWith('digest:') ? 'digest' : 'notice';

/** What was told in quiet time besides exact times, too late without being a catch-up, or beyond the day's budget. */
function wrongs({ told, isSteady }: Lived): string[] {
  const counted = new Map<string, number>();
  return told.flatMap(({ id, keys, at }) => {
    const moment = Temporal.ZonedDateTime.from(at);
    const kinds = keys.map(kindOf);
    const as = shownAs(id);
    const isQuiet = nextWorkingStart(moment, DEFAULT_SETTINGS).epochMilliseconds > moment.epochMilliseconds;
    // With it stands what it makes superfluous: an earlier event of the same promise that was held back.
    const isExact = /^(?:group:)?promiseExact:/.test(id);
    const date = moment.toPlainDate().toString();
    const before = counted.get(date) ?? 0;
    if (as === 'notice') counted.set(date, before + 1);
    const minute = moment.hour * 60 + moment.minute;
    // Told alone, in a group or in the digest: at nine, give or take the grouping and a short sleep. A digest that only
    // counts again what stays overdue is no news, and comes when the machine wakes.
    const isNews = keys.length > 0;
    const isItsTime = minute >= 540 - DEFAULT_SETTINGS.groupMinutes && minute <= 540 + LATE_MINUTES;
    return [
      ...(isQuiet && !isExact ? [`in quiet time: ${id} at ${at}`] : []),
      ...(isSteady &&
      isNews &&
      as !== 'catchUp' &&
      !isExact &&
      !(isItsTime && isWorkingDay(date, DEFAULT_SETTINGS))
        ? [`not at its time: ${id} at ${at}`]
        : []),
      ...(isSteady &&
      as === 'notice' &&
      before >= DEFAULT_SETTINGS.noticeBudget &&
      !kinds.some(kind => EVENTS[kind].never)
        ? [`beyond the budget: ${id} at ${at}`]
        : []),
    ];
  });
}

for (const seed of SEEDS)
  test(`@month every due item of month ${seed} is told once and in its time`, async ({ kept }) => {
    test.setTimeout(300_000);
    const next = numbers(seed);
    const book = bookOf(next);
    await kept.seed(book);
    const lived = await live(kept, next, seed % 2 === 1);
    const times = new Map<string, number>();
    for (const { keys } of lived.told) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
    // Of each promise the last event at least: an earlier one that was missed is said by it.
    const last = book.promises.map(row => promiseEvents(row, ZONE, DEFAULT_SETTINGS).at(-1)?.key ?? '');
    expect(last.filter(key => !times.has(key))).toEqual([]);
    expect(wrongs(lived)).toEqual([]);
    // One digest a day at most.
    const digests = lived.told.filter(({ id }) => id.startsWith('digest:')).map(({ id }) => id);
    expect(new Set(digests).size).toBe(digests.length);
  });
