/** The first minutes: one customer, one promise, two questions that can wait, and never again (pages.md, Onboarding). */
import { day } from '../../book/days';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { salesforce } from '../harness/places';

const openNew = async (kept: Kept) => panel(await kept.open(salesforce.company.url), salesforce.company.key);

test('from nothing to a promise kept in mind, by keyboard alone, without an account', async ({ kept }) => {
  const today = await kept.openOwn('today.html');
  const card = today.getByRole('region', { name: 'Start with one customer' });
  await expect(card.locator('[aria-current="step"]')).toContainText('Open a customer');
  expect(await faults(today)).toEqual([]);

  const { frame, main } = await openNew(kept);
  const first = main.getByRole('region', { name: 'First steps' });
  await expect(main).toContainText('What have you promised them? Type it below');
  expect(await faults(frame)).toEqual([]);
  const { keyboard } = frame.page();
  await main.getByRole('textbox', { name: 'New promise' }).focus();
  await keyboard.type('send the price list by tomorrow');
  await keyboard.press('Enter');
  await expect(main.getByRole('listitem').filter({ hasText: 'send the price list' })).toBeVisible();

  await expect(first).toContainText('What is your next step for');
  await main.getByRole('region', { name: 'Next step' }).getByRole('textbox').focus();
  await keyboard.type('call them tomorrow');
  await keyboard.press('Enter');

  await expect(first).toContainText('first buy?');
  expect(await faults(frame)).toEqual([]);
  const field = first.getByLabel('Day they first bought');
  await field.fill(day(-100));
  await field.press('Enter');
  await expect(first).toHaveCount(0);

  await today.bringToFront();
  const later = today.getByRole('region', { name: 'You are on your way' });
  await expect(later.getByRole('link')).toHaveCount(3);
  await later.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(later).toHaveCount(0);
  await today.reload();
  await expect(today.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(today.getByText('send the price list')).toBeVisible();
  await expect(today.locator('.first-steps')).toHaveCount(0);
});

test('every question can be put aside, and stays so', async ({ kept }) => {
  const { main } = await openNew(kept);
  const first = main.getByRole('region', { name: 'First steps' });
  const line = main.getByRole('textbox', { name: 'New promise' });
  await line.fill('send the price list by tomorrow');
  await line.press('Enter');
  await first.getByRole('button', { name: 'Skip' }).click();
  await first.getByRole('button', { name: 'Not now' }).click();
  await expect(first).toHaveCount(0);
  const again = await openNew(kept);
  await expect(again.main.getByRole('listitem').filter({ hasText: 'send the price list' })).toBeVisible();
  await expect(again.main.getByRole('region', { name: 'First steps' })).toHaveCount(0);
});

test('skipped at once it never comes', async ({ kept }) => {
  const today = await kept.openOwn('today.html');
  await today.getByRole('button', { name: 'Skip' }).click();
  await expect(today.locator('.first-steps')).toHaveCount(0);
  const { main } = await openNew(kept);
  await expect(main.getByRole('button', { name: 'Start with this customer' })).toBeVisible();
  await expect(main.getByRole('region', { name: 'First steps' })).toHaveCount(0);
  expect((await ask(kept.desk, 'readOptions', {})).settings.firstStepsLeft).toEqual(['all']);
});
