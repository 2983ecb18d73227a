/** Story 1: log a promise in five seconds. */
import { day, said } from '../../book/days';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { goInApp, panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { chooseFromMenu, workerOf } from '../harness/worker';

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test('a line and Enter in the panel keep a promise, without a mouse', async ({ kept }) => {
      const page = await kept.open(crm.contact.url);
      const shown = await panel(page, crm.contact.key);
      await shown.line.fill('send SSO guide to Dana in 2 days');
      await expect(shown.frame.getByText(said(day(2)), { exact: true }).first()).toBeVisible();
      await shown.line.press('Enter');
      await expect(shown.promise('send SSO guide to Dana')).toBeVisible();
      await expect(shown.line).toHaveValue('');
    });

    test('the popup opens with the caret in the line and the customer of the tab chosen', async ({
      kept,
    }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const popup = await kept.openPopup(page);
      const line = popup.getByRole('textbox', { name: 'New promise' });
      await expect(line).toBeFocused();
      await expect(popup.getByText(crm.company.name).first()).toBeVisible();
      await popup.keyboard.type('send SSO guide to Dana tomorrow');
      await popup.keyboard.press('Enter');
      await expect((await panel(page, crm.company.key)).promise('send SSO guide to Dana')).toBeVisible();
    });

    test('Backspace right behind the date, or a click on its chip, turns it back into words', async ({
      kept,
    }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      const chip = shown.frame.getByRole('button', { name: said(day(1)) });
      await shown.line.fill('send the offer tomorrow');
      await expect(chip).toBeVisible();
      await shown.line.press('End');
      await shown.line.press('Backspace');
      await expect(shown.line).toHaveValue('send the offer tomorrow');
      await expect(chip).toHaveCount(0);
      await shown.line.fill('');
      await shown.line.fill('send the offer tomorrow');
      await chip.click();
      await shown.line.press('Enter');
      await expect(
        shown.frame.getByRole('listitem').filter({ hasText: 'send the offer tomorrow' }),
      ).toBeVisible();
    });

    test('a promise without a date goes to the Inbox', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      await (await panel(page, crm.company.key)).log('look into the discount');
      const today = await kept.openOwn('today.html');
      await expect(today.getByRole('listitem').filter({ hasText: 'look into the discount' })).toBeVisible();
    });

    test('Undo takes the promise back, and every open surface sees it come and go', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      const today = await kept.openOwn('today.html');
      await page.bringToFront();
      await shown.log('call about the invoice today');
      await expect(shown.promise('call about the invoice')).toBeVisible();
      await expect(today.getByText('call about the invoice').first()).toBeVisible();
      await shown.frame.getByRole('button', { name: /^Undo/ }).click();
      await expect(shown.promise('call about the invoice')).toHaveCount(0);
      await expect(today.getByRole('listitem').filter({ hasText: 'call about the invoice' })).toHaveCount(0);
    });

    test('Undo outlives the surface it was offered on', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      const popup = await kept.openPopup(page);
      await popup.getByRole('textbox', { name: 'New promise' }).fill('send the map tomorrow');
      await popup.keyboard.press('Enter');
      await expect(shown.promise('send the map')).toBeVisible();
      if (!popup.isClosed()) await popup.close();
      await shown.frame.getByRole('button', { name: /^Undo/ }).click();
      await expect(shown.promise('send the map')).toHaveCount(0);
    });

    test('selected text becomes a promise with its quote and the page it stood on', async ({ kept }) => {
      const page = await kept.open(crm.contact.url);
      const shown = await panel(page, crm.contact.key);
      await ask(kept.desk, 'readOptions', {});
      await chooseFromMenu(
        workerOf(kept.context, kept.extensionId),
        page,
        'The new price list by Friday, please',
      );
      await expect(shown.frame.getByText('The new price list').first()).toBeVisible();
      const { inbox, items, ahead } = await ask(kept.desk, 'readToday', {});
      expect([inbox, items, ahead].some(part => JSON.stringify(part).includes('The new price list'))).toBe(
        true,
      );
    });

    test('words typed and not saved are there again after the tab was closed', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.line.pressSequentially('send the half of a thou');
      await page.close();
      const again = await panel(await kept.open(crm.company.url), crm.company.key);
      await expect(again.line).toHaveValue('send the half of a thou');
    });

    test('a draft belongs to its record', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.line.fill('only for this one');
      await goInApp(page, crm.other.url);
      const other = await panel(page, crm.other.key);
      await expect(other.line).toHaveValue('');
      await goInApp(page, crm.company.url);
      await expect((await panel(page, crm.company.key)).line).toHaveValue('only for this one');
    });
  });
}
