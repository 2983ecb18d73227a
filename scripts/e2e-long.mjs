/** `npm run e2e:long`: ten minutes of work, watched by the browser's own log of its network. */
process.env.KEPT_WORKS_MS ??= String(10 * 60_000);
process.argv.push('--grep', '@long');
await import('./e2e.mjs');
