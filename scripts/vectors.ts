/**
 * `npm run vectors`: every case of `tests/vectors.json`, or of the file `KEPT_VECTORS` names, through the product's
 * own functions. Lists each failing case by area and name; exit code 0 only if all pass.
 */
import 'temporal-polyfill/global';
import { readFileSync } from 'node:fs';
// Named in full: `../tests/vectors` alone would be the file of cases beside the folder.
import { areas } from '../tests/vectors/index';
import { runVectors } from '../tests/vectors/run';

/** Runs the file and prints `N passed, N failed` on the last line. */
export const main = async (): Promise<void> => {
  const file = process.env.KEPT_VECTORS || 'tests/vectors.json';
  const cases: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(cases) || cases.length === 0) throw new Error(`${file} is not a list of vectors`);

  const failures = await runVectors(cases, areas);
  for (const { area, name, because } of failures) {
    console.error(`FAILED ${area}: ${name}\n  ${because.join('\n  ')}`);
  }
  console.log(`${cases.length - failures.length} passed, ${failures.length} failed`);
  process.exitCode = failures.length === 0 ? 0 : 1;
};
