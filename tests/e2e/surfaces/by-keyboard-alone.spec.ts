/** A rep's day without a pointer: everything the panel offers is reached and done by keys. */
import type { Page } from '@playwright/test';
import { demoBook } from '../../book/demo';
import { expect, test } from '../fixtures';
import { type Panel, panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { word } from '../harness/words';

const FAR = 150;

/** Presses Tab until the button, box or summary with this name has the focus. */
async function tabTo(page: Page, { frame }: Panel, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < FAR; presses++) {
    await page.keyboard.press('Tab');
    const at = await frame.evaluate(() => {
      const own = document.activeElement;
      if (!own || own === document.body) return '';
      return own.getAttribute('aria-label') ?? own.textContent ?? '';
    });
    seen.push(at);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`Tab never came to ${name}. It went: ${[...new Set(seen)].join(' | ')}`);
}

/** Chooses in the menu that has the focus. */
async function choose(page: Page, { frame }: Panel, item: string): Promise<void> {
  await page.keyboard.press('Enter');
  // Entries that switch something are told as checkboxes, and arrows stop at them too.
  const all = frame.locator('[role^=menuitem]');
  await expect(all.first()).toBeFocused();
  const entries = await all.allInnerTexts();
  const at = entries.indexOf(item);
  if (at < 0) throw new Error(`No ${item} among ${entries.join(' | ')}`);
  for (let down = 0; down < at; down++) await page.keyboard.press('ArrowDown');
  await expect(frame.getByRole('menuitem', { name: item })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(frame.locator('input:focus')).toBeVisible();
}

for (const crm of CRMS) {
  test(`${crm.name}: promise, renegotiate, done, undo, next step, park, evidence and a touch`, async ({
    kept,
  }) => {
    test.setTimeout(120_000);
    await kept.seed(demoBook());
    const page = await kept.open(crm.company.url);
    const shown = await panel(page, crm.company.key);
    await shown.line.focus();
    await page.keyboard.type('send the cobalt almanac tomorrow');
    await page.keyboard.press('Enter');
    await expect(shown.promise('cobalt almanac')).toBeVisible();
    await expect(shown.line).toBeFocused();

    await test.step('renegotiate', async () => {
      await tabTo(page, shown, /^More.*cobalt almanac/);
      await choose(page, shown, word('promise.menu.renegotiate'));
      await page.keyboard.type('in 3 weeks');
      await page.keyboard.press('Enter');
      await expect(shown.frame.getByText(new RegExp(word('change.promiseRenegotiated')))).toBeVisible();
      expect(
        await shown.frame.evaluate(() => document.activeElement !== document.body),
        'Where did the focus go?',
      ).toBe(true);
    });

    await test.step('done, and undo', async () => {
      await tabTo(page, shown, /^Done.*cobalt almanac/);
      await page.keyboard.press('Enter');
      await expect(shown.promise('cobalt almanac')).toHaveCount(0);
      await tabTo(page, shown, word('undo'));
      await page.keyboard.press('Enter');
      await expect(shown.promise('cobalt almanac')).toHaveCount(1);
    });

    await test.step('the next step, then none on purpose', async () => {
      await tabTo(page, shown, word('step.more'));
      await choose(page, shown, word('step.replace'));
      await page.keyboard.type('I will check the looms for you next monday');
      await page.keyboard.press('Enter');
      await expect(shown.nextStep.getByText('check the looms')).toBeVisible();
      await tabTo(page, shown, word('step.more'));
      await choose(page, shown, word('step.park'));
      await page.keyboard.type('budget freeze');
      await page.keyboard.press('Enter');
      await page.keyboard.type('in 2 months');
      await page.keyboard.press('Enter');
      await expect(shown.nextStep.getByText('budget freeze')).toBeVisible();
    });

    await test.step('a touch', async () => {
      await shown.line.focus();
      await page.keyboard.type('t: talked about the vermilion ledger');
      await page.keyboard.press('Enter');
      await expect(shown.frame.getByText(/vermilion ledger/).first()).toBeVisible();
    });

    await test.step('the evidence behind a number', async () => {
      await tabTo(page, shown, /^(Keep|Promises)/i);
      await page.keyboard.press('Enter');
      await expect(shown.frame.locator('.evidence-row').first()).toBeVisible();
      await page.keyboard.press('Escape');
    });
  });
}
