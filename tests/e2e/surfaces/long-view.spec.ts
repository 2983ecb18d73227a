/** The report's second half and one customer's part in it: graded, opened to its names, and true to finished months. */
import { demoBook } from '../../book/demo';
import { customerRow, linkRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { salesforce } from '../harness/places';
import { word } from '../harness/words';

test('report card, equity, lists, pace and measures stand with the rows behind their numbers', async ({
  kept,
}) => {
  await kept.seed(demoBook());
  // The demo book counts in euros; the browser of the tests would count in dollars.
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch: { baseCurrency: 'EUR' } });
  const page = await kept.openOwn('report.html');
  const card = page.getByRole('region', { name: word('longview.card.title') });
  await expect(card.getByRole('row')).toHaveCount(9);
  await card.getByRole('button', { name: /^Keep promises/ }).click();
  await expect(card.locator('.behind a').first()).toHaveAttribute('href', /customer\.html#/);

  const equity = page.getByRole('region', { name: word('longview.equity.title') });
  await expect(equity.getByRole('region', { name: word('longview.equity.formula') })).toContainText(
    word('longview.equity.noForecast'),
  );
  for (const title of ['lists.title', 'longview.pace.title', 'referral.tree', 'longview.measures.title'])
    await expect(page.getByRole('region', { name: word(title) })).toBeVisible();
  // Also the numbers in the sentences open what they are made of.
  await equity
    .getByRole('button', { name: new RegExp(`^${word('longview.equity.whose')}`) })
    .first()
    .click();
  await expect(equity.locator('.behind li').first()).toContainText('between');
  const lists = page.getByRole('region', { name: word('lists.title') });
  await lists.locator('.report-says button').first().click();
  await expect(lists.locator('.behind li').first()).toContainText('%');
  const measures = page.getByRole('region', { name: word('longview.measures.title') });
  await measures.getByRole('button', { name: new RegExp(`^${word('longview.measures.backups')}`) }).click();
  await expect(measures.locator('.behind')).toContainText(word('longview.measures.backupsNone'));
  // The demo's customers were there before this month: the background has written those months down meanwhile.
  await expect(card.locator('.trend').first()).toBeVisible({ timeout: 15_000 });
  expect(await faults(page)).toEqual([]);
});

test('a customer’s own report card and part in the equity are on his page, and the card prints on one', async ({
  kept,
}) => {
  const book = demoBook();
  await kept.seed(book);
  const sold = book.customers?.find(({ name }) => name === 'Fernhill Mills') ?? book.customers?.[0];
  const page = await kept.openCustomer(sold?.id ?? '');
  const card = page.getByRole('region', { name: word('longview.card.title') });
  await expect(card.getByRole('row')).toHaveCount(9);
  await expect(card).toContainText(word('longview.card.theirVerdict'));
  await expect(page.getByRole('region', { name: word('longview.equity.own') })).not.toBeEmpty();
  // A grade leads to what it is made of, and an address to a part of the sheet.
  await card.getByRole('button', { name: /^Keep promises/ }).click();
  await expect(page.locator('#readiness')).toBeFocused();
  await page.goto(page.url().replace(/#.*/, `#${sold?.id}/deals`));
  await expect(page.locator('#deals')).toBeFocused();
  await page.reload();
  await expect(page.locator('#equity .formula')).toBeVisible();
  await expect(page.locator('#deals h2')).toBeInViewport();
  expect(await faults(page)).toEqual([]);
  // The whole sheet takes several pages; the card by its own button takes one, and only for that once.
  const pages = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await card.getByRole('button', { name: word('longview.card.print') }).click();
  expect(await pages()).toBe(1);
  expect(await pages()).toBeGreaterThan(1);
});

test('an empty book says so and has no index', async ({ kept }) => {
  const page = await kept.openOwn('report.html');
  await expect(page.getByRole('region', { name: word('longview.equity.title') })).toContainText(
    '0 customers',
  );
  await expect(page.getByText(word('longview.tree.none'))).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('how quickly and where the rep logs is measured for his eyes alone', async ({ kept }) => {
  const customer = customerRow(salesforce.company.name);
  await kept.seed({ customers: [customer], recordLinks: [linkRow(salesforce.company, customer)] });
  const { log, promise } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  await log('send the colour chart by fri');
  await expect(promise('colour chart')).toHaveCount(1);
  const today = await kept.openOwn('today.html');
  await today.getByRole('textbox', { name: 'New promise' }).fill('call the printer by fri');
  await today.keyboard.press('Enter');
  await expect(today.locator('.last-change')).toContainText('call the printer');
  const report = await kept.openOwn('report.html');
  const measures = report.getByRole('region', { name: word('longview.measures.title') });
  await expect(measures.getByText(word('longview.measures.near')).locator('..')).toContainText('1 of 2');
  await expect(measures.getByText(word('longview.measures.seconds')).locator('..')).toContainText(/\d+ s/);
});
