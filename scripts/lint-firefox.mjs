/** Mozilla's own lint of the Firefox package. Every warning fails, save those that are known and harmless. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ready/run.mjs';

/** The warnings that may stay, and why. */
const KNOWN = [
  {
    message: 'Unsafe assignment to innerHTML',
    file: /^chunks\//,
    why: "Preact's own dangerouslySetInnerHTML, which no component uses and the pages' trusted-types policy stops",
  },
  {
    message: 'Unsafe call to import for argument 0',
    file: /^content-scripts\//,
    why: 'the page report, a file of the package, is loaded only when the rep asks for it',
  },
  {
    message: 'Unsafe call to import for argument 0',
    file: /^chunks\//,
    why: "the package's own background, which the demo book's pages run in themselves; its address is a constant",
  },
];
const isKnown = ({ message, file }) =>
  KNOWN.some(one => one.message === message && one.file.test(file ?? ''));

const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];

execFile(process.execPath, [webExt, ...args], { cwd: root, maxBuffer: 2 ** 26 }, (_, printed) => {
  const start = printed.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no report:\n${printed}`);
  const { errors, warnings } = JSON.parse(printed.slice(start));
  const unknown = warnings.filter(warning => !isKnown(warning));
  for (const { code, message, file, line } of [...errors, ...unknown])
    console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `${errors.length} errors, ${unknown.length} unknown warnings, ${warnings.length - unknown.length} known.`,
  );
  if (errors.length + unknown.length > 0) process.exitCode = 1;
});
