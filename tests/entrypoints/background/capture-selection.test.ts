import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { emptyBook } from './background';

/** What the browser holds of menus, notices and `storage.local`. */
const stage = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  notices: new Map<string, { title: string; message: string }>(),
  menus: [] as string[],
  errors: 0,
  queue: Promise.resolve() as Promise<unknown>,
}));

vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    i18n: {},
    storage: {
      local: {
        get: async (key: string) => structuredClone({ [key]: stage.stored[key] }),
        set: async (items: object) => void Object.assign(stage.stored, structuredClone(items)),
        remove: async (key: string) => void delete stage.stored[key],
      },
    },
    contextMenus: {
      removeAll: async () => void stage.menus.splice(0),
      create: ({ id }: { id: string }, done?: () => void) => {
        if (stage.menus.includes(id)) stage.errors++;
        else stage.menus.push(id);
        setTimeout(() => done?.());
      },
    },
  },
}));
vi.mock('../../../lib/platform/notifications', () => ({
  showNotice: async ({ id, ...words }: { id: string; title: string; message: string }) => {
    stage.notices.set(id, words);
    return true;
  },
  clearNotice: async (id: string) => void stage.notices.delete(id),
}));
vi.mock('../../../entrypoints/background/tell-tab', () => ({ tellTab: async () => null }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { onMenuClicked, registerMenus } = await import('../../../entrypoints/background/capture-selection');
const { saveUnsaved } = await import('../../../entrypoints/background/unsaved-selection');

let book: Awaited<ReturnType<typeof emptyBook>>;

beforeEach(async () => {
  vi.restoreAllMocks();
  Object.assign(stage, { stored: {}, menus: [], errors: 0, queue: Promise.resolve() });
  stage.notices.clear();
  // Node has no Web Locks: one line for all.
  const request = (_: string, work: () => Promise<unknown>) => {
    const done = stage.queue.then(work, work);
    stage.queue = done.catch(() => undefined);
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  vi.setSystemTime('2026-03-04T11:00:00Z');
  book = await emptyBook();
});

const promise = (selectionText: string) =>
  onMenuClicked({ menuItemId: 'promised', selectionText } as Browser.contextMenus.OnClickData);
const texts = async () => (await book.db.promises.toArray()).map(({ text }) => text).sort();
const full = () =>
  vi
    .spyOn(book.db.commands, 'add')
    .mockRejectedValue(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));

describe('selected words', () => {
  it('become a promise and its quote', async () => {
    await promise('we send\n the guide');
    expect(await book.db.promises.toArray()).toMatchObject([
      { text: 'we send the guide', quote: 'we send the guide', madeDate: '2026-03-04' },
    ]);
    expect(stage.notices.size).toBe(0);
  });

  it.each([
    ['need', 'captures', { kind: 'need', text: 'ten more seats' }],
    ['comment', 'captures', { kind: 'comment', text: 'ten more seats' }],
    ['issue', 'captures', { kind: 'issue', text: 'ten more seats' }],
    ['wow', 'captures', { kind: 'wow', details: { reaction: 'ten more seats' } }],
    ['value.profit', 'captures', { kind: 'touch', details: { valueHow: 'profit', acknowledged: true } }],
  ])('chosen as %s wait in the Inbox while nobody knows whose they are', async (menuItemId, store, row) => {
    const pageUrl = 'https://mail.example/thread/1';
    await onMenuClicked({
      menuItemId,
      selectionText: ' ten  more seats',
      pageUrl,
    } as Browser.contextMenus.OnClickData);
    expect(await book.db.table(store).toArray()).toMatchObject([{ ...row, pageUrl, date: '2026-03-04' }]);
  });

  it('that cannot be saved are kept, and the rep is told', async () => {
    full();
    await promise('send the guide');
    expect(await texts()).toEqual([]);
    expect(stage.stored.unsavedSelection).toMatchObject([{ text: 'send the guide' }]);
    expect(stage.notices.get('notSaved')?.message).toBe('notice.notSavedWhy');
  });

  it('kept are saved once later, with the day they were promised on, and the notice goes', async () => {
    const store = full();
    await promise('send the guide');
    await promise('call Dana');
    await expect(saveUnsaved()).rejects.toThrow();
    store.mockRestore();
    book.clock.now = book.clock.now.add({ days: 1 });
    await Promise.all([saveUnsaved(), saveUnsaved()]);
    expect(await texts()).toEqual(['call Dana', 'send the guide']);
    expect((await book.db.promises.toArray()).map(row => row.madeDate)).toEqual(['2026-03-04', '2026-03-04']);
    expect(stage.stored).toEqual({});
    expect(stage.notices.size).toBe(0);
  });

  it('that find the list full are not said to be kept, and nothing kept gives way', async () => {
    full();
    for (let i = 0; i < 21; i++) await promise(`promise ${i}`);
    const kept = stage.stored.unsavedSelection as { text: string }[];
    expect(kept.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, i) => `promise ${i}`));
    expect(stage.notices.get('notSaved')?.message).toBe('notice.notSaved');
  });
});

describe('the menu', () => {
  it('asked for twice at once is made once', async () => {
    await Promise.all([registerMenus(), registerMenus()]);
    expect([stage.menus, stage.errors]).toEqual([
      ['promised', 'need', 'comment', 'wow', 'value', 'issue', 'value.use', 'value.produce', 'value.profit'],
      0,
    ]);
  });
});
