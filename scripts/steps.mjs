import { run } from './ready/run.mjs';

/**
 * One step of a longer command.
 * `counts` reads "how many passed, how many failed" from what the step printed; without it a step counts as one.
 * `needs` names steps without which this one would only fail again.
 * @typedef {{ name: string, command: string, env?: Record<string, string>, needs?: string[],
 *   counts?: (printed: string) => { passed: number, failed: number } | undefined }} Step
 */

/** What can be said about the code without running it. */
export const checks = [
  { name: 'Types', command: 'wxt prepare && tsc --noEmit' },
  { name: 'Format and lint', command: 'biome ci --colors=off .' },
  { name: 'Nothing dead', command: 'knip' },
];

/**
 * Runs the steps one after the other, each under a heading, and goes on after a failure so that one look tells all.
 * Prints the failed steps by name and, alone on the last line, `N passed, N failed`. Gives the exit code.
 * @param {Step[]} steps
 */
export async function runSteps(steps) {
  const failedSteps = [];
  const failures = [];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n=== ${step.name} ===`);
    const missing = step.needs?.find(need => failedSteps.includes(need));
    if (missing) {
      console.log(`Not run: it needs "${missing}".`);
      failedSteps.push(step.name);
      failed += 1;
      continue;
    }
    const started = Date.now();
    const { code, printed } = await run(step.command, step.env);
    const counted = step.counts?.(printed) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    passed += counted.passed;
    failed += Math.max(counted.failed, code === 0 ? 0 : 1);
    if (code !== 0) {
      failedSteps.push(step.name);
      failures.push(...namesOfFailures(printed));
    }
    console.log(`--- ${step.name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(started)}`);
  }
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(' · ')}`);
  for (const name of failures) console.log(`  ${name}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours are control characters
const plain = printed => printed.replace(/\u001b\[[0-9;]*m/g, '');
const number = (printed, pattern) => Number(plain(printed).match(pattern)?.[1] ?? 0);

/** What Vitest calls a failed test (` FAIL  file > name`), once each: whoever sees only the end sees which it was. */
const namesOfFailures = printed => [
  ...new Set(plain(printed).match(/^ FAIL .*$|^Error: Property failed .*$|^Counterexample: .*$/gm) ?? []),
];

/** Vitest's summary: `Tests  3 failed | 120 passed (123)`. */
export const vitestCounts = printed => ({
  passed: number(printed, /^\s*Tests\s.*?(\d+) passed/m),
  failed: number(printed, /^\s*Tests\s.*?(\d+) failed/m),
});

/** Playwright's summary: `2 failed`, `1 flaky`, `40 passed (3.1m)`, each on a line of its own. */
export const playwrightCounts = printed => ({
  passed: number(printed, /^\s*(\d+) passed \(/m),
  failed: number(printed, /^\s*(\d+) failed$/m) + number(printed, /^\s*(\d+) did not run$/m),
});

/** The vectors' own summary: `370 passed, 0 failed`. */
export const vectorCounts = printed => ({
  passed: number(printed, /^(\d+) passed, \d+ failed$/m),
  failed: number(printed, /^\d+ passed, (\d+) failed$/m),
});
