/** What the browser may keep from Kept, site access and notices: each is said where it matters, with one click to mend. */
import type { Page } from '@playwright/test';
import { demoBook } from '../../book/demo';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';
import { badgeOf, shownNotices, workerOf } from '../harness/worker';

interface Developer {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** What a person chooses on the browser's page of extensions under "Site access". */
async function setSiteAccess(kept: Kept, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await kept.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    update =>
      (chrome as unknown as { developerPrivate: Developer }).developerPrivate.updateExtensionConfiguration(
        update,
      ),
    { extensionId: kept.extensionId, hostAccess },
  );
  await page.close();
}

const siteNote = (page: Page) => page.getByRole('region', { name: 'Access to your CRM' });
const noticeNote = (page: Page) => page.getByRole('region', { name: 'Notifications' });
const worker = (kept: Kept) => workerOf(kept.context, kept.extensionId);
const title = (kept: Kept) => worker(kept).evaluate(() => chrome.action.getTitle({}));

test('access withdrawn while a page is open is said there at once, and gone as soon as it is given', async ({
  kept,
}) => {
  await kept.seed(demoBook());
  const today = await kept.openOwn('today.html');
  await expect(siteNote(today)).toHaveCount(0);
  await setSiteAccess(kept, 'ON_CLICK');
  await today.bringToFront();
  await expect(siteNote(today)).toContainText('keeps Kept from Salesforce and HubSpot: no panel');
  await expect(siteNote(today).getByRole('button', { name: 'Grant access' })).toBeVisible();
  expect(await faults(today)).toEqual([]);
  const popup = await kept.openOwn('popup.html');
  await expect(siteNote(popup)).toContainText('which customer is in front');
  expect(await faults(popup)).toEqual([]);
  const options = await kept.openOwn('options.html');
  await expect(options.getByRole('button', { name: 'Grant access to Salesforce' })).toBeVisible();
  await expect.poll(() => title(kept)).toContain('No access to your CRM');
  await setSiteAccess(kept, 'ON_ALL_SITES');
  await today.bringToFront();
  await expect(siteNote(today)).toHaveCount(0);
});

test('one click asks the browser for every site it keeps back; a no is answered with another way', async ({
  kept,
}) => {
  await setSiteAccess(kept, 'ON_CLICK');
  const popup = await kept.openOwn('popup.html');
  await popup.evaluate(() => {
    chrome.permissions.request = (async (asked: { origins?: string[] }) => {
      Object.assign(window, { asked: asked.origins });
      return false;
    }) as typeof chrome.permissions.request;
  });
  await siteNote(popup).getByRole('button', { name: 'Grant access' }).click();
  await expect(siteNote(popup)).toContainText('Access was not granted');
  const asked = await popup.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(asked).toContain('https://*.hubspot.com/*');
});

test('with notices blocked, badge and Today carry what is due and say why; one click leads to the switch', async ({
  kept,
}) => {
  // A worker that was stopped answers nothing.
  await ask(kept.desk, 'readPopup', {});
  await worker(kept).evaluate(() => {
    Object.assign(chrome.notifications, { getPermissionLevel: async () => 'denied' });
  });
  await kept.seed(demoBook());
  const today = await kept.openOwn('today.html');
  await expect(noticeNote(today)).toContainText('nothing reminds you while this is closed');
  await expect(today.getByText('Send the SSO guide').first()).toBeVisible();
  await expect.poll(() => badgeOf(worker(kept))).toMatch(/\d/);
  await expect.poll(() => title(kept)).toMatch(/promises? overdue[\s\S]*Notifications are blocked/);
  expect(await shownNotices(worker(kept))).toEqual([]);
  const popup = await kept.openOwn('popup.html');
  await expect(noticeNote(popup)).toBeVisible();
  const opened = kept.context.waitForEvent('page');
  await noticeNote(popup).getByRole('button', { name: 'Allow notifications' }).click();
  await expect(await opened).toHaveURL(/^chrome:\/\/settings\/content\/siteDetails/);
});
