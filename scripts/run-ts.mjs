/**
 * Runs the `main` of one TypeScript file of this repository: `node scripts/run-ts.mjs scripts/vectors.ts`.
 * With `--browser` first, a Chromium is found or installed before.
 * Node 20 cannot read TypeScript itself; Vite, which builds the extension, can, and keeps every file's own address.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './ready/chromium.mjs';
import { makeReady, stop } from './ready/index.mjs';
import { root } from './ready/run.mjs';

/** Imports `file` (a path from the repository's folder) and runs its `main` with `args`. */
export async function runTypeScript(file, args) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'warn' });
  await module.main(args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const needsBrowser = process.argv[2] === '--browser';
  const [file, ...args] = process.argv.slice(needsBrowser ? 3 : 2);
  if (!file) stop('Which file? node scripts/run-ts.mjs <file.ts>');
  await makeReady();
  if (needsBrowser) process.env.CHROMIUM_PATH ??= await ensureChromium().catch(error => stop(error.message));
  await runTypeScript(file, args);
}
