/** The panel's place: collapsed, docked, off; remembered per site, and never over the CRM's own bars. */
import { demoBook } from '../../book/demo';
import { expect, type Kept, test } from '../fixtures';
import { goInApp, isPanelShown, panel, panelFrame } from '../harness/panel';
import { CRMS } from '../harness/places';
import { word } from '../harness/words';

/** Where the panel's frame stands in the page. */
async function boxOf(page: Awaited<ReturnType<Kept['open']>>) {
  const element = await panelFrame(page)?.frameElement();
  const box = await element?.boundingBox();
  if (!box) throw new Error('The panel has no place.');
  return box;
}

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test.beforeEach(async ({ kept }) => kept.seed(demoBook()));

    test('collapsed it is a small tab with the number of open promises, on the next record too', async ({
      kept,
    }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.frame.getByRole('button', { name: word('place.collapse') }).click();
      await expect.poll(async () => (await boxOf(page)).width).toBeLessThan(60);
      await expect(shown.frame.getByRole('button', { name: /3 open promises/ })).toBeVisible();
      await goInApp(page, crm.contact.url);
      await expect.poll(() => isPanelShown(page)).toBe(true);
      expect((await boxOf(page)).width).toBeLessThan(60);
      await shown.frame.getByRole('button', { name: /open promises/ }).press('Enter');
      await expect.poll(async () => (await boxOf(page)).width).toBeGreaterThan(200);
    });

    test('docked left it stands left, and a reload remembers it', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      expect((await boxOf(page)).x).toBeGreaterThan(640);
      await shown.frame.getByRole('button', { name: word('place.menu') }).click();
      await shown.frame.getByRole('menuitemcheckbox', { name: word('place.left') }).click();
      await expect.poll(async () => (await boxOf(page)).x).toBeLessThan(640);
      await page.reload();
      await panel(page, crm.company.key);
      expect((await boxOf(page)).x).toBeLessThan(640);
    });

    test('off on this site means gone, and Options brings it back', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.frame.getByRole('button', { name: word('place.menu') }).click();
      await shown.frame.getByRole('menuitem', { name: word('place.off') }).click();
      await expect.poll(() => isPanelShown(page)).toBe(false);
      await page.reload();
      await page.waitForTimeout(800);
      expect(await isPanelShown(page)).toBe(false);
      const options = await kept.openOwn('options.html');
      await options
        .getByRole('checkbox', { name: new RegExp(new URL(crm.company.url).hostname) })
        .first()
        .check();
      await page.bringToFront();
      await panel(page, crm.company.key);
    });

    test('it lies below the bars of the CRM and above its docked ones', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const { x, y, width, height } = await boxOf(page);
      const size = page.viewportSize() ?? { width: 0, height: 0 };
      expect(y).toBeGreaterThanOrEqual(44);
      expect(y + height).toBeLessThanOrEqual(size.height);
      expect(x + width).toBeLessThanOrEqual(size.width);
      const covered = await page.evaluate(() =>
        [
          '#oneHeader',
          '.oneGlobalNav',
          '.oneUtilityBarContainer',
          '[data-test-id="global-toolbar"]',
          'header',
        ]
          .flatMap(bar => [...document.querySelectorAll(bar)])
          .map(bar => bar.getBoundingClientRect())
          .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
      );
      for (const bar of covered) {
        const overlaps = bar.left < x + width && bar.right > x && bar.top < y + height && bar.bottom > y;
        expect(overlaps && bar.bottom - bar.top < 120, JSON.stringify(bar)).toBe(false);
      }
    });

    test('a record told to stay out stays out, until told otherwise', async ({ kept }) => {
      const page = await kept.open(crm.stranger.url);
      const shown = await panel(page, crm.stranger.key);
      const never = shown.frame.getByRole('button', { name: word('whose.never') });
      await never.click();
      await expect(shown.frame.getByText(word('whose.neverSaid'))).toBeVisible();
      await shown.frame.getByRole('button', { name: word('whose.neverUndo') }).click();
      await expect(never).toBeVisible();
    });
  });
}
