import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRecord, type OpenRecord } from '../../../entrypoints/crm.content/follow-record';
import { hubspot } from '../../../lib/crm/hubspot/adapter';
import { giveBoxes, hsCompanies, hsLeft, hsValue } from '../../crm/pages';

const contact = (id: number) => `https://app-eu1.hubspot.com/contacts/20000001/record/0-1/${id}`;
const keyOf = (id: number) => `hubspot/20000001/0-1/${id}`;
const LIST = 'https://app-eu1.hubspot.com/contacts/20000001/objects/0-1/views/all/list';

/** A HubSpot-like app: the address changes at once, the page when `render` is called. */
const startApp = (loadedUrl = contact(1)) => {
  const life = new AbortController();
  const navigation = new EventTarget();
  const heard: { arrived: (OpenRecord | null)[]; read: OpenRecord[]; drawn: (string | undefined)[] } = {
    arrived: [],
    read: [],
    drawn: [],
  };
  let url = loadedUrl;
  let orphan = false;
  const render = (name: string, email = `${name}@x.example`) => {
    document.body.innerHTML = `<div id="crm">${hsLeft('0-1', name, '', hsValue('email', email))}${hsCompanies()}</div>`;
  };
  const start = () =>
    followRecord({
      adapter: hubspot,
      page: document,
      url: () => url,
      loadedUrl,
      navigation,
      now: () => Date.now(),
      signal: life.signal,
      isOrphan: () => orphan,
      arrived: open => heard.arrived.push(open),
      drawn: () => heard.drawn.push(document.querySelector('h1, h2')?.textContent ?? undefined),
      read: open => heard.read.push(open),
    });
  const go = (to: string) => {
    url = to;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  const names = () => heard.read.map(({ ref, snapshot }) => [ref.recordId, snapshot.name]);
  return { start, go, render, heard, names, end: () => life.abort(), orphan: () => (orphan = true) };
};

beforeEach(() => {
  giveBoxes();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('following records', () => {
  it('tells of a record before its page was read, and its name after two equal looks', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    expect(app.heard.arrived.map(open => open?.ref.key)).toEqual([keyOf(1)]);
    await pass(100);
    expect(app.names()).toEqual([]);
    await pass(100);
    expect(app.names().at(-1)).toEqual(['1', 'Ada']);
    app.end();
  });

  it('is told of another record in the task of the commit', () => {
    const app = startApp();
    app.start();
    app.go(contact(2));
    expect(app.heard.arrived.map(open => open?.ref.key)).toEqual([keyOf(1), keyOf(2)]);
    app.go(LIST);
    expect(app.heard.arrived.at(-1)).toBeNull();
    app.end();
  });

  it('never puts the former name under the new record while the page lags behind', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(1_000);
    app.go(contact(2));
    await pass(2_500);
    app.render('Bo');
    await pass(5_000);
    expect(app.names().filter(([id, name]) => id === '2' && name && name !== 'Bo')).toEqual([]);
    expect(app.heard.read.at(-1)).toMatchObject({
      snapshot: { name: 'Bo', fields: { email: 'Bo@x.example' } },
    });
    app.end();
  });

  it('stays without a name when the page never moves on', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(1_000);
    app.go(contact(2));
    await pass(40_000);
    expect(app.names().filter(([id, name]) => id === '2' && name)).toEqual([]);
    const gaveUp = app.heard.read.filter(({ snapshot }) => snapshot.reading === 'unreadable');
    expect(gaveUp, 'a name is there, only not ours: no miss').toEqual([]);
    app.end();
  });

  it('shows a record again with what was read before', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(1_000);
    app.go(contact(2));
    app.go(contact(1));
    expect(app.heard.arrived.at(-1)?.snapshot.name).toBe('Ada');
    app.end();
  });

  it('says nothing when only a tab of the same record opens, and looks again', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(40_000);
    app.go(`${contact(1)}/related-companies`);
    app.render('Ada Renamed');
    await pass(3_000);
    expect(app.heard.arrived).toHaveLength(1);
    expect(app.names().at(-1)).toEqual(['1', 'Ada Renamed']);
    app.end();
  });
});

describe('a page at unrest', () => {
  it('is read although it writes its address anew all the time, and its words are believed no sooner', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(1_000);
    const url = `${contact(2)}?seen=`;
    app.go(`${url}0`);
    app.render('Bo');
    for (let turn = 1; turn <= 20; turn++) {
      await pass(100);
      app.go(`${url}${turn}`);
      const isTold = app.names().some(([id, name]) => id === '2' && name);
      expect(isTold, `after ${turn * 100} ms`).toBe(turn >= 3);
    }
    expect(app.heard.arrived).toHaveLength(2);
    app.end();
  });

  it('is read when it comes into sight without any change of its own', async () => {
    const app = startApp();
    app.render('Ada');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 0, 0));
    app.start();
    await pass(1_000);
    expect(app.names().filter(([, name]) => name)).toEqual([]);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 600, 400));
    await pass(400);
    expect(app.names().at(-1)).toEqual(['1', 'Ada']);
    app.end();
  });
});

describe('that the page is drawn', () => {
  it('is said once a record, when its name stands there and not the former one', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(1_000);
    app.go(contact(2));
    await pass(1_000);
    expect(app.heard.drawn).toHaveLength(1);
    app.render('Bo');
    await pass(5_000);
    expect(app.heard.drawn.map(words => words?.trim())).toEqual(['Ada', 'Bo']);
    app.end();
  });

  it('is said once of a page that cannot be read', async () => {
    const app = startApp();
    app.start();
    await pass(5_500);
    expect(app.heard.drawn).toEqual([]);
    await pass(30_000);
    expect(app.heard.drawn).toEqual([undefined]);
    app.end();
  });
});

describe('a page that cannot be read', () => {
  it('is given up after six seconds, and read all the same when its name comes late', async () => {
    const app = startApp();
    app.start();
    await pass(5_500);
    expect(app.heard.read.at(-1)?.snapshot.reading).toBe('settling');
    await pass(20_000);
    expect(app.heard.read.filter(({ snapshot }) => snapshot.reading === 'unreadable')).toHaveLength(1);
    expect(app.heard.read.at(-1)?.snapshot).toMatchObject({
      reading: 'unreadable',
      missing: expect.arrayContaining(['name']),
    });
    app.render('Ada');
    await pass(8_000);
    expect(app.heard.read.at(-1)?.snapshot).toMatchObject({ name: 'Ada', reading: 'settled' });
    app.end();
  });
});

describe('what it costs', () => {
  const looks = () => vi.spyOn(document.documentElement, 'querySelectorAll');

  it('is nothing on a page without a record', async () => {
    const app = startApp(LIST);
    const looked = looks();
    app.start();
    await pass(60_000);
    expect(looked).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    app.end();
  });

  it('is one reading of a page at rest, and another of one that changed', async () => {
    const app = startApp();
    app.render('Ada');
    const looked = looks();
    app.start();
    await pass(200);
    expect(app.names().at(-1)).toEqual(['1', 'Ada']);
    const once = looked.mock.calls.length;
    await pass(2_000);
    expect(looked).toHaveBeenCalledTimes(once);
    app.render('Ada', 'new@x.example');
    await pass(4_000);
    expect(looked.mock.calls.length).toBeGreaterThan(once);
    expect(app.heard.read.at(-1)?.snapshot.fields.email).toBe('new@x.example');
    app.end();
  });

  it('never is a wrong name: words edited after the last look are old words, too', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    await pass(40_000);
    app.render('Ada Edited');
    app.go(contact(2));
    await pass(2_900);
    expect(app.names().filter(([id, name]) => id === '2' && name)).toEqual([]);
    app.render('Bea');
    await pass(3_000);
    expect(app.names().at(-1)).toEqual(['2', 'Bea']);
    app.end();
  });

  it('ends after half a minute, in a hidden tab and with the script', async () => {
    const app = startApp();
    app.start();
    await pass(40_000);
    expect(vi.getTimerCount(), 'after 30 s').toBe(0);
    app.go(contact(2));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await pass(1_000);
    expect(vi.getTimerCount(), 'hidden').toBe(0);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(10);
    expect(vi.getTimerCount(), 'seen again').toBe(1);
    app.end();
    expect(vi.getTimerCount(), 'ended').toBe(0);
    app.go(contact(3));
    expect(app.heard.arrived.at(-1)?.ref.recordId).toBe('2');
  });

  it('of an orphan is no look at all, but it still hears navigations', async () => {
    const app = startApp();
    app.render('Ada');
    app.start();
    app.orphan();
    await pass(5_000);
    expect(app.heard.read).toEqual([]);
    app.go(contact(2));
    expect(app.heard.arrived.at(-1)?.ref.recordId).toBe('2');
    app.end();
  });
});
