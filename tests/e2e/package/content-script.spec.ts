import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtText, files, manifestOf } from './built';

/** It runs on every page of the CRM, so every byte of it is paid for there. */
const LIMIT_BYTES = 10 * 1024;

for (const browser of ['chrome', 'firefox'] as const) {
  const script = () => {
    const paths = manifestOf(browser).content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
    return paths.map(path => builtText(browser, path)).join('\n');
  };

  test(`${browser}: the content script stays within 10 KB gzipped`, () => {
    expect(gzipSync(script(), { level: 9 }).length).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  test(`${browser}: the content script carries neither Preact nor Zod nor Dexie`, () => {
    const signs = {
      Dexie: /storagemutated|DexieError/,
      Zod: /ZodError|invalid_type/,
      Preact: /__H|diffed|dangerouslySetInnerHTML/,
    };
    for (const [name, sign] of Object.entries(signs)) expect(script(), name).not.toMatch(sign);
  });

  test(`${browser}: no code is made from text and none is fetched`, () => {
    for (const path of files(browser).filter(file => file.endsWith('.js'))) {
      const text = builtText(browser, path);
      expect(text, path).not.toMatch(/\beval\(/);
      expect(text, path).not.toMatch(/\bnew Function\b/);
      expect(text, path).not.toMatch(/\bimport\(\s*["'`]https?:/);
      expect(text, path).not.toMatch(/\bimportScripts\(/);
    }
  });

  test(`${browser}: the only addresses in the package are names, never places code would ask`, () => {
    const known = new Set(JSON.parse(builtText('known', 'addresses.json')) as string[]);
    const found = new Set(
      files(browser)
        .filter(file => /\.(js|html|css|json)$/.test(file) && file !== 'manifest.json')
        .flatMap(file => builtText(browser, file).match(/(?:https?|wss?):\/\/[a-z0-9.-]+/gi) ?? []),
    );
    expect([...found].filter(address => !known.has(address))).toEqual([]);
  });

  test(`${browser}: the whole package stays small`, () => {
    const packed = files(browser).map(file => gzipSync(builtText(browser, file)).length);
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(500 * 1024);
  });
}
