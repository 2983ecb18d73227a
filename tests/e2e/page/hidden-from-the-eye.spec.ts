/** A page that hides the panel and steers a click: what takes something away does not work unseen (S11). */
import type { Page } from '@playwright/test';
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { type Panel, panel } from '../harness/panel';
import { salesforce } from '../harness/places';
import { word } from '../harness/words';

/**
 * Each lets the pointer through, so that a click meant for the page's picture lands in the panel. What the browser does
 * not see either (a mask on the whole page, 2026-11) has Undo behind it, like everything the panel takes away.
 */
const ATTACKS: Record<string, () => void> = {
  'the whole page faded out': () => document.documentElement.style.setProperty('opacity', '0.01'),
  'the whole page behind a filter': () =>
    document.documentElement.style.setProperty('filter', 'opacity(0.02)'),
  'an animation that fades the page': () =>
    void document.documentElement.animate([{ opacity: 0.01 }, { opacity: 0.01 }], 600_000),
  'a picture laid over it': () => {
    const picture = document.createElement('div');
    picture.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.documentElement.append(picture);
  },
  'a picture in the top layer': () => {
    const picture = document.createElement('div');
    picture.popover = 'manual';
    picture.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(picture);
    picture.showPopover();
  },
  'the page shrunk': () => document.documentElement.style.setProperty('transform', 'scale(0.4)'),
  'the page tilted': () => document.documentElement.style.setProperty('transform', 'rotate(0.4deg)'),
  'the page blended with its ground': () =>
    document.documentElement.style.setProperty('mix-blend-mode', 'difference'),
};

const customer = customerRow('Fernhill Mills');

async function openMenu(page: Page): Promise<Panel> {
  const shown = await panel(page, salesforce.company.key);
  await shown.promise('the vermilion ledger').getByRole('button', { name: /^More/ }).click();
  return shown;
}

test.beforeEach(({ kept }) =>
  kept.seed({
    customers: [customer],
    recordLinks: [linkRow(salesforce.company, customer)],
    promises: [promiseRow(customer, 'the vermilion ledger', { dueIn: 2 })],
  }),
);

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`disarmed: ${name}`, async ({ kept }) => {
    const page = await kept.open(salesforce.company.url);
    const shown = await openMenu(page);
    await page.evaluate(attack);
    await page.waitForTimeout(400);
    const drop = shown.frame.getByRole('menuitem', { name: word('promise.menu.drop') });
    // As the browser itself delivers the click, wherever the attack has put the button.
    await drop.dispatchEvent('click');
    await expect(shown.frame.getByText(word('failure.reason.unseen'))).toBeVisible();
    await expect(shown.promise('the vermilion ledger')).toHaveCount(1);
  });
}

test('armed: in plain sight it works at once, by pointer and by key', async ({ kept }) => {
  const page = await kept.open(salesforce.company.url);
  const shown = await openMenu(page);
  await shown.frame.getByRole('menuitem', { name: word('promise.menu.drop') }).click();
  await expect(shown.promise('the vermilion ledger')).toHaveCount(0);
  await shown.frame.getByRole('button', { name: word('undo') }).click();
  await openMenu(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(shown.promise('the vermilion ledger')).toHaveCount(0);
});

test('armed again once nothing lies over it', async ({ kept }) => {
  const page = await kept.open(salesforce.company.url);
  const shown = await openMenu(page);
  const drop = shown.frame.getByRole('menuitem', { name: word('promise.menu.drop') });
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.01'));
  await page.waitForTimeout(400);
  await drop.dispatchEvent('click');
  await expect(shown.promise('the vermilion ledger')).toHaveCount(1);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await page.waitForTimeout(400);
  await drop.click();
  await expect(shown.promise('the vermilion ledger')).toHaveCount(0);
});

test('what takes nothing away works on, also under a menu of the page', async ({ kept }) => {
  const page = await kept.open(salesforce.company.url);
  const shown = await panel(page, salesforce.company.key);
  await page.evaluate(ATTACKS['a picture laid over it'] ?? (() => undefined));
  await page.waitForTimeout(400);
  await shown.log('send the cobalt almanac tomorrow');
  await expect(shown.promise('cobalt almanac')).toHaveCount(1);
});
