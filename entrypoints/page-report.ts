/**
 * "Copy page report", loaded into the page's isolated world only when the rep asks for it: the content script has no bytes
 * to spare for what is needed once in a year.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterFor, recordFromUrl } from '../lib/crm';
import { findBelow } from '../lib/crm/find';
import { pageReport } from '../lib/crm/page-report';

/** Where the content script finds the function: a module of an extension cannot export to a content script by name. */
const PAGE_REPORT = 'keptPageReport';

export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[PAGE_REPORT] = (missing: string[]): string | null => {
    const record = recordFromUrl(location.href);
    const adapter = adapterFor(location.href);
    if (!record || !adapter) return null;
    const page = findBelow(document.documentElement);
    return pageReport((adapter.recordRoot(page, record) ?? page).root, missing, record);
  };
});
