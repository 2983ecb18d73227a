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
  if (code === 0) return;
  // npm ci is strict about optional packages of other systems, which a private registry may not carry.
  console.log('npm ci refused; trying npm install with the same lockfile …');
  const second = await run('npm install --no-save --include=dev --no-audit --no-fund');
  if (second.code !== 0) throw new Error('The packages could not be installed: see the messages above.');
}
