import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Browser, builtText, files, manifestOf } from './built';

const BROWSERS: Browser[] = ['chrome', 'firefox'];

for (const browser of BROWSERS) {
  test(`${browser}: the manifest is the one that was looked at`, () => {
    const { version: _, ...manifest } = manifestOf(browser);
    const known = JSON.parse(builtText('known', `${browser}-manifest.json`)) as object;
    expect(
      manifest,
      'Is this change of the manifest meant? Then copy it into tests/e2e/package/known.',
    ).toEqual(known);
  });

  test(`${browser}: every page asks for no script, style or frame from elsewhere`, () => {
    const policy = manifestOf(browser).content_security_policy as { extension_pages: string };
    expect(policy.extension_pages.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self'",
      "object-src 'none'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      "trusted-types 'none'",
    ]);
    for (const page of files(browser).filter(file => file.endsWith('.html'))) {
      expect(builtText(browser, page), page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S|\son\w+=|style=/);
    }
  });

  test(`${browser}: the content script runs exactly where the hosts are asked for`, () => {
    const { content_scripts, host_permissions } = manifestOf(browser);
    expect(content_scripts?.flatMap(({ matches }) => matches).sort()).toEqual(
      [...(host_permissions ?? [])].sort(),
    );
    expect(content_scripts?.some(({ all_frames }) => all_frames)).toBe(false);
  });
}

test('every permission has its line in README, and README names no other', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../../README.md', import.meta.url)), 'utf8');
  const table = readme.slice(readme.indexOf('| Permission |')).split('\n\n')[0] ?? '';
  const told = [...table.matchAll(/^\| `([a-zA-Z]+)`(?: \/ `([a-zA-Z]+)`)? \|/gm)].flatMap(
    ([, first, second]) => [first, second],
  );
  const asked = BROWSERS.flatMap(browser => manifestOf(browser).permissions ?? []);
  expect([...new Set(told.filter(Boolean))].sort()).toEqual([...new Set(asked)].sort());
  for (const host of manifestOf('chrome').host_permissions ?? [])
    expect(readme).toContain(host.replace(/^https:\/\/|\/\*$/g, ''));
});
