/** The book's equity and report card with two thousand customers and a hundred thousand items. */
import type { Deal } from '../../lib/domain/plan/rows';
import { day, noon } from '../book/days';
import { manyPromises } from '../book/many';
import { uuid } from '../book/rows';
import { ask, openOwnPage } from '../e2e/harness/ask';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { seed } from '../e2e/harness/seed';
import { type Figure, median } from './figures';

const PROMISES = Number(process.env.KEPT_BENCH_PROMISES ?? 100_000);
const ROUNDS = 15;
/** Sums and figures of an import are made in the background. */
const READY_MS = 300_000;

/** The same book, in which everybody has bought. */
function soldBook() {
  const book = manyPromises(PROMISES);
  const deals = (book.customers ?? []).map(
    (customer, at): Deal => ({
      id: uuid(`deal of ${customer.id}`),
      createdAt: noon(-180),
      updatedAt: noon(-180),
      origin: 'manual',
      customerId: customer.id,
      kind: 'new',
      status: 'won',
      amountMinor: 10_000 + at * 100,
      currency: 'USD',
      date: day(-180),
    }),
  );
  return { ...book, deals };
}

/** From opening the page to the frame that draws the index of equity and the grades beside it. */
async function shownAfter({ context, extensionId }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('table.conduct .grade') || !document.querySelector('.formula')) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(window, { __shownAt: performance.now() }));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extensionId}/report.html`);
  await page.waitForFunction(() => '__shownAt' in window);
  const at = await page.evaluate(() => (window as unknown as { __shownAt: number }).__shownAt);
  await page.close();
  return at;
}

export async function reportPage(): Promise<Figure[]> {
  const running = await launch();
  try {
    const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
    const book = soldBook();
    await seed(desk, book);
    const end = Date.now() + READY_MS;
    const all = book.customers?.length ?? 0;
    while ((await ask(desk, 'readLongReport', {})).card.customers < all && Date.now() < end)
      await desk.waitForTimeout(1_000);
    const waits: number[] = [];
    for (let round = 0; round < ROUNDS; round++) waits.push(await shownAfter(running));
    return [
      {
        what: `equity and report card of ${all} customers shown`,
        reach: 300,
        measured: median(waits),
        unit: 'ms',
        samples: ROUNDS,
      },
    ];
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}
