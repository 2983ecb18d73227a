/** `npm run year`: a simulated year of a book of 200 customers; prints every day's notices by kind. */
import { makeReady } from './ready/index.mjs';
import { run } from './ready/run.mjs';

await makeReady();
const { code } = await run('vitest run tests/simulated-year --disable-console-intercept', {
  KEPT_YEAR_DAYS: process.env.KEPT_YEAR_DAYS ?? '365',
  KEPT_YEAR_CUSTOMERS: process.env.KEPT_YEAR_CUSTOMERS ?? '200',
});
process.exitCode = code;
