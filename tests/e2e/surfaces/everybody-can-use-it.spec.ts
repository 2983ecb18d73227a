/** Every surface, light and dark: axe finds nothing; nothing is cut at 280 pixels; keys reach everything. */
import type { Frame } from '@playwright/test';
import { demoBook } from '../../book/demo';
import { expect, type Kept, test } from '../fixtures';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { salesforce } from '../harness/places';
import { word } from '../harness/words';

const OWN = ['popup.html', 'today.html', 'options.html', 'recovery.html'] as const;
const openContact = async (kept: Kept) => {
  await kept.seed(demoBook());
  return panel(await kept.open(salesforce.contact.url), salesforce.contact.key);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launching: { colorScheme } });

    for (const path of OWN) {
      test(`${path} has no fault axe can find`, async ({ kept }) => {
        await kept.seed(demoBook());
        const page = await kept.openOwn(path);
        await expect(page.locator('main')).toBeVisible();
        await page.waitForTimeout(400);
        expect(await faults(page)).toEqual([]);
      });
    }

    test('the panel has no fault axe can find, closed and with evidence, menu and form open', async ({
      kept,
    }) => {
      const { frame, readiness, promise } = await openContact(kept);
      expect(await faults(frame), 'as it opens').toEqual([]);
      await readiness.getByRole('button', { expanded: false }).first().click();
      expect(await faults(frame), 'with evidence open').toEqual([]);
      await promise('SSO guide').getByRole('button', { name: /^More/ }).click();
      expect(await faults(frame), 'with the menu open').toEqual([]);
      await frame.getByRole('menuitem').first().click();
      expect(await faults(frame), 'with a form open').toEqual([]);
    });

    test('a record nobody knows yet has no fault axe can find', async ({ kept }) => {
      const { frame } = await panel(await kept.open(salesforce.other.url), salesforce.other.key);
      expect(await faults(frame)).toEqual([]);
    });
  });
}

/** The grip that changes the panel's width stands beside the frame. */
const GRIP_PX = 6;

for (const width of [280, 340, 560]) {
  test(`the panel at ${width} pixels cuts nothing off`, async ({ kept }) => {
    await kept.desk.evaluate(
      async ([origin, wide]) => {
        const placement = { off: false, side: 'right', width: wide, collapsed: false, tabOffset: 0.5 };
        await chrome.storage.local.set({ [`placement:${origin}`]: placement });
      },
      [new URL(salesforce.contact.url).origin, width] as const,
    );
    const { frame } = await openContact(kept);
    expect(await frame.evaluate(() => window.innerWidth)).toBe(width - GRIP_PX);
    expect(await cutOff(frame)).toEqual([]);
    for (const form of ['later', 'renegotiate', 'earlier', 'released'] as const) {
      await frame
        .getByRole('button', { name: /^More for/ })
        .first()
        .click();
      await frame.getByRole('menuitem', { name: word(`promise.menu.${form}`) }).click();
      await expect(frame.locator('.inline-form')).toBeVisible();
      expect(await cutOff(frame), form).toEqual([]);
      await frame.page().keyboard.press('Escape');
    }
  });
}

/** What reaches beyond the right edge of the panel. */
const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(node => node.checkVisibility() && node.getBoundingClientRect().right > window.innerWidth + 1)
      .filter(node => !node.closest('.line-light, svg'))
      .map(node => node.outerHTML.slice(0, 120)),
  );

test('Tab walks through the panel in the order the eye does, and out of it again', async ({ kept }) => {
  const { frame, main } = await openContact(kept);
  await main.getByRole('button').first().focus();
  const tops: number[] = [];
  for (let step = 0; step < 12; step++) {
    tops.push(
      await frame.evaluate(() => Math.round(document.activeElement?.getBoundingClientRect().top ?? -1)),
    );
    await frame.page().keyboard.press('Tab');
  }
  const backwards = tops.filter((top, at) => at > 0 && top < (tops[at - 1] ?? 0) - 24);
  expect(backwards).toEqual([]);
});
