/** `npm test`: everything a change must pass, from a bare clone on. */
import { ensureChromium } from './ready/chromium.mjs';
import { makeReady, stop } from './ready/index.mjs';
import { checks, playwrightCounts, runSteps, vectorCounts, vitestCounts } from './steps.mjs';

await makeReady();
const chromium = await ensureChromium().catch(error => stop(error.message));
console.log(`Chromium: ${chromium}`);

process.exitCode = await runSteps([
  ...checks,
  { name: 'Units, properties, architecture', command: 'vitest run', counts: vitestCounts },
  { name: 'Vectors', command: 'npm run --silent vectors', counts: vectorCounts },
  { name: 'Build for Chrome', command: 'wxt build -b chrome --mv3' },
  { name: 'Build for Firefox', command: 'wxt build -b firefox --mv3' },
  {
    name: 'Lint for Firefox',
    command: 'node scripts/lint-firefox.mjs',
    needs: ['Build for Firefox'],
  },
  {
    name: 'Package and end to end',
    command: 'playwright test',
    env: { CHROMIUM_PATH: chromium },
    needs: ['Build for Chrome', 'Build for Firefox'],
    counts: playwrightCounts,
  },
]);
