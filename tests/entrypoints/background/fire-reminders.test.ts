import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SystemNotice } from '../../../lib/platform/notifications';
import { type Book, change } from '../../../lib/storage/change';
import { newRow } from '../../../lib/storage/writing';
import { outside, soundBook } from '../../storage/book';

/** The screen as the system keeps it, and a worker that can be stopped at any step outside the rules. */
const stage = vi.hoisted(() => ({
  shown: new Map<string, SystemNotice>(),
  tellings: [] as string[],
  permission: 'granted' as 'granted' | 'denied',
  refuses: false,
  wakes: [] as (string | null)[],
  stepsLeft: Number.POSITIVE_INFINITY,
  book: undefined as unknown,
}));

class Stopped extends Error {}
/** One moment at which the browser may stop the worker. */
const step = () => {
  if (stage.stepsLeft-- <= 0) throw new Stopped();
};

vi.mock('../../../lib/platform/notifications', () => ({
  showNotice: async (notice: SystemNotice) => {
    step();
    if (stage.refuses) return false;
    stage.tellings.push(notice.id);
    stage.shown.set(notice.id, notice);
    step();
    return true;
  },
  shownNotices: async () => new Set(stage.shown.keys()),
  noticePermission: async () => stage.permission,
  hasNoticeButtons: () => true,
  clearNotice: async () => undefined,
}));
vi.mock('../../../lib/platform/wake', () => ({
  setWake: async (when: Temporal.Instant | null) => {
    step();
    stage.wakes.push(when?.toString() ?? null);
  },
}));
vi.mock('../../../entrypoints/background/book/open-book', () => ({
  openBook: async () => {
    step();
    return stage.book;
  },
}));
vi.mock('../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../lib/storage/meta');
  return { ownSettings: readSettings };
});
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { fireReminders } = await import('../../../entrypoints/background/fire-reminders');
const { keepGone } = await import('../../../entrypoints/background/keep-gone');

const out = { current: outside() };
const at = (local: string) => {
  out.current.clock.now = Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin');
};

beforeEach(async () => {
  out.current = outside();
  const book = await soundBook(out.current);
  const stopped: Book['tell'] = async told => {
    await book.tell(told);
    step();
  };
  Object.assign(stage, {
    permission: 'granted',
    refuses: false,
    wakes: [],
    stepsLeft: Number.POSITIVE_INFINITY,
    tellings: [],
  });
  stage.shown.clear();
  stage.book = { ...book, tell: stopped };
  // Node has no Web Locks; the rounds of these tests follow one another anyway.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<void>) => work() } });
});

const put = (dues: { day: string; time?: string }[]) =>
  change(stage.book as Book, { commandId: crypto.randomUUID(), shownAs: null }, async writing => {
    for (const [i, { day, time }] of dues.entries()) {
      const customer = await writing.put('customers', {
        ...newRow(writing.now, 'manual'),
        name: `Customer ${i}`,
        kind: 'company',
        trackedSince: '2026-01-05',
        pauses: [],
        facts: {},
        goals: {},
        earnedLatch: false,
        archived: false,
      });
      await writing.put('promises', {
        ...newRow(writing.now, 'manual'),
        customerId: customer.id,
        text: `promise ${i}`,
        madeDate: '2026-02-20',
        dueDate: day,
        dueTime: time,
        dueZone: time && 'Europe/Berlin',
        importance: 2,
        status: 'open',
        renegotiations: [],
      });
    }
    return {};
  });

/** Fires until a round ends by itself, each earlier one stopped one step later than the one before. */
async function fireThroughStops(firstStop: number) {
  for (let stop = firstStop; ; stop++) {
    stage.stepsLeft = stop;
    const finished = await fireReminders().then(
      () => true,
      error => {
        if (!(error instanceof Stopped)) throw error;
        return false;
      },
    );
    stage.stepsLeft = Number.POSITIVE_INFINITY;
    if (finished) return;
  }
}

describe('what is due is told', () => {
  test('once, however often the worker wakes', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T09:00');
    for (let wake = 0; wake < 5; wake++) await fireReminders();
    expect(stage.tellings).toHaveLength(1);
    expect([...stage.shown.values()][0]).toMatchObject({ title: 'notice.digest', buttons: [] });
  });

  test('by itself with Done and Later where there is no digest', async () => {
    await (stage.book as Book).db.meta.put({ key: 'settings', value: { digestOn: false } });
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T09:00');
    await fireReminders();
    expect([...stage.shown.values()][0]).toMatchObject({
      title: 'notice.promiseDue',
      message: 'promise 0',
      buttons: ['notice.done', 'notice.later'],
    });
  });

  test('not in a second digest of the day, when what is due came only after it', async () => {
    at('2026-03-04T09:00');
    await fireReminders();
    at('2026-03-04T08:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T11:00');
    await fireReminders();
    expect(stage.tellings).toEqual([]);
    at('2026-03-05T09:00');
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
  });

  test('in every further digest while a promise stays overdue, by its number alone', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    for (const day of ['04', '05', '06', '09']) {
      at(`2026-03-${day}T09:00`);
      await fireReminders();
    }
    expect(stage.tellings.map(id => id.split(':')[0])).toEqual([
      'digest',
      'promiseOverdue',
      'digest',
      'digest',
    ]);
  });

  test.each(Array.from({ length: 12 }, (_, i) => i))(
    'once, when the worker is stopped after %i steps and then again at every later one',
    async firstStop => {
      at('2026-03-03T10:00');
      await put([{ day: '2026-03-04' }]);
      at('2026-03-04T09:00');
      await fireThroughStops(firstStop);
      await fireReminders();
      expect(stage.tellings).toHaveLength(1);
    },
  );

  test('as one catch-up after an absence, and not again afterwards', async () => {
    at('2026-03-02T10:00');
    await put([{ day: '2026-03-03' }, { day: '2026-03-04' }, { day: '2026-03-05' }]);
    at('2026-03-05T11:00');
    await fireReminders();
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
    expect(stage.tellings[0]).toMatch(/^catchUp:/);
  });

  test('not while the system blocks notices, but once they are allowed again', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T09:00');
    stage.permission = 'denied';
    await fireReminders();
    expect(stage.tellings).toHaveLength(0);
    stage.permission = 'granted';
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
  });

  test('later, when the browser refused the notice; until then no surface and no further round is woken', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T09:00');
    stage.refuses = true;
    out.current.told.length = 0;
    await fireReminders();
    expect(out.current.told.filter(({ keys }) => keys !== null)).toEqual([]);
    stage.refuses = false;
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
  });

  test('as one catch-up on the first working morning after three days asleep', async () => {
    at('2026-03-05T10:00');
    await put([{ day: '2026-03-06' }, { day: '2026-03-06', time: '21:00' }, { day: '2026-03-07' }]);
    at('2026-03-08T12:00');
    // Sunday: nothing but an exact time of that moment may break it.
    await fireReminders();
    expect(stage.tellings).toEqual([]);
    at('2026-03-09T09:25');
    await fireReminders();
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
    expect(stage.tellings[0]).toMatch(/^catchUp:/);
  });

  test('not a second time in another zone, and what lies ahead by the clock of that zone', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }, { day: '2026-03-05' }]);
    at('2026-03-04T09:00');
    await fireReminders();
    const travelled = out.current.clock.now.withTimeZone('America/New_York');
    out.current.clock.now = travelled;
    await fireReminders();
    out.current.clock.now = travelled.with({ hour: 9 });
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
    // The next promise, and that the first is overdue, are told at nine in New York.
    out.current.clock.now = travelled.with({ day: 5, hour: 8, minute: 59 });
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
    out.current.clock.now = travelled.with({ day: 5, hour: 9, minute: 0 });
    await fireReminders();
    expect(stage.tellings.slice(1).map(id => id.split(':')[0])).toEqual(['promiseOverdue', 'digest']);
  });

  test('not a second time when the clock is set back', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-04' }]);
    at('2026-03-04T09:00');
    await fireReminders();
    at('2026-03-04T07:00');
    await fireReminders();
    at('2026-03-04T09:00');
    await fireReminders();
    expect(stage.tellings).toHaveLength(1);
  });
});

describe('the one alarm', () => {
  test('is set for the next event', async () => {
    at('2026-03-03T10:00');
    await put([{ day: '2026-03-03', time: '16:00' }]);
    await fireReminders();
    // Half an hour of lead before 16:00 in Berlin.
    expect(stage.wakes.at(-1)).toBe('2026-03-03T14:30:00Z');
  });

  test('is set for midnight, when the badge changes by itself, if nothing comes before', async () => {
    at('2026-03-03T10:00');
    await fireReminders();
    expect(stage.wakes.at(-1)).toBe('2026-03-03T23:00:00Z');
  });
});

test('a customer long without a next step is told in the digest, not as something missed while away', async () => {
  at('2026-03-02T10:00');
  await put([{ day: '2026-03-30' }]);
  const { db } = stage.book as Book;
  await db.customers.toCollection().modify({ firstSaleTyped: '2023-03-28' });
  await db.stale.bulkPut((await db.customers.toArray()).map(({ id }) => ({ id, at: 1 })));
  at('2026-03-03T09:00');
  await fireReminders();
  expect(stage.tellings).toEqual(['digest:book:2026-03-03']);
});

test('the digest that opens a month asks to look at the plan, at who left long ago, and once more at a skipped plan', async () => {
  at('2026-03-02T08:00');
  await put([{ day: '2026-03-30' }, { day: '2026-03-31' }]);
  const { db } = stage.book as Book;
  const [staying, gone] = await db.customers.toArray();
  await db.customers.update(staying?.id ?? '', {
    firstSaleTyped: '2023-03-28',
    goalsSkipped: ['2026-01-28'],
  });
  await db.customers.update(gone?.id ?? '', { ended: { date: '2023-01-01', reason: 'closed down' } });
  await db.stale.bulkPut((await db.customers.toArray()).map(({ id }) => ({ id, at: 1 })));
  await keepGone();
  at('2026-03-02T09:00');
  await fireReminders();
  const said = stage.shown.get('digest:book:2026-03-02')?.message.split(', ');
  expect(said).toEqual(
    expect.arrayContaining(['notice.count.goals', 'notice.count.review', 'notice.count.gone']),
  );
  at('2026-03-03T09:00');
  await fireReminders();
  const next = stage.shown.get('digest:book:2026-03-03')?.message ?? '';
  expect(next).not.toMatch(/goals|review|gone/);
});
