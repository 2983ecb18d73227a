/** Story 11: one list over both CRMs, worked through by keyboard alone; and every word ever logged found again. */
import { customerRow, issueRow, linkRow, promiseRow, stepRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { panel } from '../harness/panel';
import { hubspot, salesforce } from '../harness/places';
import { word } from '../harness/words';
import { enterInAddressBar, press, workerOf } from '../harness/worker';

const fernhill = customerRow('Fernhill Mills', { tierEffective: 'A' });
const tarnwood = customerRow('Tarnwood Ltd');
const BOOK = {
  customers: [fernhill, tarnwood],
  recordLinks: [linkRow(salesforce.company, fernhill), linkRow(hubspot.other, tarnwood)],
  promises: [
    promiseRow(fernhill, 'Send the SSO guide', { madeDaysAgo: 9, dueIn: -2 }),
    promiseRow(tarnwood, 'Call about the invoice', { madeDaysAgo: 1, dueIn: 0 }),
  ],
  issues: [issueRow(tarnwood, 'Charged twice', 1)],
  nextSteps: [stepRow(fernhill, 'Bring the offer', 0)],
};

test('the day is worked through by keyboard alone', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const list = today.getByRole('region', { name: word('today.list') });
  const row = (text: string) => list.getByRole('listitem').filter({ hasText: text });
  await expect(row('Send the SSO guide')).toBeVisible();

  await today.keyboard.press('j');
  await expect(row('Send the SSO guide')).toBeFocused();
  await today.keyboard.press(' ');
  await expect(row('Send the SSO guide')).toHaveCount(0);
  // The next row has the focus: the issue. It is not ticked off, it is noted about.
  await expect(row('Charged twice')).toBeFocused();
  await today.keyboard.press('j');
  await expect(row('Call about the invoice')).toBeFocused();
  await today.keyboard.press('s');
  await today.getByRole('button', { name: word('snooze.tomorrow'), exact: true }).press('Enter');
  await expect(row('Call about the invoice')).toHaveCount(0);
  await expect(today.getByRole('region', { name: word('today.snoozed') })).toContainText('Call about');

  // Keys typed into a field are words.
  await today.keyboard.press('l');
  await today.keyboard.type('jkse? by fri');
  await expect(today.getByRole('textbox', { name: 'New promise' })).toHaveValue('jkse? by fri');
  await today.keyboard.press('Escape');
  await today.keyboard.press('?');
  await expect(today.getByRole('dialog', { name: word('today.keys.title') })).toBeVisible();
  await today.keyboard.press('Escape');
  await expect(today.getByRole('dialog')).toHaveCount(0);
});

test('a promise is renegotiated and something is noted where it stands', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const row = today.getByRole('listitem').filter({ hasText: 'Send the SSO guide' });
  await row.getByRole('button', { name: /^More/ }).click();
  await today.getByRole('menuitem', { name: word('today.menu.renegotiate') }).click();
  await today.getByRole('textbox', { name: word('promise.renegotiate.day') }).fill('in 9 days');
  await today.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  const other = today.getByRole('listitem').filter({ hasText: 'Bring the offer' });
  await other.focus();
  await today.keyboard.press('n');
  await today.keyboard.type('c: the second hall opens in spring');
  await today.keyboard.press('Enter');
  await expect(today.locator('.last-change')).toContainText('the second hall opens in spring');
});

test('every word ever logged is found while it is typed; what is not there can be logged at once', async ({
  kept,
}) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  await today.getByRole('region', { name: word('today.list') }).waitFor();
  await today.keyboard.press('/');
  await today.keyboard.type('twi cha');
  const found = today.getByRole('region', { name: word('today.search.results') });
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await expect(found.getByRole('listitem')).toContainText('Charged twice');
  await today.getByRole('searchbox').fill('send the winter catalogue fri');
  await today.getByRole('button', { name: word('today.search.log') }).click();
  await today.keyboard.type(' #tarn');
  await today.getByRole('option', { name: 'Tarnwood Ltd' }).waitFor();
  await today.keyboard.press('Enter');
  await today.keyboard.press('Enter');
  await expect
    .poll(async () => (await ask(kept.desk, 'searchBook', { text: 'winter' })).items)
    .toMatchObject([{ text: 'send the winter catalogue', customerName: 'Tarnwood Ltd' }]);
});

test('a filter stays under a name of its own', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const rows = today.getByRole('region', { name: word('today.list') }).locator('li[data-item]');
  await expect(rows.first()).toBeVisible();
  await today.getByRole('button', { name: word('today.filter.open'), exact: true }).click();
  await today
    .getByRole('combobox', { name: word('today.filter.tier'), exact: true })
    .selectOption({ label: 'A list' });
  await expect(rows).toHaveCount(2);
  await today.getByRole('button', { name: word('today.filter.save') }).click();
  await today.getByRole('textbox', { name: word('today.filter.name') }).fill('My A list');
  await today.keyboard.press('Enter');
  const again = await kept.openOwn('today.html');
  await again.getByRole('button', { name: 'My A list', exact: true }).click();
  await expect(again.locator('.main-column li[data-item]')).toHaveCount(2);
});

test('keys and words in the address bar do what they say on every page', async ({ kept }) => {
  await kept.seed(BOOK);
  const page = await kept.open(salesforce.company.url);
  const { main } = await panel(page, salesforce.company.key);
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  // A key the browser keeps for itself is given to nobody, without a word.
  const keys = await worker.evaluate(async () => (await chrome.commands.getAll()).map(one => one.shortcut));
  expect(keys.filter(key => key)).toHaveLength(4);
  await page.bringToFront();
  await press(worker, 'panel');
  await expect(main).toHaveAttribute('data-collapsed', 'true');
  await press(worker, 'panel');
  await expect(main).not.toHaveAttribute('data-collapsed', 'true');

  const opened = kept.context.waitForEvent('page');
  await press(worker, 'today');
  const today = await opened;
  const line = today.getByRole('textbox', { name: 'New promise' });
  await line.fill('half a thought');
  await enterInAddressBar(worker, 'send the samples by fri');
  await expect(today.locator('.last-change')).toContainText('send the samples');
  await expect(today.getByRole('region', { name: word('today.inbox') })).toContainText('send the samples');
  await expect(line).toHaveValue('half a thought');
});
