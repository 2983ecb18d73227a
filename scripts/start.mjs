/** `npm start`: builds Kept and opens it on a stand-in CRM with a demo book. */
import { ensureChromium } from './ready/chromium.mjs';
import { makeReady, stop } from './ready/index.mjs';
import { run } from './ready/run.mjs';

await makeReady();
process.env.CHROMIUM_PATH = await ensureChromium().catch(error => stop(error.message));

console.log('\n=== Building Kept ===');
const built = await run('wxt build -b chrome --mv3');
if (built.code !== 0) stop('The build failed: see above.');

console.log('\n=== Opening the demo ===');
const { runTypeScript } = await import('./run-ts.mjs');
await runTypeScript('tests/demo/demo.ts', process.argv.slice(2));
