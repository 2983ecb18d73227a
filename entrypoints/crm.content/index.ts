/** On every page of the CRMs, top frame only: an address is parsed; everything else waits for a record. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { adapterFor } from '../../lib/crm';
import { CRM_MATCHES } from '../../lib/crm/matches';
import { browser } from '../../lib/platform/browser';
import { runOnSite } from './run-on-site';
import { becomeSole } from './sole-instance';

export default defineContentScript({
  matches: CRM_MATCHES,
  runAt: 'document_idle',
  main() {
    const adapter = adapterFor(location.href);
    if (!adapter) return;
    // Our own signal: WXT's can be ended by an event that any script of the page may fire.
    const life = new AbortController();
    const panelUrl = browser.runtime.getURL('/panel.html');
    becomeSole(document, new URL(panelUrl).pathname, () => life.abort());
    runOnSite(adapter, panelUrl, life.signal);
  },
});
