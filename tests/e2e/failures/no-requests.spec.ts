/** No surface and no worker of the extension ever sends a request (S17). */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { demoBook } from '../../book/demo';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { goInApp, panel } from '../harness/panel';
import { CRMS, type Crm } from '../harness/places';
import { word } from '../harness/words';
import { dispatchAlarm, workerOf } from '../harness/worker';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

/** How long the day of work lasts; `npm run e2e:long` works for ten minutes. */
const WORKS_MS = Number(process.env.KEPT_WORKS_MS ?? 5_000);
const LOG = join(process.env.TMPDIR ?? '/tmp', `kept-net-${process.pid}.json`);

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Every address Chromium's network stack was asked for on behalf of an extension page or worker. */
async function askedByExtensions(): Promise<string[]> {
  const log = JSON.parse(await readFile(LOG, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === start && params?.initiator?.startsWith('chrome-extension://'))
    .map(({ params }) => params?.url ?? '');
}

/** One record and the next, with a promise, its ends, a look at the evidence and an alarm between them. */
async function workOn(kept: Kept, crm: Crm, round: number): Promise<void> {
  const page = await kept.open(crm.contact.url);
  const shown = await panel(page, crm.contact.key);
  const words = `send drawing ${round} of ${crm.name}`;
  const done = shown.promise(words).getByRole('button', { name: /^Done/ });
  await shown.log(`${words} tomorrow`);
  await done.click();
  // Until the row has left, Undo still speaks of the writing of it.
  await expect(done).toHaveCount(0);
  await shown.frame.getByRole('button', { name: word('undo') }).click();
  await done.click();
  await shown.readiness.getByRole('button').first().click();
  await goInApp(page, crm.other.url);
  await panel(page, crm.other.key);
  await dispatchAlarm(workerOf(kept.context, kept.extensionId), 'wake');
  await page.close();
}

test.describe('watched by the browser’s own log of its network', () => {
  test.use({ launching: { args: [`--log-net-log=${LOG}`, '--net-log-capture-mode=IncludeSensitive'] } });

  test('@long a day of work asks the network for nothing', async ({ kept }) => {
    test.setTimeout(WORKS_MS + 120_000);
    await kept.seed(demoBook());
    const end = Date.now() + WORKS_MS;
    for (let round = 0; round === 0 || Date.now() < end; round++) {
      for (const crm of CRMS) await workOn(kept, crm, round);
      for (const path of ['popup.html', 'today.html', 'options.html', 'recovery.html'] as const) {
        const page = await kept.openOwn(path);
        await page.waitForTimeout(300);
        await page.close();
      }
      if (round % 5 === 4) await kept.stopWorker();
    }
    await ask(kept.desk, 'exportBook', {});
    await kept.stopWorker();
    await ask(kept.desk, 'readToday', {});
    await kept.context.close();
    expect(await askedByExtensions()).toEqual([]);
  });
});

test('and if code of ours tried, the policy would stop it: page and worker alike', async ({ kept }) => {
  let heard = 0;
  const server = createServer((_, response) => {
    heard += 1;
    response.setHeader('access-control-allow-origin', '*').end('heard');
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await ask(kept.desk, 'readOptions', {});
  const tries = async (address: string) =>
    fetch(address).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await kept.desk.evaluate(tries, url)).toBe('refused');
  expect(await workerOf(kept.context, kept.extensionId).evaluate(tries, url)).toBe('refused');
  await kept.desk.evaluate(address => {
    navigator.sendBeacon(address);
    Object.assign(document.createElement('img'), { src: address });
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  }, url);
  await kept.desk.waitForTimeout(500);
  server.close();
  expect(heard).toBe(0);
});
