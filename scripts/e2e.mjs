/** `npm run e2e`: builds both browsers' packages and runs the end-to-end tests; arguments go to Playwright. */
import { ensureChromium } from './ready/chromium.mjs';
import { makeReady, stop } from './ready/index.mjs';
import { run } from './ready/run.mjs';

await makeReady();
const chromium = await ensureChromium().catch(error => stop(error.message));
const built = await run('wxt build -b chrome --mv3 && wxt build -b firefox --mv3');
if (built.code !== 0) stop('The build failed: see above.');
const asked = process.argv.slice(2).map(argument => JSON.stringify(argument));
const { code } = await run(`playwright test ${asked.join(' ')}`, { CHROMIUM_PATH: chromium });
process.exitCode = code;
