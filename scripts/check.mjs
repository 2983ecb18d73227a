/** `npm run check`: types, format, lint, dead code. */
import { makeReady } from './ready/index.mjs';
import { checks, runSteps } from './steps.mjs';

await makeReady();
process.exitCode = await runSteps(checks);
