/**
 * `npm run bench`: builds, then measures what Kept costs a page and how long a person waits. Medians in one run on this machine;
 * it reports and never fails, for another machine's clock is no mistake of the code.
 */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../e2e/harness/launch';
import { ordersFromAFile } from './csv';
import { digestOfAWeek } from './digest';
import { evaluateTenYears } from './evaluate';
import { type Figure, median, table } from './figures';
import { fullBook } from './full-book';
import { rankTenThousand } from './lists';
import { pageCost } from './page-cost';
import { planAndMix } from './plan';
import { reportPage } from './report';
import { todayPage } from './today';

/** A loop that only counts: how fast this machine is just now, in ms. */
function referenceLoop(): number {
  const from = performance.now();
  let sum = 0;
  for (let at = 0; at < 2e7; at++) sum = (sum + at * 7) % 1_000_003;
  return performance.now() - from + (sum < 0 ? 1 : 0);
}

const contentScript = (): Figure => ({
  what: 'content script, gzipped',
  reach: 10 * 1024,
  measured: gzipSync(readFileSync(join(BUILT, 'content-scripts', 'crm.js')), { level: 9 }).length,
  unit: 'bytes',
  samples: 1,
});

export async function main(): Promise<void> {
  execSync('npx wxt build -b chrome --mv3', { stdio: 'inherit' });
  const loop = () => median(Array.from({ length: 5 }, referenceLoop));
  const before = loop();
  const figures = [
    contentScript(),
    evaluateTenYears(),
    digestOfAWeek(),
    rankTenThousand(),
    ...(await pageCost()),
    ...(await fullBook()),
    ...(await todayPage()),
    ...(await reportPage()),
    await planAndMix(),
    ...(await ordersFromAFile()),
  ];
  const loopMs = median([before, loop()]);
  console.log(`\n${table(figures, loopMs)}\n\nReference loop: ${loopMs.toFixed(1)} ms.`);
}
