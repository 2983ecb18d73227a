/** Today and the popup: the one list, and what can be done in it. */
import { customerRow, issueRow, linkRow, promiseRow, stepRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { panel } from '../harness/panel';
import { hubspot, salesforce } from '../harness/places';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');
const tarnwood = customerRow('Tarnwood Ltd');
const LATE = promiseRow(fernhill, 'Send the SSO guide', { madeDaysAgo: 9, dueIn: -2 });
const NOW = promiseRow(tarnwood, 'Call about the invoice', { madeDaysAgo: 1, dueIn: 0 });
const BOOK = {
  customers: [fernhill, tarnwood],
  recordLinks: [linkRow(salesforce.company, fernhill), linkRow(hubspot.other, tarnwood)],
  promises: [LATE, NOW],
  issues: [issueRow(tarnwood, 'Charged twice', 1)],
  nextSteps: [stepRow(fernhill, 'Bring the offer', 0)],
};

test('one list over both CRMs in one order: overdue, issue, due, next step', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const rows = today.getByRole('region', { name: word('today.list') }).getByRole('listitem');
  await expect(rows).toHaveCount(4);
  const words = ['Send the SSO guide', 'Charged twice', 'Call about the invoice', 'Bring the offer'];
  for (const [at, text] of words.entries()) await expect(rows.nth(at)).toContainText(text);
});

test('Done, Later and Open do what they say', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const row = (text: string) => today.getByRole('listitem').filter({ hasText: text });
  await row('Send the SSO guide').getByRole('button', { name: /^Done/ }).click();
  await expect(row('Send the SSO guide')).toHaveCount(0);
  await row('Call about the invoice')
    .getByRole('button', { name: /^Later/ })
    .click();
  await today.getByRole('button', { name: word('snooze.tomorrow'), exact: true }).click();
  await expect(today.getByRole('region', { name: word('today.snoozed') })).toContainText(
    'Call about the invoice',
  );
  const opened = kept.context.waitForEvent('page');
  await row('Charged twice').getByRole('button', { name: /^Open/ }).click();
  const page = await opened;
  await expect.poll(() => page.url()).toBe(hubspot.other.url);
});

test('of hundreds of rows those near the eye are drawn, and the one in hand stays', async ({ kept }) => {
  const many = Array.from({ length: 300 }, (_, at) =>
    promiseRow(fernhill, `Late ${at}`, { dueIn: -400 + at }),
  );
  await kept.seed({ customers: [fernhill], promises: many });
  const today = await kept.openOwn('today.html');
  const rows = today.locator('.main-column li[data-item]');
  const row = (place: number) => today.locator(`li[aria-posinset="${place}"]`);
  await expect(row(24)).toBeAttached();
  expect(await rows.count()).toBeLessThan(60);
  await row(2).focus();
  await today.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(row(300)).toContainText('Late 299');
  await expect(row(150)).not.toBeAttached();
  await expect(row(2)).toBeFocused();
  await today.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect(row(150)).toContainText('Late 149');
  expect(await rows.count()).toBeLessThan(90);
});

test('what waits in the Inbox is assigned by typing part of the name', async ({ kept }) => {
  await kept.seed({
    ...BOOK,
    promises: [promiseRow(undefined, 'Whose is this', { dueIn: 3 }), promiseRow(tarnwood, 'When is this')],
  });
  const today = await kept.openOwn('today.html');
  const inbox = today.getByRole('region', { name: word('today.inbox') });
  await expect(inbox.getByRole('listitem')).toHaveCount(2);
  await inbox
    .getByRole('listitem')
    .filter({ hasText: 'Whose is this' })
    .getByRole('button', { name: word('today.whose'), exact: true })
    .click();
  await today.getByRole('combobox', { name: /^Customer for/ }).fill('Fern');
  await today.getByRole('option', { name: /Fernhill Mills/ }).click();
  await expect(inbox.getByRole('listitem').filter({ hasText: 'Whose is this' })).toHaveCount(0);
  const { ahead } = await ask(kept.desk, 'readToday', {});
  expect(ahead.flatMap(one => one.items).map(item => item.customerName)).toContain('Fernhill Mills');
});

test('the popup shows the first of the day and the reason of the badge, and keeps its draft', async ({
  kept,
}) => {
  await kept.seed(BOOK);
  const page = await kept.open(salesforce.company.url);
  await panel(page, salesforce.company.key);
  const popup = await kept.openPopup(page);
  await expect(popup.getByRole('listitem').first()).toContainText('Send the SSO guide');
  await expect(popup.getByText(/1 promise overdue/)).toBeVisible();
  await popup.getByRole('textbox', { name: 'New promise' }).pressSequentially('half a sen');
  await popup.keyboard.press('Escape');
  await popup.close();
  const again = await kept.openPopup(page);
  await expect(again.getByRole('textbox', { name: 'New promise' })).toHaveValue('half a sen');
});
