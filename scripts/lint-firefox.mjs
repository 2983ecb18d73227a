/** Mozilla's own lint of the Firefox package. Every warning fails, save those that are known and harmless. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ready/run.mjs';

/** Code of the warning → why it may stay, and how many of it there are. */
const KNOWN = {
  UNSAFE_VAR_ASSIGNMENT: {
    why: "Preact's own dangerouslySetInnerHTML, which no component uses and the pages' trusted-types policy stops",
    most: 1,
  },
};

const webExt = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output', 'json'];

execFile(process.execPath, [webExt, ...args], { cwd: root, maxBuffer: 2 ** 26 }, (_, printed) => {
  const start = printed.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint gave no report:\n${printed}`);
  const { errors, warnings } = JSON.parse(printed.slice(start));
  const left = new Map(Object.entries(KNOWN).map(([code, { most }]) => [code, most]));
  const unknown = warnings.filter(({ code }) => {
    const allowed = left.get(code) ?? 0;
    left.set(code, allowed - 1);
    return allowed <= 0;
  });
  for (const { code, message, file, line } of [...errors, ...unknown])
    console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `${errors.length} errors, ${unknown.length} unknown warnings, ${warnings.length - unknown.length} known.`,
  );
  if (errors.length + unknown.length > 0) process.exitCode = 1;
});
