/** The page with everything of one customer: reached, read, used by keyboard, printed. */
import type { Page } from '@playwright/test';
import { demoBook } from '../../book/demo';
import { customerRow, promiseRow } from '../../book/rows';
import { oldCustomer, tenYears } from '../../book/ten-years';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { salesforce } from '../harness/places';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');

/** The page of a customer, once it stands. */
async function openPage(kept: Kept, customerId: string): Promise<Page> {
  const page = await kept.openCustomer(customerId);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

test('the panel leads to it, and it shows the customer in the order of what matters', async ({ kept }) => {
  await kept.seed(demoBook());
  const record = await panel(await kept.open(salesforce.contact.url), salesforce.contact.key);
  const opened = kept.context.waitForEvent('page');
  await record.frame.getByRole('button', { name: word('customer.wholePage') }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1, name: 'Fernhill Mills' })).toBeVisible();
  await expect(page).toHaveTitle('Fernhill Mills');
  const regions = await page
    .locator('.main-column section[aria-label]')
    .evaluateAll(sections => sections.map(section => section.getAttribute('aria-label')));
  const wanted = ['Referral readiness', 'Open promises', 'Next step'];
  expect(regions.filter(name => name && wanted.includes(name))).toEqual(wanted);
  await expect(page.getByRole('region', { name: word('customer.settled') })).toContainText('Spare part list');
  await expect(page.getByRole('region', { name: word('customer.ratings') })).toContainText('Runs better');
});

test('a customer without a record opens here from Today', async ({ kept }) => {
  const unlinked = customerRow('Quiet Harbour');
  await kept.seed({
    customers: [unlinked],
    promises: [promiseRow(unlinked, 'Call the harbour master', { madeDaysAgo: 9, dueIn: -2 })],
  });
  const today = await kept.openOwn('today.html');
  const opened = kept.context.waitForEvent('page');
  await today.getByRole('button', { name: /^Open/ }).first().click();
  await expect((await opened).getByRole('heading', { level: 1, name: 'Quiet Harbour' })).toBeVisible();
});

test('the score opens to its reasons, an element to rows with day, source and points', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await openPage(kept, fernhill.id);
  const reasons = page.getByRole('region', { name: word('why.title') });
  await expect(reasons.getByRole('listitem')).toHaveCount(8);
  await expect(reasons).toContainText('You owe them since');
  await reasons.getByRole('button', { name: /Keep promises/ }).click();
  const rows = page.getByRole('region', { name: /Evidence for/ }).locator('.evidence-row');
  await expect(rows.first()).toContainText('noted here');
  await expect(rows.filter({ hasText: 'Spare part list' })).toContainText('points');
});

test('what is noted here is there at once, and can be taken back', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await openPage(kept, fernhill.id);
  await page.getByRole('textbox', { name: 'New promise' }).fill('send the loom book by fri');
  await page.keyboard.press('Enter');
  const promises = page.getByRole('region', { name: 'Open promises' });
  await expect(promises.getByRole('listitem').filter({ hasText: 'loom book' })).toBeVisible();
  await page.getByRole('button', { name: word('undo'), exact: true }).click();
  await expect(promises.getByRole('listitem').filter({ hasText: 'loom book' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Role and note of Dana Reyes' }).click();
  await page.getByRole('textbox', { name: word('customer.remember') }).fill('Likes it short');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: word('customer.people') })).toContainText('Likes it short');
  const plan = page.getByRole('region', { name: word('plan.title'), exact: true });
  await plan.getByRole('button', { name: word('plan.write') }).click();
  await plan.getByRole('textbox', { name: word('goal.repeat'), exact: true }).fill('the second hall');
  await plan.getByRole('textbox', { name: 'Repeat: a note' }).fill('the budget comes in June');
  await page.keyboard.press('Enter');
  await expect(plan.getByText('the budget comes in June')).toBeVisible();
  const wanted = async () =>
    (await ask(kept.desk, 'readPlan', { customerId: fernhill.id })).rings.map(ring => ring.wanted);
  expect(await wanted()).toEqual([
    undefined,
    { what: 'the second hall', note: 'the budget comes in June' },
    undefined,
  ]);
});

test('an address that is nobody says so', async ({ kept }) => {
  const page = await kept.openCustomer('nobody');
  await expect(page.getByRole('heading', { name: word('customer.gone') })).toBeVisible();
  await page.goto(page.url().replace('nobody', fernhill.id));
  await expect(page.getByRole('heading', { name: word('customer.gone') })).toBeVisible();
});

test('ten years open with the newest fifty of a list; the rest is a press away', async ({ kept }) => {
  await kept.seed(tenYears());
  const page = await openPage(kept, oldCustomer.id);
  const touches = page.getByRole('region', { name: word('customer.touches') });
  await expect(touches.getByRole('listitem')).toHaveCount(50);
  await touches.getByRole('button', { name: /^Show all/ }).click();
  await expect(touches.getByRole('listitem')).toHaveCount(3_100, { timeout: 20_000 });
  const sheet = await ask(kept.desk, 'readCustomer', { customerId: oldCustomer.id, whole: [] });
  expect(sheet.sheet?.settled.rows).toHaveLength(50);
});

test('the contents lead to each part by keyboard', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await openPage(kept, fernhill.id);
  const contents = page.getByRole('navigation', { name: word('customer.contents') });
  await contents.getByRole('link', { name: word('customer.people') }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Role and note of/ }).first()).toBeFocused();
});

test('on paper nothing can be pressed and the names stay', async ({ kept }) => {
  await kept.seed(demoBook());
  const page = await openPage(kept, fernhill.id);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('textbox', { name: 'New promise' })).toBeHidden();
  await expect(page.getByRole('button', { name: word('customer.print') })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: word('promise.reopen') }).first()).toBeHidden();
  await expect(page.getByRole('region', { name: word('why.title') })).toContainText('Keep promises');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launching: { colorScheme } });

    test('axe finds no fault, and at 280 pixels nothing is cut', async ({ kept }) => {
      await kept.seed(demoBook());
      const page = await openPage(kept, fernhill.id);
      expect(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 280, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
    });
  });
}
