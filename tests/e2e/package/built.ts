import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from 'webextension-polyfill';

export type Browser = 'chrome' | 'firefox';

/** The folders an outsider may rely on; `known` holds what these tests compare with. */
const folders: Record<Browser | 'known', string> = {
  chrome: fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url)),
  known: fileURLToPath(new URL('known', import.meta.url)),
};

export const builtText = (browser: Browser | 'known', path: string): string =>
  readFileSync(join(folders[browser], path), 'utf8');

/** Every file of a build, by its path inside it. */
export const files = (browser: Browser): string[] =>
  readdirSync(folders[browser], { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folders[browser].length + 1));

export const manifestOf = (browser: Browser): Manifest.WebExtensionManifest =>
  JSON.parse(builtText(browser, 'manifest.json')) as Manifest.WebExtensionManifest;
