import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

const TESTS = 'tests/**/*.test.{ts,tsx}';

/**
 * Files that put something in a module's place get a world of their own. All others share one: reading the same modules
 * a hundred times over took longer than the tests.
 */
const replacing = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map(file => `tests/${file}`)
  .filter(file => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // Properties run hundreds of cases; a busy machine must not decide whether a rule holds.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: replacing } },
      { extends: true, test: { name: 'together', include: [TESTS], exclude: replacing, isolate: false } },
    ],
  },
});
