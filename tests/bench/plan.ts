/** Plan and attention mix of a full book: from opening the report to the frame that draws them. */
import { mixedBook } from '../book/mixed';
import { openOwnPage } from '../e2e/harness/ask';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { seed } from '../e2e/harness/seed';
import { caughtUp } from './caught-up';
import { type Figure, median } from './figures';

const ITEMS = Number(process.env.KEPT_BENCH_PROMISES ?? 100_000);
const ROUNDS = 11;
/** What a page asks for after its first part has ended by then. */
const PAUSE_MS = 500;

async function shownAfter({ context, extensionId }: Launched): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      // Both pictures stand, with the numbers in them: a sentence over an empty book would be quicker.
      if (!document.querySelector('.split-bar .tone') || !document.querySelector('button.column .tone'))
        return;
      if (document.querySelectorAll('.report-part .report-says').length < 2) return;
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

export async function planAndMix(): Promise<Figure> {
  const running = await launch();
  try {
    const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
    await seed(desk, mixedBook(ITEMS));
    // What an import leaves behind is worked off first: nobody opens the report in that minute.
    await caughtUp(desk);
    const waits: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      waits.push(await shownAfter(running));
      await desk.waitForTimeout(PAUSE_MS);
    }
    return {
      what: 'attention mix and plan of the book shown',
      reach: 200,
      measured: median(waits),
      unit: 'ms',
      samples: waits.length,
    };
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}
