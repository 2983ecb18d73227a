import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { ACME, DANA, read } from './background';

/** What the panel of the tab was told to show, and the reads of the book, each answered when the test says so. */
const stage = vi.hoisted(() => ({
  pushed: [] as (string | null)[],
  open: null as { record: { key: string } } | null,
  reads: new Map<string, { resolve: (view: object) => void; reject: (error: unknown) => void }[]>(),
}));

vi.mock('../../../entrypoints/background/read/panel', () => ({
  readPanel: ({ record }: { record: { key: string } }) =>
    new Promise((resolve, reject) => {
      stage.reads.set(record.key, [...(stage.reads.get(record.key) ?? []), { resolve, reject }]);
    }),
}));
vi.mock('../../../entrypoints/background/tell-tab', () => ({
  tellTab: async () => stage.open,
  panelFrame: async () => 7,
  tellPanel: async (_tab: number, push: { record: { key: string } } | null) => {
    stage.pushed.push(push?.record.key ?? null);
    return { painted: push?.record.key ?? null };
  },
}));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const { recordLeft, recordShown, showAgain } = await import('../../../entrypoints/background/show-record');

const inTab = (id: number) => ({ tab: { id } }) as Runtime.MessageSender;
const show = (record: typeof ACME, tab = 1) => recordShown({ record, snapshot: read(record) }, inTab(tab));
const answer = (record: typeof ACME) => stage.reads.get(record.key)?.shift()?.resolve({});
const turn = () => new Promise(resolve => setTimeout(resolve));

beforeEach(() => {
  stage.pushed.length = 0;
  stage.reads.clear();
});

describe('a view that was read slowly', () => {
  it('is not painted over the record that was opened meanwhile', async () => {
    const slow = show(ACME);
    const quick = show(DANA);
    answer(DANA);
    await quick;
    answer(ACME);
    expect(await slow).toEqual({ shown: null });
    expect(stage.pushed).toEqual([DANA.key]);
  });

  it('is not painted after the record was left', async () => {
    const slow = show(ACME);
    await recordLeft({}, inTab(1));
    answer(ACME);
    expect(await slow).toEqual({ shown: null });
    expect(stage.pushed).toEqual([null]);
  });

  it('is painted when its record was opened while the former one was taken away', async () => {
    const leaving = recordLeft({}, inTab(1));
    const shown = show(ACME);
    answer(ACME);
    await Promise.all([leaving, shown]);
    expect(stage.pushed).toEqual([ACME.key]);
  });

  it('does not care for what other tabs open', async () => {
    const slow = show(ACME, 1);
    void show(DANA, 2);
    answer(ACME);
    expect(await slow).toEqual({ shown: ACME.key });
  });

  it('asked for again is painted by whichever read comes first', async () => {
    const first = show(ACME);
    void show(ACME);
    answer(ACME);
    expect(await first).toEqual({ shown: ACME.key });
  });
});

describe('a tab brought to the front by a notice', () => {
  const open = (record: typeof ACME) => {
    stage.open = { record, snapshot: read(record) } as typeof stage.open;
  };

  it('paints its record again, so that the item comes into view', async () => {
    open(ACME);
    const shown = show(ACME, 7);
    answer(ACME);
    await shown;
    const again = showAgain(7);
    await turn();
    answer(ACME);
    await again;
    expect(stage.pushed).toEqual([ACME.key, ACME.key]);
  });

  it('paints it also when the worker that showed it is gone', async () => {
    open(ACME);
    const again = showAgain(8);
    await turn();
    answer(ACME);
    await again;
    expect(stage.pushed).toEqual([ACME.key]);
  });

  it('does not paint over the record that was opened meanwhile', async () => {
    open(ACME);
    const again = showAgain(9);
    await turn();
    const next = show(DANA, 9);
    answer(DANA);
    await next;
    answer(ACME);
    await again;
    expect(stage.pushed).toEqual([DANA.key]);
  });

  it('leaves a tab alone whose page says nothing', async () => {
    stage.open = null;
    await showAgain(10);
    expect(stage.pushed).toEqual([]);
  });
});

describe('a book whose connection was lost', () => {
  it('is opened anew before the panel is told of a failure', async () => {
    const shown = show(ACME);
    stage.reads
      .get(ACME.key)
      ?.shift()
      ?.reject(Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }));
    await turn();
    answer(ACME);
    expect(await shown).toEqual({ shown: ACME.key });
  });
});
