/** An update of the extension while a panel is open: the page keeps its words and says what to do (S20). */
import { expect, test } from '../fixtures';
import { openOwnPage } from '../harness/ask';
import { goInApp, isPanelShown, panel, panelFrame } from '../harness/panel';
import { CRMS } from '../harness/places';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

/** As Chrome does after an update: old pages stay, the new version starts. */
async function reloadExtension(kept: import('../fixtures').Kept) {
  await kept.desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect
    .poll(
      async () => {
        const page = await openOwnPage(kept.context, kept.extensionId, 'options.html').catch(() => undefined);
        const answers = await page?.evaluate(() => Boolean(chrome.runtime?.id)).catch(() => false);
        await page?.close();
        return answers;
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test('the panel says it must be refreshed and keeps the words that were typed', async ({
      kept,
      pageErrors,
    }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.line.pressSequentially('send the last words');
      await reloadExtension(kept);
      await shown.line.press('Enter');
      await expect(shown.frame.getByText(/Refresh this page/).first()).toBeVisible();
      await expect(shown.line).toHaveValue('send the last words');
      expect(pageErrors).toEqual([]);
    });

    test('the words are there again after the page was refreshed', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.line.pressSequentially('send the last words');
      await reloadExtension(kept);
      await shown.line.press('End');
      await shown.line.pressSequentially(' of all');
      await page.reload();
      await expect((await panel(page, crm.company.key)).line).toHaveValue('send the last words of all');
    });

    test('an orphaned content script neither throws nor shows a former record', async ({
      kept,
      pageErrors,
    }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      await reloadExtension(kept);
      for (const next of [crm.other.url, crm.list, crm.company.url]) {
        await goInApp(page, next);
        await page.waitForTimeout(300);
      }
      await goInApp(page, crm.other.url);
      await page.waitForTimeout(500);
      const heading = await panelFrame(page)
        ?.getByRole('heading', { level: 1 })
        .textContent({ timeout: 300 })
        .catch(() => null);
      if (await isPanelShown(page)) expect(heading).not.toBe(crm.company.name);
      expect(pageErrors).toEqual([]);
    });
  });
}
