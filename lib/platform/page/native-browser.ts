/**
 * Stands in for the polyfill inside the content script, which runs on every page of the CRM: 3 KB for one feature (an
 * `onMessage` listener that returns a promise) that the content script does without. Both browsers' own namespaces give
 * promises otherwise. Put in place by `wxt.config.ts`.
 */
interface Namespaces {
  browser?: { runtime?: { id?: string } };
  chrome?: unknown;
}
const { browser: own, chrome: other } = globalThis as Namespaces;

export const browser = own?.runtime?.id ? own : other;
