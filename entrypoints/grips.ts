/**
 * The panel's grips, loaded into the isolated world of pages that show a panel: most pages of a CRM show none, and every
 * one of them pays for the content script.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addGrips } from './crm.content/grips';

/** Where the content script finds the function: a module of an extension cannot export to a content script by name. */
const GRIPS = 'keptGrips';

export default defineUnlistedScript(() => {
  (globalThis as Record<string, unknown>)[GRIPS] = addGrips;
});
