/** The report over the whole book: read, opened to its rows, used by everybody, printed on one page. */
import type { Deal } from '../../../lib/domain/plan/rows';
import { day, noon } from '../../book/days';
import { demoBook } from '../../book/demo';
import { uuid } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { word } from '../harness/words';

/** Ten sales of one customer with their hours: in the first third of five years two hours each, in the last one hour. */
function salesWithHours(book: ReturnType<typeof demoBook>): Deal[] {
  const customerId = book.customers?.find(({ name }) => name === 'Fernhill Mills')?.id ?? '';
  return Array.from({ length: 10 }, (_, at) => ({
    id: uuid(`sale with hours ${at}`),
    createdAt: noon(-1),
    updatedAt: noon(-1),
    origin: 'manual',
    customerId,
    kind: at === 0 ? 'new' : 'repeat',
    status: 'won',
    amountMinor: 100_000,
    currency: 'EUR',
    date: day(at < 5 ? -1_700 + at : -50 + at),
    effortMinutes: at < 5 ? 120 : 60,
  }));
}

/** The same customer once paid in francs, for which there is no rate yet. */
const inFrancs = (sale: Deal): Deal => ({
  ...sale,
  id: uuid('sale in francs'),
  currency: 'CHF',
  effortMinutes: undefined,
});

test('every part says one sentence, and each of its numbers opens the rows behind it', async ({ kept }) => {
  const book = demoBook();
  const sales = salesWithHours(book);
  await kept.seed({ ...book, deals: [...(book.deals ?? []), ...sales, ...sales.slice(-1).map(inFrancs)] });
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

  // What has no rate is kept, in no sum, and comes in with the rate the rep types.
  const total = async () => (await ask(kept.desk, 'readReport', {})).revenue.all?.total ?? 0;
  const before = await total();
  await expect(revenue.getByRole('button', { name: '1 deal waits for a rate' })).toBeVisible();
  const options = await kept.openOwn('options.html');
  const rate = options.getByLabel('1 CHF in EUR');
  await rate.fill('1,05');
  await rate.press('Enter');
  await expect.poll(total).toBe(before + 105_000);
  await expect(revenue).not.toContainText(word('report.revenue.rates'));
  await options.close();

  // Today says the same of this month, and leads here.
  const today = await kept.openOwn('today.html');
  const mix = today.getByRole('region', { name: word('report.attention.title') });
  await expect(mix.locator('.split-bar')).toHaveCount(2);
  await expect(mix.getByRole('img', { name: /%/ })).toHaveCount(2);
  await expect(mix.getByRole('link', { name: word('report.attention.open') })).toHaveAttribute(
    'href',
    /report\.html/,
  );
  await today.close();

  const steps = page.getByRole('region', { name: word('today.coverage') });
  await steps.locator('summary').click();
  await steps.getByRole('button', { name: new RegExp(`^${word('report.stepTable.ok')}`) }).click();
  await expect(steps.locator('.behind a').first()).toHaveAttribute('href', /customer\.html#/);
  const promises = page.getByRole('region', { name: word('report.kept') });
  await promises.locator('summary').click();
  await promises.getByRole('button', { name: new RegExp(`^${word('report.keptTable.missed')}`) }).click();
  await expect(promises.locator('.behind li').first()).toContainText('of');

  // The sweet spot moves only when the rep agrees, and back in one click.
  const third = page.getByRole('region', { name: word('report.third.title') });
  await expect(third).toContainText('in the last third of a relationship: 1.0 hours for every 1,000 EUR won');
  await third.locator('button.column').first().click();
  await expect(third.locator('.behind li')).toHaveCount(5);
  const spot = async () => (await ask(kept.desk, 'readOptions', {})).settings.lifeEarly;
  expect(await spot()).toBe(0.2);
  await third.getByRole('button', { name: /^Move it/ }).click();
  await expect(third.getByRole('status')).toContainText('67% to 100%');
  expect(await spot()).toBe(0.67);
  await third.getByRole('button', { name: word('undo'), exact: true }).click();
  await expect(third.getByRole('button', { name: /^Move it/ })).toBeVisible();
  expect(await spot()).toBe(0.2);
  expect(await faults(page)).toEqual([]);
});

test('an empty book has a dash where there is nothing to count', async ({ kept }) => {
  const page = await kept.openOwn('report.html');
  await expect(page.getByText(word('report.plan.none'))).toBeVisible();
  await expect(page.getByText(word('report.revenue.none'))).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('it prints on one page', async ({ kept }) => {
  const book = demoBook();
  await kept.seed({ ...book, deals: [...(book.deals ?? []), ...salesWithHours(book)] });
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch: { baseCurrency: 'EUR' } });
  const page = await kept.openOwn('report.html');
  await expect(page.getByRole('region', { name: word('report.kept') })).toBeVisible();
  await expect(page.getByRole('region', { name: word('report.third.title') })).toBeVisible();
  // The second half as well, report card and equity included, with the lines of finished months.
  const card = page.getByRole('region', { name: word('longview.card.title') });
  await expect(card.locator('.trend').first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('region', { name: word('longview.equity.title') })).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
