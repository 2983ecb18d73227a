/** Every word comes from the locale file: in a package whose words are all in brackets, no bare word is left. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { CRM_MATCHES } from '../../../lib/crm/matches';
import { demoBook } from '../../book/demo';
import { test as base, expect } from '../fixtures';
import { BUILT } from '../harness/launch';
import { isPanelShown, panelFrame } from '../harness/panel';
import { salesforce } from '../harness/places';

interface Message {
  message: string;
  placeholders?: unknown;
}

/** The same package with every message in brackets and longer by a third, as other languages are. */
async function bracketedCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kept-pseudo-'));
  await cp(BUILT, folder, { recursive: true });
  const file = join(folder, '_locales', 'en', 'messages.json');
  const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, Message>;
  for (const one of Object.values(messages)) one.message = bracketed(one.message);
  await writeFile(file, JSON.stringify(messages));
  return folder;
}

/** Plural forms stand in one message, divided by ` | `: each gets its own brackets. */
const bracketed = (message: string) =>
  message
    .split(' | ')
    .map(form => `⟦${form}${'·'.repeat(Math.ceil(form.length / 3))}⟧`)
    .join(' | ');

const test = base.extend<{ package: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  package: async ({}, use) => {
    const folder = await bracketedCopy();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launching: async ({ package: extension }, use) => use({ extension }),
});

/** Texts and names in the document that contain letters outside brackets and are no words of the book. */
function bareWords(surface: Page | Frame, ofTheBook: string[]): Promise<string[]> {
  return surface.evaluate(known => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(node.getAttribute(name) ?? '');
      } else if (!(node.parentElement instanceof HTMLScriptElement)) {
        texts.push(
          node.parentElement?.closest('p, li, button, h1, h2, h3, label, td, th, option, dt, dd, span')
            ?.textContent ??
            node.textContent ??
            '',
        );
      }
    }
    const left = (text: string) => {
      let rest = text;
      // Words may stand in words: from the inside outwards.
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      for (const words of known) rest = rest.replaceAll(words, ' ');
      return rest;
    };
    return [...new Set(texts.filter(text => /\p{L}{2,}/u.test(left(text))))];
  }, ofTheBook);
}

/** Words that are not ours to translate: the book's, the CRM's, names of days and keys as the browser writes them, codes of currencies. */
function knownWords(): string[] {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(demoBook());
  const browserWords = [
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
    'Alt',
    'Shift',
  ];
  const proper = ['Salesforce', 'HubSpot', 'Kept', 'Ms. Dana Reyes', 'https://', 'salesforce/', 'hubspot/'];
  const codes = ['USD', 'CHF'];
  const hosts = CRM_MATCHES.map(match => match.replace(/^https:\/\/\*\.|\/\*$/g, ''));
  return [...words, ...hosts, ...proper, ...codes, ...browserWords]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

test('panel, popup, Today, options and recovery hold no word that is not in the locale file', async ({
  kept,
}) => {
  await kept.seed(demoBook());
  const page = await kept.open(salesforce.contact.url);
  await expect.poll(() => isPanelShown(page)).toBe(true);
  const frame = panelFrame(page);
  if (!frame) throw new Error('There is no panel.');
  const known = knownWords();
  expect(await bareWords(frame, known), 'panel').toEqual([]);
  for (const path of ['popup.html', 'today.html', 'options.html', 'recovery.html'] as const) {
    const surface = await kept.openOwn(path);
    await surface.waitForTimeout(400);
    expect(await bareWords(surface, known), path).toEqual([]);
  }
});
