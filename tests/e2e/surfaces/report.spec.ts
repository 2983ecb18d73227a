/** The report over the whole book: read, opened to its rows, used by everybody, printed on one page. */
import { demoBook } from '../../book/demo';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { word } from '../harness/words';

test('every part says one sentence, and each of its numbers opens the rows behind it', async ({ kept }) => {
  await kept.seed(demoBook());
  // The demo book counts in euros; the browser of the tests would count in dollars.
  const patch = { baseCurrency: 'EUR' };
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch });
  const page = await kept.openOwn('report.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('heading', { level: 1, name: word('report.title') })).toBeVisible();
  const attention = page.getByRole('region', { name: word('report.attention.title') });
  await expect(attention).toContainText('of what you did was for referrals');
  await attention
    .getByRole('list', { name: word('report.attention.thisMonth') })
    .getByRole('button')
    .first()
    .click();
  const acts = attention.locator('.act');
  await expect(acts.first()).toBeVisible();
  const counted = await acts.count();
  await acts
    .first()
    .getByRole('combobox')
    .selectOption({ label: word('goal.referral') });
  await expect(attention.locator('.act')).toHaveCount(counted - 1);

  const plan = page.getByRole('region', { name: word('report.plan.title') });
  await plan
    .getByRole('list', { name: word('report.plan.title') })
    .getByRole('button')
    .first()
    .click();
  await expect(plan.locator('.plain-rows a').first()).toHaveAttribute('href', /customer\.html#/);

  const revenue = page.getByRole('region', { name: word('report.revenue.title') });
  await revenue.getByRole('button', { name: /^New/ }).first().click();
  await expect(revenue.locator('.behind li').first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('an empty book has a dash where there is nothing to count', async ({ kept }) => {
  const page = await kept.openOwn('report.html');
  await expect(page.getByText(word('report.plan.none'))).toBeVisible();
  await expect(page.getByText(word('report.revenue.none'))).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('it prints on one page', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await kept.openOwn('report.html');
  await expect(page.getByRole('region', { name: word('report.kept') })).toBeVisible();
  // The second half as well, report card and equity included, with the lines of finished months.
  const card = page.getByRole('region', { name: word('longview.card.title') });
  await expect(card.locator('.trend').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('region', { name: word('longview.equity.title') })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
