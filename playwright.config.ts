import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test-results',
  fullyParallel: true,
  workers: Number(process.env.KEPT_WORKERS ?? 2),
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [['list']],
  // Once more on a shared machine, where a browser may be starved of its processor; a second failure is a failure.
  retries: process.env.CI ? 1 : 0,
});
