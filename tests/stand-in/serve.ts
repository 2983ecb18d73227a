import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';
import {
  type HubspotRecord,
  hubspotRecords,
  portals,
  type SalesforceRecord,
  salesforceRecords,
} from './book';

/**
 * Habits of the stand-in pages, all optional; what is not named keeps the page's own default (see `habits.js` of each
 * CRM for the whole list). Delays in ms after the URL changed. A query parameter of the same name on the first load
 * wins over these.
 */
export interface StandInHabits {
  staleMs?: number;
  nameMs?: number;
  lateMs?: number;
  titleMs?: number;
  hoverMs?: number;
  mixedMs?: number;
  lang?: 'en' | 'de';
  /** Salesforce only. */
  hide?: 'none' | 'away' | 'mixed';
  shadow?: 'synthetic' | 'native';
  console?: boolean;
  highlights?: 'classic' | 'dynamic' | 'missing';
  form?: 'page' | 'dynamic';
  opensOn?: 'details' | 'related';
  email?: 'link' | 'composer' | 'old';
  phone?: 'link' | 'click-to-dial';
  lookup?: 'link' | 'no-access';
  unread?: boolean;
  /** HubSpot only: where a second highlight card, of another record, lies in the document. */
  preview?: 'none' | 'before' | 'after' | 'both';
  /** HubSpot only: the sidebar renders anew every so often, rows rotated; 0: never. */
  rerenderMs?: number;
  /** Sends this `Cross-Origin-Embedder-Policy` with every page; the real pages are not known to. */
  coep?: 'require-corp' | 'credentialless';
}

type App = 'salesforce' | 'hubspot';

const SALESFORCE_HOST = /\.lightning\.force\.com$/;
const HUBSPOT_HOST = /(^|\.)hubspot\.com$/;
const NONCE = 'c3RhbmQtaW4';

/** Content policies as the real pages are known or feared to send: none names an extension scheme in `frame-src`. */
const POLICY: Record<App, string> = {
  salesforce: `default-src 'self'; script-src 'self' 'nonce-${NONCE}' 'unsafe-eval' chrome-extension:; object-src 'none'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src https: mailto: blob:; frame-ancestors 'self'`,
  hubspot: `default-src 'none'; script-src 'self' 'nonce-${NONCE}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self' https:; frame-ancestors 'self'`,
};

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

/** What a request to the stand-in world gets. `gone`: a host that is not ours, so the request must fail. */
export type Answer =
  | { kind: 'file'; path: string }
  | { kind: 'app'; app: App }
  | { kind: 'elsewhere'; to: string }
  | { kind: 'gone' };

/** The routing table. Pure; the URL must be http or https. */
export function answerFor(url: URL): Answer {
  const app = SALESFORCE_HOST.test(url.hostname)
    ? 'salesforce'
    : HUBSPOT_HOST.test(url.hostname)
      ? 'hubspot'
      : undefined;
  if (!app) return { kind: 'gone' };
  const file = /^\/stand-in\/((?:page|salesforce|hubspot)\/(?:pages\/)?[a-z-]+\.(?:js|css))$/.exec(
    url.pathname,
  );
  if (file?.[1]) return { kind: 'file', path: file[1] };
  if (app === 'salesforce' && url.pathname === '/reports/lightningReportApp.app') {
    return { kind: 'file', path: 'salesforce/report.html' };
  }
  if (/\.(?:ico|png|svg|js|css|map)$/.test(url.pathname)) return { kind: 'gone' };
  if (app === 'hubspot') {
    const portal = Object.values(portals).find(({ id }) => url.pathname.startsWith(`/contacts/${id}/`));
    if (portal && portal.host !== url.hostname) {
      return { kind: 'elsewhere', to: `https://${portal.host}${url.pathname}${url.search}` };
    }
  }
  return { kind: 'app', app };
}

const onDisk = (path: string) => readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** JSON that may stand inside a script element. */
const embedded = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

function headers(app: App, { coep }: StandInHabits): Record<string, string> {
  return {
    'content-security-policy': POLICY[app],
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'no-store',
    ...(coep ? { 'cross-origin-embedder-policy': coep } : {}),
  };
}

async function page(app: App, hostname: string, habits: StandInHabits): Promise<string> {
  const rows: readonly (SalesforceRecord | HubspotRecord)[] =
    app === 'salesforce' ? salesforceRecords : hubspotRecords;
  const values: Record<string, string> = {
    nonce: NONCE,
    settings: embedded(habits),
    book: embedded(rows.filter(row => row.host === hostname)),
  };
  const template = await onDisk(`${app}/index.html`);
  // One pass, so that a customer's own braces are never taken for ours. JSON placeholders stand in quotes.
  return template.replaceAll(
    /(?<=>)"\{\{(\w+)\}\}"(?=<)|\{\{(\w+)\}\}/g,
    (_, json?: string, text?: string) => values[json ?? text ?? ''] ?? '',
  );
}

async function answer(route: Route, habits: StandInHabits): Promise<void> {
  const url = new URL(route.request().url());
  const found = answerFor(url);
  if (found.kind === 'gone') return route.abort('blockedbyclient');
  // Not a 302: a redirected request would leave the routing and try the network.
  if (found.kind === 'elsewhere') {
    const to = found.to.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return route.fulfill({
      contentType: TYPES.html,
      body: `<meta http-equiv="refresh" content="0;url=${to}">`,
    });
  }
  const app: App = SALESFORCE_HOST.test(url.hostname) ? 'salesforce' : 'hubspot';
  const isFile = found.kind === 'file';
  const type = isFile ? TYPES[found.path.split('.').at(-1) ?? ''] : TYPES.html;
  const body = isFile ? await onDisk(found.path) : await page(app, url.hostname, habits);
  await route.fulfill({
    status: 200,
    headers: { ...headers(app, habits), 'content-type': type ?? 'text/plain' },
    body,
  });
}

/**
 * Puts the two stand-in CRMs behind their real host names in this browser context. Every other http or https request
 * of the context fails, so nothing reaches a network.
 */
export async function serveStandIns(context: BrowserContext, habits: StandInHabits = {}): Promise<void> {
  await context.route(/^https?:/, route => answer(route, habits));
}

export { hubspotUrl, salesforceUrl } from './urls';
