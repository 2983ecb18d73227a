/** `npm run e2e:month`: ten months of working days on the built extension, told by a clock the test moves. */
process.env.KEPT_SEEDS ??= '10';
process.argv.push('--grep', '@month');
await import('./e2e.mjs');
