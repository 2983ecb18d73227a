/** Today with two thousand customers and a hundred thousand items, a good many of them due. */
import type { Page } from '@playwright/test';
import { manyPromises } from '../book/many';
import { openOwnPage } from '../e2e/harness/ask';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { seed } from '../e2e/harness/seed';
import { caughtUp } from './caught-up';
import { type Figure, median } from './figures';

const PROMISES = Number(process.env.KEPT_BENCH_PROMISES ?? 100_000);
const ROUNDS = 15;
/** What a page asks for after its first rows has ended by then. */
const PAUSE_MS = 500;
/** Words of very many items and of few, alone and together. */
const WORDS = ['open', 'promise 17', 'customer 19', 'kept', 'call about', 'plan'];

/** The same book, of which every twentieth open promise is late or due today. */
function busyBook() {
  const book = manyPromises(PROMISES);
  const today = new Date().toISOString().slice(0, 10);
  let at = 0;
  const promises = (book.promises ?? []).map(row => {
    const promise = row as { status: string; dueDate?: string };
    return promise.status === 'open' && at++ % 10 === 0
      ? { ...row, dueDate: at % 20 === 0 ? today : '2026-01-05' }
      : row;
  });
  return { ...book, promises };
}

/** From opening the page to the frame that draws the first row. */
async function firstRows({ context, extensionId }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.main-column li[data-item]')) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(window, { __rowsAt: performance.now() }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extensionId}/today.html`);
  await page.waitForFunction(() => '__rowsAt' in window);
  const at = await page.evaluate(() => (window as unknown as { __rowsAt: number }).__rowsAt);
  await page.close();
  return at;
}

/** Scrolls to the end and back; the number of tasks over fifty milliseconds on the way. */
async function longTasks(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let tasks = 0;
    const observer = new PerformanceObserver(list => {
      tasks += list.getEntries().length;
    });
    observer.observe({ type: 'longtask' });
    const step = () => new Promise(resolve => setTimeout(resolve, 50));
    for (let at = 0; at < 40; at++) {
      scrollBy(0, 900);
      await step();
    }
    for (let at = 0; at < 40; at++) {
      scrollBy(0, -900);
      await step();
    }
    observer.disconnect();
    return tasks;
  });
}

/** From the input of a word, nothing having been found before, to the frame that draws the first hit. */
async function found(page: Page, word: string): Promise<number> {
  const field = page.locator('.search-input');
  await field.fill('');
  await page.waitForTimeout(300);
  const wait = page.evaluate(
    () =>
      new Promise<number>(resolve => {
        document.querySelector('.search-input')?.addEventListener(
          'input',
          () => {
            const typed = performance.now();
            new MutationObserver((_, observer) => {
              if (!document.querySelector('.found li[data-item]')) return;
              observer.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - typed));
            }).observe(document.body, { childList: true, subtree: true });
          },
          { once: true },
        );
      }),
  );
  await field.fill(word);
  return Promise.race([wait, page.waitForTimeout(2_000).then(() => Number.NaN)]);
}

export async function todayPage(): Promise<Figure[]> {
  const running = await launch();
  try {
    const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
    const from = Date.now();
    await seed(desk, busyBook());
    await caughtUp(desk);
    console.log(`Imported and summed up in ${((Date.now() - from) / 1_000).toFixed(1)} s.`);
    const opened: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      opened.push(await firstRows(running));
      await desk.waitForTimeout(PAUSE_MS);
    }
    const page = await openOwnPage(running.context, running.extensionId, 'today.html');
    await page.bringToFront();
    await page.locator('.main-column li[data-item]').first().waitFor();
    const tasks = await longTasks(page);
    const waits: number[] = [];
    for (const word of [...WORDS, ...WORDS]) waits.push(await found(page, word));
    const ms = (what: string, reach: number, measured: number[]): Figure => ({
      what,
      reach,
      measured: median(measured),
      unit: 'ms',
      samples: measured.length,
    });
    return [
      ms('Today opened to first rows', 200, opened),
      {
        what: 'tasks over 50 ms while scrolling Today',
        reach: 0,
        measured: tasks,
        unit: 'tasks',
        samples: 80,
      },
      ms('words typed to first found items', 50, waits),
    ];
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}
