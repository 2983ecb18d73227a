/** What a person waits for, with a hundred thousand promises in the book. */
import type { Page } from '@playwright/test';
import { recordFromUrl } from '../../lib/crm';
import { manyPromises } from '../book/many';
import { openOwnPage } from '../e2e/harness/ask';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { keyShown, panelFrame, panelOf } from '../e2e/harness/panel';
import { salesforce } from '../e2e/harness/places';
import { seed } from '../e2e/harness/seed';
import { watchPanel } from '../e2e/harness/watch';
import { stopWorker } from '../e2e/harness/worker';
import { serveStandIns } from '../stand-in/serve';
import { caughtUp, until } from './caught-up';
import { type Figure, median } from './figures';

const PROMISES = Number(process.env.KEPT_BENCH_PROMISES ?? 100_000);
const ROUNDS = 21;
/** Nobody types one promise every fifty milliseconds; what follows a save has ended by then. */
const PAUSE_MS = 500;

/** Long enough for any answer; a look while it is on its way would cost what is being measured. */
const ROUND_MS = 900;

/** From the moment the address changes to the first drawn frame with that record's panel in it. */
async function shownAfter(page: Page, desk: Page, isCold: boolean): Promise<number[]> {
  const stops = [salesforce.other, salesforce.company];
  const waits: number[] = [];
  const seen = await watchPanel(page);
  for (let round = 0; round < ROUNDS; round++) {
    const stop = stops[round % 2] ?? salesforce.other;
    if (isCold) await stopWorker(desk);
    const known = await page.evaluate(path => {
      const now = performance.timeOrigin + performance.now();
      window.__standIn.open(path);
      return now;
    }, new URL(stop.url).pathname);
    await page.waitForTimeout(ROUND_MS);
    const { looks, changes } = await seen();
    const filled = changes.find(change => change.at >= known && change.key === stop.key);
    const drawn = filled && looks.find(look => look.at >= filled.at && look.isShown);
    if (drawn) waits.push(drawn.at - known);
  }
  return waits;
}

/** From Enter to the frame that draws the new row. */
async function savedAfter(page: Page): Promise<number[]> {
  const frame = panelFrame(page);
  if (!frame) throw new Error('There is no panel.');
  const { line } = panelOf(frame);
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const words = `measured promise number ${round} of many`;
    await line.fill(`${words} tomorrow`);
    const wait = frame.evaluate(
      text =>
        new Promise<number>(resolve => {
          let pressed = 0;
          const press = (event: KeyboardEvent) => {
            pressed = event.timeStamp;
          };
          addEventListener('keydown', press, { capture: true, once: true });
          new MutationObserver((_, observer) => {
            const isThere = [...document.querySelectorAll('li')].some(row => row.textContent?.includes(text));
            if (!isThere || pressed === 0) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - pressed));
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
      words,
    );
    await line.press('Enter');
    waits.push(await wait);
    await page.waitForTimeout(PAUSE_MS);
  }
  return waits;
}

/** From the start of the popup's page to the caret in its line. */
async function caretAfter(running: Launched, tab: Page): Promise<number[]> {
  const waits: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await tab.bringToFront();
    const popup = await running.context.newPage();
    await popup.addInitScript(() => {
      addEventListener('focusin', event => {
        if (event.target instanceof HTMLInputElement)
          Object.assign(window, {
            __caretAt: (window as { __caretAt?: number }).__caretAt ?? performance.now(),
          });
      });
    });
    await popup.goto(`chrome-extension://${running.extensionId}/popup.html`);
    await popup.waitForFunction(() => '__caretAt' in window);
    waits.push(await popup.evaluate(() => (window as unknown as { __caretAt: number }).__caretAt));
    await popup.close();
  }
  return waits;
}

/** From the panel's question about a known record, sent while the worker is stopped, to its whole answer. */
async function answerAfter(desk: Page): Promise<number[]> {
  const waits: number[] = [];
  const record = recordFromUrl(salesforce.company.url);
  for (let round = 0; round < ROUNDS; round++) {
    await stopWorker(desk);
    waits.push(
      await desk.evaluate(async known => {
        const from = performance.now();
        await chrome.runtime.sendMessage({ kept: 1, name: 'readPanel', request: { record: known } });
        return performance.now() - from;
      }, record),
    );
  }
  return waits;
}

export async function fullBook(): Promise<Figure[]> {
  const running = await launch();
  try {
    await serveStandIns(running.context, { staleMs: 60, nameMs: 40, lateMs: 40, titleMs: 80 });
    const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
    const from = Date.now();
    await seed(desk, manyPromises(PROMISES));
    console.log(`${PROMISES} promises imported in ${((Date.now() - from) / 1_000).toFixed(1)} s.`);
    await caughtUp(desk);
    const page = await running.context.newPage();
    await page.goto(salesforce.company.url);
    await until(async () => (await keyShown(page)) === salesforce.company.key, 'the first panel');
    await page.waitForTimeout(1_000);
    const figure = (what: string, reach: number, waits: number[]): Figure => ({
      what,
      reach,
      measured: median(waits),
      unit: 'ms',
      samples: waits.length,
    });
    return [
      figure('another record shown, worker awake', 50, await shownAfter(page, desk, false)),
      figure('another record shown, worker stopped', 120, await shownAfter(page, desk, true)),
      figure('Enter to saved and shown', 30, await savedAfter(page)),
      figure('popup open to caret', 100, await caretAfter(running, page)),
      figure('stopped worker to first answer', 45, await answerAfter(desk)),
    ];
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}
