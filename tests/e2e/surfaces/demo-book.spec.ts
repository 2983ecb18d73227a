/** The demo book: opened from Today and from Options, played with, never mixed with the rep's own, gone in one click. */
import type { Page } from '@playwright/test';
import { DEMO_CUSTOMERS } from '../../../lib/domain/demo/customers';
import { demoBook } from '../../book/demo';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';

const OWN_NAME = 'Fernhill Mills';
const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

/** Customers and promises of the rep's own book, as its backup holds them. */
async function ownRows(kept: Kept): Promise<string[]> {
  const { name } = await ask(kept.desk, 'exportBook', {});
  const text = await kept.desk.evaluate(async file => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);
  expect(text).not.toContain('de300000-');
  const { data } = JSON.parse(text) as { data: Record<'customers' | 'promises', { id: string }[]> };
  return [...data.customers, ...data.promises].map(({ id }) => id);
}

async function openDemo(kept: Kept): Promise<Page> {
  const page = await kept.openOwn('options.html');
  await page.getByRole('button', { name: /(Open|Back to) the demo book/ }).click();
  await expect(page).toHaveURL(/today\.html\?book=demo$/);
  await expect(page.getByRole('complementary', { name: 'Demo book' })).toBeVisible();
  await expect(page.getByRole('list').first()).toBeVisible();
  return page;
}

test('the demo book shows ten invented customers and none of the rep’s own', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await openDemo(kept);
  await expect(page.getByText('Quote for the east wing', { exact: true })).toBeVisible();
  await expect(page.getByText(OWN_NAME)).toHaveCount(0);
  const own = await kept.openOwn('today.html');
  await expect(own.getByText(OWN_NAME).first()).toBeVisible();
  await expect(own.getByRole('complementary', { name: 'Demo book' })).toHaveCount(0);
  for (const { name } of DEMO_CUSTOMERS) await expect(own.getByText(name)).toHaveCount(0);
});

test('its links stay inside, what is done there is kept there, and nothing of it reaches the own book', async ({
  kept,
}) => {
  await kept.seed(demoBook());
  const before = await ownRows(kept);
  const page = await openDemo(kept);
  const line = page.getByRole('textbox', { name: 'New promise' });
  await line.fill('Invented promise #Tollgate by tomorrow');
  await line.press('Enter');
  await page.getByRole('link', { name: /lists/i }).first().click();
  await expect(page).toHaveURL(/lists\.html\?book=demo$/);
  await expect(page.getByText('Northquay Freight').first()).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Northquay Freight' }).first().click();
  const customer = await opened;
  await expect(customer).toHaveURL(/customer\.html\?book=demo#/);
  await expect(customer.getByRole('complementary', { name: 'Demo book' })).toBeVisible();
  expect(await ownRows(kept)).toEqual(before);
});

test('Remove takes the demo book away from every tab and leaves the own book whole', async ({ kept }) => {
  await kept.seed(demoBook());
  const before = await ownRows(kept);
  const page = await openDemo(kept);
  const second = await openDemo(kept);
  expect(await databases(kept.desk)).toEqual(['kept', 'kept-demo']);
  await page.getByRole('button', { name: 'Remove the demo book' }).click();
  for (const tab of [page, second]) {
    await expect(tab).toHaveURL(/today\.html$/);
    await expect(tab.getByText(OWN_NAME).first()).toBeVisible();
  }
  await expect.poll(() => databases(kept.desk)).toEqual(['kept']);
  expect(await ownRows(kept)).toEqual(before);
  // Its old address leads to the own book, and makes no new one.
  await page.goto(`${page.url()}?book=demo`);
  await expect(page).toHaveURL(/today\.html$/);
  expect(await databases(kept.desk)).toEqual(['kept']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launching: { colorScheme } });

    test('axe finds nothing where the demo book is offered, nor in it', async ({ kept }) => {
      const first = await kept.openOwn('today.html');
      await first.getByRole('button', { name: 'Look around in the demo book' }).click();
      await expect(first).toHaveURL(/today\.html\?book=demo$/);
      await expect(first.getByText('Quote for the east wing', { exact: true })).toBeVisible();
      expect(await faults(first)).toEqual([]);
      await first.getByRole('link', { name: 'My own book' }).click();
      await expect(first.getByRole('region', { name: 'Start with one customer' })).toBeVisible();
      expect(await faults(first)).toEqual([]);
      const options = await kept.openOwn('options.html');
      await expect(options.getByRole('button', { name: 'Remove the demo book' })).toBeVisible();
      expect(await faults(options)).toEqual([]);
    });
  });
}
