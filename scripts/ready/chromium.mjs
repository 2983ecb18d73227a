import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Branded Chrome is not in this list: since version 137 it takes no `--load-extension`. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync);

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** First browser that is really there: the one asked for, the system's, Playwright's own. */
export async function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, and there is no such file.`);
    return asked;
  }
  return NAMES.map(onPath).find(Boolean) ?? (await ofPlaywright());
}

const isDebian = () =>
  existsSync('/etc/os-release') &&
  /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
const isRoot = () => process.getuid?.() === 0;
const hasAptGet = () => onPath('apt-get') !== undefined;

/**
 * Finds a Chromium or installs one, and gives its path.
 * Debian's own package brings the libraries with it; Ubuntu's is a snap, which takes no extension folder, so there and
 * everywhere else Playwright's build is fetched.
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('No Chromium found: installing one …');
  const asRoot = isRoot() && isDebian() && hasAptGet();
  if (asRoot) {
    await run('apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation', {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    const installed = await findChromium();
    if (installed && runs(installed)) return installed;
  }
  await run(`playwright install ${asRoot ? '--with-deps ' : ''}chromium`);
  const fetched = await ofPlaywright();
  if (fetched) return fetched;
  throw new Error(
    'No Chromium could be found or installed. Install Chromium (144 or newer) or Chrome for Testing and set CHROMIUM_PATH to its program file.',
  );
}

function runs(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
