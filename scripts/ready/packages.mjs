import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** npm writes this file last, so its age is the age of the whole installation. */
const installed = join(root, 'node_modules', '.package-lock.json');
const lockfile = join(root, 'package-lock.json');

const upToDate = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

/** Installs what package-lock.json names, unless it is there already. Throws with words when npm cannot. */
export async function installPackages() {
  if (upToDate()) return;
  console.log('Installing the packages named in package-lock.json …');
  const { code } = await run('npm ci --include=dev --no-audit --no-fund');
  if (code !== 0) throw new Error('npm ci failed: see its message above.');
}
