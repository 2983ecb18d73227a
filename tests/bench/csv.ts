/** Ten thousand orders from a CSV file into Options: how long it takes, and whether the page answers all the while. */
import { addDays } from '../../lib/domain/days';
import { openOwnPage } from '../e2e/harness/ask';
import { launch, removeProfile } from '../e2e/harness/launch';
import { word } from '../e2e/harness/words';
import type { Figure } from './figures';

const ROWS = 10_000;
const CUSTOMERS = 2_000;
const FIRST_DAY = '2024-01-01';
const DAYS = 800;

const orders = (): string =>
  [
    'Customer,Close Date,Amount,Currency',
    ...Array.from(
      { length: ROWS },
      (_, i) => `Customer ${i % CUSTOMERS},${addDays(FIRST_DAY, i % DAYS)},${100 + i},EUR`,
    ),
    '',
  ].join('\n');

export async function ordersFromAFile(): Promise<Figure[]> {
  const running = await launch();
  try {
    const page = await openOwnPage(running.context, running.extensionId, 'options.html');
    const part = page.locator('#csv');
    await page.evaluate(() => {
      const longest = { ms: 0 };
      Object.assign(window, { __longest: longest });
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
      }).observe({ type: 'longtask' });
    });
    const chosen = Date.now();
    await part
      .locator('input[type=file]')
      .setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: Buffer.from(orders()) });
    await part.locator('.csv-row').first().waitFor();
    const read = Date.now() - chosen;
    const taken = Date.now();
    await part.getByRole('button', { name: word('csv.take'), exact: true }).click();
    await part.getByRole('button', { name: word('undo'), exact: true }).waitFor({ timeout: 120_000 });
    const written = Date.now() - taken;
    const longest = await page.evaluate(
      () => (window as unknown as { __longest: { ms: number } }).__longest.ms,
    );
    const ms = (what: string, reach: number, measured: number): Figure => ({
      what,
      reach,
      measured,
      unit: 'ms',
      samples: 1,
    });
    return [
      ms(`CSV of ${ROWS} rows looked at and taken in`, 5_000, read + written),
      ms('longest task of the page meanwhile', 100, longest),
    ];
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}
