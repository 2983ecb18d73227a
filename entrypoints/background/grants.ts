/** What the browser lets Kept do, when that changes and at the very beginning. */
import type { Stamp } from '../../lib/messages/protocol';
import { stampKey } from '../../lib/messages/stamp-key';
import { browser } from '../../lib/platform/browser';
import { openToday } from './open-record';
import { readSiteAccess } from './read/site-access';

/** Every open surface asks again, and the badge with them: access was given, withdrawn, or notices were blocked. */
export async function tellGrants(): Promise<void> {
  const stamp: Stamp = { keys: [], at: 0, when: new Date().toISOString() };
  await browser.storage.local.set({ [stampKey()]: stamp });
}

/**
 * After the installation. Where Kept may stand beside the CRM it is met there, and no tab opens that nobody asked for;
 * where the browser asks first (Firefox, a company's policy), Today says so and mends it in one click.
 */
export async function welcome(): Promise<void> {
  const sites = await readSiteAccess();
  if (sites.some(({ granted }) => !granted)) await openToday();
}
