/** Story 8: lists from noted deals, pins, few thank-yous a day, none while something is broken, nothing sent. */
import type { Customer } from '../../../lib/domain/data/customer';
import type { Deal } from '../../../lib/domain/plan/rows';
import { day, noon } from '../../book/days';
import { customerRow, issueRow, linkRow, personRow, touchRow, uuid, wowRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { CRMS, salesforce } from '../harness/places';
import { word } from '../harness/words';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const dealRow = (customer: Customer, euros: number, daysAgo: number): Deal => ({
  id: uuid(`deal ${customer.name}`),
  createdAt: noon(-daysAgo),
  updatedAt: noon(-daysAgo),
  origin: 'manual',
  customerId: customer.id,
  kind: 'new',
  status: 'won',
  amountMinor: euros * 100,
  currency: 'USD',
  date: day(-daysAgo),
});

/** Thank-yous have a working day; whatever day it is today, it is one. */
const workEveryDay = (kept: Kept) =>
  ask(kept.desk, 'saveSettings', { commandId: commandId(), patch: { workDays: [1, 2, 3, 4, 5, 6, 7] } });

/** Ten customers, of whom the first two bring 71 percent and three bring 80. */
const ten = [500, 300, 120, 60, 50, 40, 30, 20, 10, 0].map((euros, i) => ({
  euros,
  customer: customerRow(`Customer ${'ABCDEFGHIJ'[i]}`, { firstSaleTyped: day(-190) }),
}));
const book = {
  customers: ten.map(({ customer }) => customer),
  deals: ten.filter(({ euros }) => euros > 0).map(({ customer, euros }) => dealRow(customer, euros, 180)),
};

test('both readings, a preview before anything moves, one note of the month and the way back', async ({
  kept,
}) => {
  await kept.seed(book);
  const today = await kept.openOwn('today.html');
  const short = today.getByRole('region', { name: word('lists.short') });
  await expect(short).toContainText('Your top 20% (2) bring 71%. 80% comes from 3 customers.');
  await short.getByRole('link', { name: word('lists.open') }).click();
  await expect(today.getByRole('heading', { level: 1, name: word('lists.title') })).toBeVisible();
  const a = today.getByRole('region', { name: word('lists.a'), exact: true });
  await expect(a).toContainText(word('lists.empty'));
  const apply = today.getByRole('button', { name: /^Move all 10$/ });
  await expect(today.getByText('Customer A: from no list to A')).toHaveCount(1);
  expect(await faults(today)).toEqual([]);
  await apply.click();
  await expect(a.getByRole('listitem')).toHaveCount(2);
  const note = today.getByRole('region', { name: word('lists.applied.title') });
  await expect(note.getByRole('listitem')).toHaveCount(10);
  await note.getByRole('button', { name: 'Move Customer A back' }).click();
  await expect(a.getByRole('listitem')).toHaveCount(1);
  await note.getByRole('button', { name: word('lists.applied.all') }).click();
  await expect(a).toContainText(word('lists.empty'));
});

test('at 280 pixels the lists are whole', async ({ kept }) => {
  await kept.seed(book);
  const page = await kept.context.newPage();
  await page.setViewportSize({ width: 280, height: 700 });
  await page.goto(`chrome-extension://${kept.extensionId}/lists.html`);
  await page.getByRole('button', { name: /^Move all 10$/ }).click();
  await page.getByRole('button', { name: 'Pin Customer C to a list' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
});

for (const crm of CRMS) {
  test(`${crm.name}: a pin needs a reason and a day, stands beside the list by revenue, and is let go`, async ({
    kept,
  }) => {
    const customer = customerRow(crm.company.name, { firstSaleTyped: day(-190), tierEffective: 'C' });
    await kept.seed({ customers: [customer], recordLinks: [linkRow(crm.company, customer)] });
    const { frame } = await panel(await kept.open(crm.company.url), crm.company.key);
    await frame.getByRole('button', { name: /^C list/ }).click();
    const form = frame.getByRole('form', { name: `List of ${customer.name}` });
    await form.getByRole('radio', { name: 'A', exact: true }).check();
    await form.getByRole('button', { name: word('lists.pin.save') }).click();
    await expect(form).toContainText(word('lists.pin.needsReason'));
    await form.getByLabel(word('lists.pin.reason')).fill('reference for the region');
    await form.getByLabel(word('lists.pin.until')).fill(day(60));
    await form.getByRole('button', { name: word('lists.pin.save') }).click();
    await expect(form).toBeHidden();
    const chip = frame.getByRole('button', { name: /^A list/ });
    await expect(chip).toBeVisible();
    await chip.click();
    await expect(form).toContainText('reference for the region');
    await form.getByRole('button', { name: word('lists.pin.remove') }).click();
    await expect(frame.getByRole('button', { name: /^C list/ })).toBeVisible();
  });
}

test('the first import of 200 customers asks for at most five thank-yous a day', async ({ kept }) => {
  const many = Array.from({ length: 200 }, (_, i) =>
    customerRow(`Import ${String(i).padStart(3, '0')}`, { firstSaleTyped: day(-400) }),
  );
  await kept.seed({ customers: many });
  await workEveryDay(kept);
  await expect
    .poll(async () => (await ask(kept.desk, 'readToday', {})).filling, { timeout: 20_000 })
    .toBe(false);
  const { total } = await ask(kept.desk, 'readToday', { filter: { kind: 'appreciation' } });
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(5);
});

test('a thank-you is drafted with their words, edited, copied, and noted with one press', async ({
  kept,
}) => {
  const customer = customerRow('Harbour Freight Lines', { firstSaleTyped: day(-190) });
  const dana = personRow(customer, 'Dana Fox');
  await kept.seed({
    customers: [customer],
    persons: [dana],
    touches: [touchRow(customer, 100, { purpose: 'appreciation', personId: dana.id })],
    wows: [wowRow(customer, 30, 'Found the lost crate', 'you saved our week')],
  });
  await workEveryDay(kept);
  await kept.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const today = await kept.openOwn('today.html');
  const row = today.getByRole('listitem').filter({ hasText: word('thanks.row') });
  await expect(row).toContainText(word('thanks.tooLong'));
  await row.getByRole('button', { name: `Thank ${customer.name}` }).click();
  const draft = row.getByRole('textbox', { name: word('thanks.draft') });
  await expect(draft).toHaveValue(/Dana/);
  await expect(draft).toHaveValue(/you saved our week/);
  await draft.fill('Dana, thank you for the crate.');
  // Something breaks while the draft stands open: the repair comes first, and the words wait for it.
  const broken = await ask(kept.desk, 'logIssue', {
    commandId: commandId(),
    subject: { kind: 'customer', customerId: customer.id },
    text: 'The crate leaks',
    severity: 2,
  });
  const form = today.getByRole('form', { name: `Thank ${customer.name}` });
  await expect(form).toContainText('Fix first');
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await ask(kept.desk, 'undoChange', { commandId: commandId(), changeId: broken.changeId });
  await expect(draft).toHaveValue('Dana, thank you for the crate.');
  await expect(row.getByRole('link', { name: word('thanks.mail') })).toHaveAttribute(
    'href',
    /^mailto:\?subject=.*thank%20you%20for%20the%20crate/,
  );
  await row.getByRole('button', { name: word('thanks.copy') }).click();
  expect(await today.evaluate(() => navigator.clipboard.readText())).toBe('Dana, thank you for the crate.');
  await expect(row).toContainText(word('thanks.asked'));
  expect(await faults(today)).toEqual([]);
  await today.reload();
  await row.getByRole('button', { name: `Thank ${customer.name}` }).click();
  await expect(row).toContainText(word('thanks.asked'));
  await row.getByRole('button', { name: `Note that you thanked ${customer.name}` }).click();
  await expect(row).toHaveCount(0);
  const { thanks } = await ask(kept.desk, 'readThanks', { customerId: customer.id });
  expect(thanks?.said).toHaveLength(2);
  expect(thanks?.last).toBe(day());
});

test('while something is broken the thank-you says what to fix first and leads there', async ({ kept }) => {
  const crm = salesforce;
  const customer = customerRow(crm.company.name, { firstSaleTyped: day(-190) });
  await kept.seed({
    customers: [customer],
    recordLinks: [linkRow(crm.company, customer)],
    touches: [touchRow(customer, 100, { purpose: 'appreciation' })],
    issues: [issueRow(customer, 'The dock door sticks', 2)],
  });
  const today = await kept.openOwn('today.html');
  const row = today.getByRole('listitem').filter({ hasText: 'Fix first: “The dock door sticks”' });
  await expect(row).toHaveCount(1);
  await expect(today.getByRole('button', { name: `Thank ${customer.name}` })).toHaveCount(0);
  const opened = kept.context.waitForEvent('page');
  await row.getByRole('button', { name: `Repair for ${customer.name}` }).click();
  const { frame } = await panel(await opened, crm.company.key);
  await frame.locator('[data-fold="thanks"] summary').click();
  await expect(frame.locator('[data-fold="thanks"]')).toContainText('Fix first');
  await frame.getByRole('button', { name: `Repair for ${customer.name}` }).click();
  await expect(frame.locator('.one-thing button').first()).toBeFocused();
});
