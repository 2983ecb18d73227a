/** The house rules a reviewer would otherwise have to remember (README, Map: who may import whom). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesUnder, type Import, importsIn, importsOf, isSource, ROOT } from './imports';

const SURFACES = [
  'panel',
  'popup',
  'today',
  'customer',
  'call',
  'report',
  'lists',
  'options',
  'recovery',
].map(name => `entrypoints/${name}`);

/**
 * What a folder may import: our folders and files by their path, packages by their name (`preact` covers
 * `preact/hooks`). `types:` allows only what is gone after the build. A folder may always import itself; the longest
 * folder that holds a file is the one that speaks for it.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'lib/domain': ['lib/platform/zod'],
  'lib/domain/capture': ['lib/domain', 'chrono-node'],
  'lib/domain/data/canonical.ts': ['canonicalize'],
  'lib/crm': ['lib/domain/records'],
  'lib/storage': ['lib/domain', 'lib/platform', 'dexie'],
  'lib/messages': ['lib/domain', 'lib/platform', 'types:webextension-polyfill'],
  'lib/ui': ['lib/domain', 'lib/messages', '@preact/signals'],
  'lib/platform': ['types:lib/domain', 'wxt/browser', 'webextension-polyfill', 'zod/mini'],
  components: [
    'types:lib/domain',
    // What a button asks for is named by the messages; sending it is the model's business (`lib/ui`).
    'types:lib/messages',
    'lib/domain/capture',
    // Arithmetic and vocabulary that phrasing needs; no rule decides anything in a component.
    'lib/domain/days',
    'lib/domain/readiness/actions',
    'lib/ui',
    'preact',
    '@preact/signals',
    '#i18n',
    'lucide-preact',
  ],
  'entrypoints/background': [
    'lib/domain',
    'lib/storage',
    'lib/messages',
    'lib/platform',
    'lib/crm',
    '#i18n',
    'wxt/utils/define-background',
    'types:webextension-polyfill',
    'types:wxt/browser',
  ],
  'entrypoints/crm.content': [
    'lib/crm',
    'lib/messages',
    'lib/platform',
    'types:lib/domain',
    '#i18n',
    'wxt/utils/define-content-script',
  ],
  // A calendar file is read on the page it is chosen on, and leaves no trace but its days.
  'entrypoints/options/holidays.ts': ['lib/domain/days', 'ical.js'],
  // So is a file of customers and revenue; its table is handed over, and planned by the background.
  'entrypoints/options/csv.ts': ['entrypoints/options/csv-encoding', 'lib/domain/data/csv', 'papaparse'],
  'entrypoints/options/csv-rows.ts': ['types:papaparse'],
  'entrypoints/options/left-out.ts': ['lib/domain/data/csv'],
  'entrypoints/options/tables.ts': ['fflate'],
  // A page of the demo book answers itself: the background and the rep's own book never meet an invented row.
  'entrypoints/demo-book': [
    'types:entrypoints/background/in-page',
    'components',
    'lib/messages',
    'lib/platform',
    'preact',
  ],
  // The keys of the locale file, as the build writes them down.
  'lib/platform/i18n.d.ts': ['types:.wxt/i18n/structure'],
  // Runs before a page's own code is there.
  'entrypoints/ahead.ts': ['lib/messages/ahead', 'wxt/utils/define-unlisted-script'],
  // Loaded by the content script on pages that show a panel.
  'entrypoints/grips.ts': ['entrypoints/crm.content/grips', 'wxt/utils/define-unlisted-script'],
  // Loaded by the content script when a page report is asked for.
  'entrypoints/page-report.ts': ['lib/crm', 'wxt/utils/define-unlisted-script'],
  ...Object.fromEntries(
    SURFACES.map(surface => [
      surface,
      [
        'components',
        'entrypoints/demo-book',
        'lib/ui',
        'lib/messages',
        'lib/platform',
        'types:lib/domain',
        'lib/domain/capture',
        'preact',
        '@preact/signals',
        '#i18n',
      ],
    ]),
  ),
};

const HOUSES = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const sources = filesUnder('entrypoints', 'components', 'lib').filter(isSource);

const covers = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
const houseOf = (file: string): string | undefined => HOUSES.find(house => covers(house, file));

const isAllowed = ({ from, to, isOwn, isTypeOnly }: Import): boolean => {
  const house = houseOf(from);
  if (!house) return false;
  // What stands with a page or a component (its style, its markup) belongs to it.
  if (isOwn && covers(house, to)) return true;
  // Below a folder with a row of its own, the rules of the folder above hold too.
  const outer = HOUSES.filter(other => covers(other, house));
  return outer.some(
    other =>
      (isOwn && covers(other, to) && covers(other, from)) ||
      (MAY_IMPORT[other] ?? []).some(rule =>
        rule.startsWith('types:') ? isTypeOnly && covers(rule.slice(6), to) : covers(rule, to),
      ),
  );
};

const said = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('who may import whom', () => {
  it('every file has a place in the table', () => {
    expect(sources.filter(file => !houseOf(file))).toEqual([]);
  });

  it('nobody imports what the table does not allow: move the code, or change the table with its reason', () => {
    expect(
      sources
        .flatMap(importsOf)
        .filter(i => !isAllowed(i))
        .map(said),
    ).toEqual([]);
  });

  it('only the background opens the database', () => {
    const outside = sources.filter(
      file => !covers('entrypoints/background', file) && !covers('lib/storage', file),
    );
    expect(
      outside
        .flatMap(importsOf)
        .filter(i => covers('lib/storage', i.to))
        .map(said),
    ).toEqual([]);
  });

  test.each([
    ['lib/domain/days.ts', "import { db } from '../storage/database';", false],
    ['lib/domain/days.ts', "import type { X } from '../crm/index';", false],
    ['lib/domain/days.ts', "import { z } from '../platform/zod';", true],
    ['lib/domain/days.ts', "import { parse } from 'chrono-node';", false],
    ['lib/domain/capture/x.ts', "import { parse } from 'chrono-node/en';", true],
    ['lib/crm/x.ts', "import type { Day } from '../domain/days';", false],
    ['lib/crm/x.ts', "import type { Crm } from '../domain/records';", true],
    ['components/x.tsx', "import { keep } from '../lib/domain/promises/keep';", false],
    ['components/x.tsx', "import type { Kept } from '../lib/domain/promises/keep';", true],
    ['components/x.tsx', "import { useState } from 'preact/hooks';", true],
    ['entrypoints/panel/main.tsx', "const x = import('../../lib/storage/database');", false],
    ['entrypoints/crm.content/x.ts', "import {\n  render,\n} from 'preact';", false],
    ['lib/ui/x.ts', "import { z } from 'zod/mini';", false],
    ['lib/platform/x.ts', "import { z } from 'zod';", false],
  ])('%s: %s is allowed: %s', (from, text, expected) => {
    expect(importsIn(from, text).map(isAllowed)).toEqual([expected]);
  });
});

/** Everything a file brings into the built extension, through our own files. */
const reachedAtRunTime = (entry: string): Import[] => {
  const seen = new Set<string>();
  const reach = (file: string): Import[] => {
    if (seen.has(file) || !isSource(file)) return [];
    seen.add(file);
    const found = importsOf(file).filter(i => !i.isTypeOnly);
    return [...found, ...found.filter(i => i.isOwn).flatMap(i => reach(i.to))];
  };
  return reach(entry);
};

describe('the content script', () => {
  const script = sources.filter(file => covers('entrypoints/crm.content', file));

  it('runs on every page of the CRM and carries no Preact, no Zod and no Dexie', () => {
    const heavy = [
      'preact',
      '@preact/signals',
      'zod',
      'dexie',
      'chrono-node',
      'lib/platform/zod',
      'lib/storage',
    ];
    const reached = script.flatMap(reachedAtRunTime);
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter(i => heavy.some(name => covers(name, i.to))).map(said)).toEqual([]);
  });
});

/** Tables grow with what they list, not with what the file does: examples of addresses, the one table of messages. */
const isTable = (file: string): boolean =>
  file.endsWith('.examples.ts') ||
  ['lib/messages/requests.ts', 'entrypoints/background/answers.ts'].includes(file);

describe('the tree', () => {
  const folders = new Set(
    filesUnder('entrypoints', 'components', 'lib', 'tests', 'scripts').flatMap(file =>
      file.split('/').slice(0, -1),
    ),
  );

  it('has no drawer where anything fits', () => {
    const drawers = [
      'utils',
      'util',
      'helpers',
      'common',
      'manager',
      'service',
      'services',
      'misc',
      'shared',
    ];
    expect(drawers.filter(name => folders.has(name))).toEqual([]);
  });

  it('has no file over 250 lines: what is its second idea?', () => {
    const long = sources
      .filter(file => !isTable(file))
      .map(file => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});
