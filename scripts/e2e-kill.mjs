/** `npm run e2e:kill`: fifty kills of the whole browser in the middle of writing, over both database backends. */
process.env.KEPT_KILLS ??= '50';
process.argv.push('--grep', '@kill');
await import('./e2e.mjs');
