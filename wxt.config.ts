import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { CRM_MATCHES } from './lib/crm/matches';

/**
 * The policy of every page of ours. No connection of any kind can be opened, so nothing can leave the machine by code;
 * text of a CRM page that reached `innerHTML` by mistake would throw instead of run.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const ICONS = { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the content script, which every page of the CRM pays for, does without. */
const LIGHTER_IN_PAGES = [
  { find: 'wxt/browser', replacement: here('./lib/platform/page/native-browser.ts') },
  { find: 'wxt/utils/content-script-context', replacement: here('./lib/platform/page/no-context.ts') },
  { find: /^.*\/lib\/crm\/matches$/, replacement: here('./lib/platform/page/no-matches.ts') },
];

/** Terser makes the content script 4 % smaller than esbuild does; the other bundles do not need it. */
const SMALLEST = {
  // WXT ends the file by naming the script's own variable: without it every page would log a ReferenceError.
  compress: {
    passes: 3,
    ecma: 2020 as const,
    toplevel: true,
    top_retain: ['crm', 'grips'],
    unsafe_arrows: true,
    drop_console: true,
  },
  mangle: { toplevel: true, reserved: ['crm', 'grips'] },
  format: { ecma: 2020 as const },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type, name }) => type === 'content-script' || name === 'grips')) return;
      const others = config.resolve?.alias ?? [];
      const listed = Array.isArray(others)
        ? others
        : Object.entries(others).map(([find, replacement]) => ({ find, replacement }));
      config.build = { ...config.build, minify: 'terser', terserOptions: SMALLEST };
      config.resolve = { ...config.resolve, alias: [...LIGHTER_IN_PAGES, ...listed] };
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Dexie's main door leads to its build for old browsers: more to read and to run whenever the worker starts.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      rollupOptions: {
        // A page waits for every file it names: a few fair ones are there a third sooner than two dozen crumbs.
        output: { experimentalMinChunkSize: 100_000 },
        // Zod's own comments would hide a warning that is about us.
        onwarn: (warning, warn) => warning.code === 'INVALID_ANNOTATION' || warn(warning),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'contextMenus', 'activeTab'],
    host_permissions: CRM_MATCHES,
    incognito: 'not_allowed',
    icons: ICONS,
    action: { default_title: '__MSG_extensionName__', default_icon: ICONS },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      panel: {
        // Chromium keeps Alt+Shift+P for itself (a new group of tabs) and would give no key at all: H, to hide.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+P' : 'Alt+Shift+H' },
        description: '__MSG_command_panel__',
      },
      today: {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_today__',
      },
      touch: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_touch__',
      },
      // Browsers take four suggested keys at most: this one waits for a key of the rep's own.
      call: { description: '__MSG_command_call__' },
    },
    omnibox: { keyword: 'kept' },
    // The frame's address is new in every browser session: a page can neither guess nor embed it.
    web_accessible_resources: [
      {
        resources: ['panel.html', 'page-report.js', 'grips.js'],
        matches: CRM_MATCHES,
        use_dynamic_url: true,
      },
    ],
    // While developing, WXT's own policy stays: its pages load from the development server.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Never change the id: Firefox ties the stored book to it.
              id: 'kept@kept.invalid',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
