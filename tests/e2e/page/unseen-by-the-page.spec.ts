/** What a script of the CRM page can learn of Kept, or do to it: nothing that matters. */
import type { Page } from '@playwright/test';
import { ownTasks } from '../../bench/own-tasks';
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, reply } from '../harness/ask';
import { isPanelShown, panel, panelFrame } from '../harness/panel';
import { CRMS, salesforce } from '../harness/places';

const ATTACK_MS = 3_000;

/** Removes, restyles or moves every element beside head and body, a hundred times a second. */
function attackHost(lastsMs: number): void {
  const attack = setInterval(() => {
    for (const host of [...document.documentElement.children]) {
      if (host === document.head || host === document.body) continue;
      const dice = Math.random();
      if (dice < 0.4) host.remove();
      else if (dice < 0.7) host.setAttribute('style', 'opacity:0.01;position:static');
      else document.body.append(host);
    }
  }, 10);
  setTimeout(() => clearInterval(attack), lastsMs);
}

const fernhill = customerRow('Fernhill Mills');
const bookFor = (crm: (typeof CRMS)[number]) => ({
  customers: [fernhill],
  recordLinks: [linkRow(crm.company, fernhill)],
  promises: [promiseRow(fernhill, 'A word of ours', { dueIn: 2 })],
});

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test.beforeEach(async ({ kept }) => kept.seed(bookFor(crm)));

    test('the page counts no frame, finds no iframe and times no file of ours', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const seen = await page.evaluate(() => ({
        frames: window.length,
        iframes: document.querySelectorAll('iframe').length,
        ours: performance.getEntries().filter(entry => entry.name.startsWith('chrome-extension:')).length,
        openRoots: [...document.querySelectorAll('*')].filter(node =>
          node.shadowRoot?.querySelector('iframe'),
        ).length,
      }));
      expect(seen).toEqual({ frames: 0, iframes: 0, ours: 0, openRoots: 0 });
    });

    test('no word of ours or of the book stands in the page', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const { frame } = await panel(page, crm.company.key);
      await expect(frame.getByText('A word of ours')).toBeVisible();
      const hosts = await page.evaluate(() =>
        [...document.documentElement.children]
          .filter(node => node !== document.head && node !== document.body)
          .map(node => node.outerHTML),
      );
      expect(hosts.join('')).not.toMatch(/Kept|promise|A word|aria-label|title=/i);
      expect(await page.content()).not.toContain('A word of ours');
    });

    test('a page can neither frame nor fetch the panel by the real id', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const address = `chrome-extension://${kept.extensionId}/panel.html`;
      const fetched = await page.evaluate(
        url =>
          fetch(url).then(
            () => 'fetched',
            () => 'refused',
          ),
        address,
      );
      expect(fetched).toBe('refused');
      const before = page.frames().length;
      await page.evaluate(url => {
        const frame = document.createElement('iframe');
        frame.src = url;
        document.body.append(frame);
      }, address);
      await page.waitForTimeout(400);
      const framed = page
        .frames()
        .slice(before)
        .find(frame => frame.url().includes('/panel.html'));
      expect(
        (await framed
          ?.locator('main')
          .count()
          .catch(() => 0)) ?? 0,
      ).toBe(0);
    });

    test('a thousand forged messages and events change nothing', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const { frame } = await panel(page, crm.company.key);
      const before = await ask(kept.desk, 'readOptions', {});
      await page.evaluate(() => {
        const words = [
          'kept',
          'logPromise',
          'showInPanel',
          'recordShown',
          'undoChange',
          'x-storagemutated-1',
          'dexie',
        ];
        for (let round = 0; round < 1_000; round++) {
          const name = words[round % words.length] ?? '';
          const forged = {
            kept: 1,
            name,
            request: { record: null, commandId: crypto.randomUUID(), text: 'forged' },
          };
          window.postMessage(forged, '*');
          document.dispatchEvent(new CustomEvent(name, { detail: forged }));
          window.dispatchEvent(
            new MessageEvent('message', { data: forged, origin: 'chrome-extension://forged' }),
          );
        }
        new BroadcastChannel('x-storagemutated-1').postMessage({ 'idb://kept/promises/': {} });
      });
      // The frame hears what is posted to it as well; the page itself has no handle on it, so the test posts.
      await frame.evaluate(() => {
        for (let round = 0; round < 1_000; round++)
          window.postMessage({ kept: 1, name: 'showInPanel', request: null, round }, '*');
      });
      await expect(frame.getByText('A word of ours')).toBeVisible();
      const { promises } = await ask(kept.desk, 'readOptions', {});
      expect(promises).toBe(before.promises);
    });

    test('a page that moves, hides and restyles our host a hundred times a second breaks nothing', async ({
      kept,
      pageErrors,
    }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const spent = await ownTasks(page, async () => {
        await page.evaluate(attackHost, ATTACK_MS);
        await page.waitForTimeout(ATTACK_MS + 500);
      });
      const share = spent.reduce((sum, ms) => sum + ms, 0) / ATTACK_MS;
      expect(share, 'Does our guard let itself be kept busy?').toBeLessThan(0.05);
      expect(pageErrors).toEqual([]);
      expect(await page.evaluate(() => document.readyState)).toBe('complete');
    });
  });
}

/** Runs code as our content script would be able to, were it taken over: in its world, with its rights. */
async function asContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === 'Kept');
  if (!world) throw new Error('Our content script has no world on this page.');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test('what only a surface may ask is refused to a content script', async ({ kept }) => {
  const page = await kept.open(salesforce.company.url);
  await panel(page, salesforce.company.key);
  for (const name of [
    'readToday',
    'exportBook',
    'logPromise',
    'saveSettings',
    'undoChange',
    'findCustomers',
  ]) {
    const message = JSON.stringify({ kept: 1, name, request: {} });
    const answer = await asContentScript(page, `chrome.runtime.sendMessage(${message})`);
    expect(answer, name).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  }
});

test('what only a content script may say is refused to a surface, and unknown names to everybody', async ({
  kept,
}) => {
  const refused = {
    recordShown: 'forbidden',
    noSuchMessage: 'invalid',
    constructor: 'invalid',
    __proto__: 'invalid',
  };
  for (const [name, code] of Object.entries(refused)) {
    expect(await reply(kept.desk, name as never, {} as never), name).toMatchObject({
      ok: false,
      error: { code },
    });
  }
  expect(await reply(kept.desk, 'logPromise', { nonsense: true } as never)).toMatchObject({
    ok: false,
    error: { code: 'invalid' },
  });
});

test('nothing is drawn on a login page or in a frame of another page', async ({ kept }) => {
  const login = await kept.open('https://kestrel.lightning.force.com/secur/login');
  await login.waitForTimeout(600);
  expect(panelFrame(login)).toBeUndefined();
  const outer = await kept.open(salesforce.list);
  await outer.evaluate(url => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, salesforce.company.url);
  await outer.waitForTimeout(1_200);
  expect(await isPanelShown(outer)).toBe(false);
  expect(panelFrame(outer)).toBeUndefined();
});
