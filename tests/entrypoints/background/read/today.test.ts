/** Today's list over a book, with and without a filter; and the search over all that was logged. */
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { openBook } from '../../../../entrypoints/background/book/open-book';
import { readAheadDay } from '../../../../entrypoints/background/read/ahead';
import { readPromise } from '../../../../entrypoints/background/read/promise';
import { searchBook } from '../../../../entrypoints/background/read/search';
import { readToday, readTodayItems } from '../../../../entrypoints/background/read/today';
import { dismissCatchUp } from '../../../../entrypoints/background/write/catch-up';
import type { TodayFilter } from '../../../../lib/domain/views/today-filter';
import type { Book } from '../../../../lib/storage/change';
import { write } from '../../../storage/book';
import { customerRow, promiseRow, stepRow } from '../../../storage/rows';
import { command, emptyBook } from '../background';

vi.mock('../../../../lib/platform/notifications', () => ({ noticePermission: async () => 'granted' }));
vi.mock('../../../../entrypoints/background/own-settings', async () => {
  const { readSettings } = await import('../../../../lib/storage/meta');
  return { ownSettings: readSettings };
});
vi.mock('../../../../entrypoints/background/read/site-access', () => ({
  readSiteAccess: async () => [
    { origin: 'https://a/*', granted: true },
    { origin: 'https://b/*', granted: false },
  ],
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

let book: Book;

const acme = customerRow({ name: 'Acme', tierEffective: 'A', firstSaleTyped: '2025-06-01' });
const beta = customerRow({ name: 'Béta', tierEffective: 'C' });
const rows = [
  promiseRow({ customerId: acme.id, text: 'price list', dueDate: '2026-03-02' }),
  promiseRow({ customerId: beta.id, text: 'sample board', dueDate: '2026-03-04' }),
];

beforeEach(async () => {
  await emptyBook();
  book = await openBook();
  await write(book, async writing => {
    await writing.putAsIs('customers', [acme, beta]);
    await writing.putAsIs('promises', rows);
    await writing.putAsIs('nextSteps', [stepRow({ customerId: acme.id, dueDate: '2026-03-09' })]);
    return {};
  });
});

/** Thank-yous of the day come on top of what these tests are about. */
const texts = async (filter?: TodayFilter) =>
  (await readToday({ filter })).items.filter(({ kind }) => kind !== 'appreciation').map(({ text }) => text);

describe('the one list', () => {
  test.each<[string, TodayFilter, string[]]>([
    ['everything without a filter', {}, ['price list', '', 'sample board']],
    ['one kind', { kind: 'promiseDue' }, ['sample board']],
    ['the A list', { tier: 'A' }, ['price list', '']],
    ['words of the item or of the name, without accents', { text: 'beta board' }, ['sample board']],
    ['customers of a CRM nobody is in', { crm: 'hubspot' }, []],
    ['customers nobody has touched for a month', { noTouchDays: 30, kind: 'promiseDue' }, ['sample board']],
  ])('holds %s', async (_, filter, wanted) => {
    expect((await texts(filter)).sort()).toEqual([...wanted].sort());
  });

  it('names the customers a filter asks for although nothing of them is due', async () => {
    const { quiet } = await readToday({ filter: { tier: 'B' } });
    expect(quiet).toEqual({ customers: [], total: 0 });
    const gamma = customerRow({ name: 'Gamma', tierEffective: 'B' });
    await write(book, async writing => ({ customerId: (await writing.put('customers', gamma)).id }));
    const again = await readToday({ filter: { tier: 'B', noTouchDays: 30 } });
    expect(again.quiet.customers.map(({ customerName }) => customerName)).toEqual(['Gamma']);
  });

  it('holds the first of a day ahead and says how many more there are, who come when they are asked for', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      promiseRow({ customerId: beta.id, text: `sample ${at}`, dueDate: '2026-03-06' }),
    );
    await write(book, async writing => {
      await writing.putAsIs('promises', many);
      return {};
    });
    const friday = (await readToday()).ahead.find(({ day }) => day === '2026-03-06');
    expect([friday?.items.length, friday?.more]).toEqual([12, 28]);
    const whole = await readAheadDay({ day: '2026-03-06' });
    expect([whole.items.length, whole.more]).toEqual([40, 0]);
    expect(await readAheadDay({ day: '2026-03-07' })).toEqual({ day: '2026-03-07', items: [], more: 0 });
  });

  it('gives its first rows and, when they are asked for, the others', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      promiseRow({ customerId: beta.id, text: `late ${at}`, dueDate: '2026-02-01' }),
    );
    await write(book, async writing => {
      await writing.putAsIs('promises', many);
      return {};
    });
    const filter = { text: 'late' };
    const { items, total } = await readToday({ filter });
    expect([items.length, total]).toEqual([24, 120]);
    const places = Array.from({ length: 8 }, (_, page) => 24 + page * 12);
    const rest = await Promise.all(places.map(from => readTodayItems({ filter, from })));
    const all = [...items, ...rest.flatMap(page => page.items)];
    expect(new Set(all.map(({ itemId, kind }) => `${kind}/${itemId}`)).size).toBe(120);
  });

  it('says which sites the browser keeps us from', async () => {
    expect((await readToday()).sitesDenied).toEqual(['https://b/*']);
  });

  it('has a promise whole when its menu opens', async () => {
    const [first] = rows;
    const item = await readPromise({ id: first?.id ?? '' });
    expect(item).toMatchObject({ text: 'price list', outcome: 'overdue', customerId: acme.id });
  });
});

describe('the banner of a catch-up', () => {
  const told = (over: object) =>
    write(book, async writing => {
      await writing.putAsIs('notices', [
        {
          key: 'promiseDue:1:2026-03-03',
          itemId: crypto.randomUUID(),
          snoozes: 0,
          updatedAt: '2026-03-04T08:00:00.000Z',
          deliveredAt: '2026-03-04T08:00:00.000Z',
          shownAs: 'catchUp:x',
          ...over,
        },
      ]);
      return {};
    });

  it('stands until it is dismissed', async () => {
    await told({});
    await told({ key: 'promiseOverdue:2:2026-03-01' });
    const { catchUp } = await readToday();
    expect(catchUp?.counts).toEqual([
      { words: 'overdue', count: 1 },
      { words: 'due', count: 1 },
    ]);
    await dismissCatchUp({ commandId: command(), at: catchUp?.at ?? '' });
    expect((await readToday()).catchUp).toBeUndefined();
  });

  it('says of each thing what it is, and counts a promise once by its latest reminder', async () => {
    const [late, problem, parcel] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    await told({ key: `promiseDue:${late}:2026-03-03`, itemId: late });
    await told({ key: `promiseOverdue:${late}:2026-03-03`, itemId: late });
    await told({ key: `issueAnswer:${problem}:2026-03-03T10:00:00Z`, itemId: problem });
    await told({ key: `issueFix:${problem}:2026-03-03T10:00:00Z`, itemId: problem });
    await told({ key: `confirmDelivery:${parcel}:2026-03-01`, itemId: parcel });
    await told({ key: 'weeklyCheck:book:2026-03-05', itemId: undefined });
    expect((await readToday()).catchUp?.counts).toEqual([
      { words: 'overdue', count: 1 },
      { words: 'issues', count: 1 },
      { words: 'deliveries', count: 1 },
    ]);
  });

  it('is no notice that was told in time', async () => {
    await told({ shownAs: 'promiseDue:1:2026-03-03' });
    expect((await readToday()).catchUp).toBeUndefined();
  });
});

describe('the search', () => {
  it('finds by part of any word, newest first, with the customer’s name', async () => {
    const { items } = await searchBook({ text: 'bo sam' });
    expect(items).toMatchObject([
      { text: 'sample board', customerName: 'Béta', isOpen: true, store: 'promises' },
    ]);
    expect((await searchBook({ text: 'acme' })).items).toMatchObject([{ store: 'customers', text: 'Acme' }]);
    expect((await searchBook({ text: 'nowhere' })).items).toEqual([]);
  });

  it('finds the few that share two frequent words, and says when there are more than it shows', async () => {
    const some = (text: string, count: number) =>
      Array.from({ length: count }, () => promiseRow({ customerId: acme.id, text }));
    await write(book, async writing => {
      await writing.putAsIs('promises', [
        ...some('quarterly review', 180),
        ...some('yearly invoice', 180),
        // The last of all by their keys.
        ...some('quarterly invoice', 4).map((row, at) => ({
          ...row,
          id: `ffffffff-ffff-4fff-bfff-fffffffffff${at}`,
        })),
      ]);
      return {};
    });
    const both = await searchBook({ text: 'inv quart' });
    expect(both.items.map(({ text }) => text)).toEqual(Array(4).fill('quarterly invoice'));
    expect(both.hasMore).toBe(false);
    const one = await searchBook({ text: 'review quarterly' });
    expect(one.items).toHaveLength(30);
    expect(one.hasMore).toBe(true);
  });
});
