/** The one door to the browser's questions and settings about what an extension may do. */
import { browser } from './browser';

/** Must run in a click. False when the rep, or his company's policy, said no. */
export const requestSites = (origins: string[]): Promise<boolean> =>
  browser.permissions.request({ origins }).catch(() => false);

/**
 * The page with the switch for notices of this extension alone: Chromium keeps one for every site and extension.
 * Firefox lets no extension open its settings and never says that notices are blocked, so nobody is led here.
 */
export async function openNoticeSettings(): Promise<void> {
  const site = encodeURIComponent(browser.runtime.getURL('/' as never));
  await browser.tabs.create({ url: `chrome://settings/content/siteDetails?site=${site}` });
}

/** Calls when a site's access was given or withdrawn, or notices were blocked or allowed again. */
export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  const { onPermissionLevelChanged } = browser.notifications as {
    onPermissionLevelChanged?: { addListener(listener: () => void): void };
  };
  onPermissionLevelChanged?.addListener(listener);
}
