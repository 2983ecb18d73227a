/** Every kind of row on Today: it says what it is, what comes next, waits when told to, and axe finds nothing. */
import type { Page } from '@playwright/test';
import { everyRow } from '../../book/every-row';
import type { Kept } from '../fixtures';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { word } from '../harness/words';

async function openEveryRow(kept: Kept): Promise<Page> {
  // Thank-yous are spread over working days; the tests run on any day.
  const patch = { workDays: [1, 2, 3, 4, 5, 6, 7] };
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch });
  await kept.seed(everyRow());
  const today = await kept.openOwn('today.html');
  await today.locator('.main-column li.row').first().waitFor();
  return today;
}

const rowOf = (today: Page, words: string) =>
  today
    .getByRole('region', { name: word('today.list') })
    .getByRole('listitem')
    .filter({ hasText: words });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launching: { colorScheme } });

    test('axe finds nothing on any row, with any of its forms, the menu and the keys open', async ({
      kept,
    }) => {
      const today = await openEveryRow(kept);
      expect(await faults(today), 'as it opens').toEqual([]);
      const forms: [string, string | RegExp][] = [
        ['Send the SSO guide', /^Later/],
        ['No invoice', new RegExp(`^${word('issue.theyConfirm')}`)],
        ['They gave 2 of 5', new RegExp(`^${word('today.rateAgain')}`)],
        ['They got money back', new RegExp(`^${word('today.noteRepair')}`)],
        ['Twelve benches', new RegExp(`^${word('delivery.confirm')}`)],
        ['Stonecrop Gardens', /^Next step for/],
        ['Ask what came of your ask', /^Named someone/],
        [word('thanks.row'), /^Thank/],
      ];
      for (const [words, button] of forms) {
        await rowOf(today, words).first().getByRole('button', { name: button }).first().click();
        await expect(today.locator('.inline-form').first(), words).toBeVisible();
        expect(await faults(today), words).toEqual([]);
        await today.keyboard.press('Escape');
      }
      await rowOf(today, 'Call about the invoice').getByRole('button', { name: /^More/ }).click();
      expect(await faults(today), 'with a menu open').toEqual([]);
      await today.keyboard.press('Escape');
      await today.locator('h1').click();
      await today.keyboard.press('?');
      await expect(today.getByRole('dialog')).toBeVisible();
      expect(await faults(today), 'with the keys shown').toEqual([]);
    });
  });
}

test('every row has words of its own, something to do, and can wait', async ({ kept }) => {
  const today = await openEveryRow(kept);
  const { items } = await ask(kept.desk, 'readToday', {});
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(10);
  const rows = today.locator('.main-column li.row');
  await expect(rows).toHaveCount(items.length);
  for (const [at, item] of items.entries()) {
    const row = rows.nth(at);
    await expect(row.locator('.row-text'), item.kind).not.toBeEmpty();
    await expect(row.getByRole('button', { name: /^Later/ }), item.kind).toHaveCount(1);
    expect(await row.locator('.row-actions > button').count(), item.kind).toBeGreaterThan(2);
  }
});

test('an issue goes on from the first answer to their word, a delivery until they confirm it', async ({
  kept,
}) => {
  const today = await openEveryRow(kept);
  const issue = rowOf(today, 'Charged twice');
  await issue.getByRole('button', { name: new RegExp(`^${word('issue.answeredNow')}`) }).click();
  await issue.getByRole('button', { name: new RegExp(`^${word('issue.fixedNow')}`) }).click();
  await issue.getByRole('button', { name: /^They say it is fixed/ }).click();
  await today.getByRole('textbox', { name: word('issue.ask.confirmed') }).fill('All good again');
  await today.keyboard.press('Enter');
  await expect(issue).toHaveCount(0);
  const delivery = rowOf(today, 'Lumen Bakehouse').first();
  await delivery.getByRole('button', { name: new RegExp(`^${word('evidence.action.deliver')}`) }).click();
  await expect(delivery).toContainText(/they have not confirmed it yet/);
});

test('what waits until they are opened again stands among the snoozed, and is back with the visit', async ({
  kept,
}) => {
  const today = await openEveryRow(kept);
  const { items } = await ask(kept.desk, 'readToday', {});
  const row = rowOf(today, 'Bring the offer');
  await row.focus();
  await today.keyboard.press('s');
  await today.getByRole('button', { name: word('snooze.opened') }).click();
  const snoozed = today.getByRole('region', { name: word('today.snoozed') });
  await expect(snoozed).toContainText('Bring the offer');
  await expect(row).toHaveCount(0);
  const visited = items.find(({ text }) => text === 'Bring the offer');
  await kept.open(visited?.url ?? '');
  await expect(row).toHaveCount(1);
  await expect(snoozed).toHaveCount(0);
});
