import type { OptionsView } from '../../../lib/domain/views/surfaces';
import { browser } from '../../../lib/platform/browser';

/** The hosts of the manifest and whether the browser lets us run there; Firefox leaves that to the user. */
export async function readSiteAccess(): Promise<OptionsView['siteAccess']> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return Promise.all(
    origins.map(async (origin: string) => ({
      origin,
      granted: await browser.permissions.contains({ origins: [origin] }),
    })),
  );
}
