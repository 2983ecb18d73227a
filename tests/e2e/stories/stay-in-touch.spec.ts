/** Story 9: thirteen weeks at a glance, one notice that counts who has heard nothing, one thing for several, and silence. */
import type { Page } from '@playwright/test';
import type { Customer } from '../../../lib/domain/data/customer';
import { startOfWeek, type Weekday, weekdayOf } from '../../../lib/domain/days';
import { day, said } from '../../book/days';
import { customerRow, linkRow, touchRow, uuid } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { panel } from '../harness/panel';
import { CRMS, inHubspot, inSalesforce, type Place, salesforce } from '../harness/places';
import { word } from '../harness/words';
import { alarmsOf, dispatchAlarm, shownNotices, workerOf } from '../harness/worker';

/** A minute ago in Berlin, as day of the week and time of day. */
function aMinuteAgo(): { weekday: Weekday; time: string } {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = parts.format(Date.now() - 60_000).split(' ');
  return { weekday: weekdayOf(date), time };
}

/**
 * Whatever day and hour it is: the check came a minute ago, on the first day of its week, there is no quiet time, and no
 * digest tells of anything else.
 */
const checkHasCome = () => ({
  workDays: [1, 2, 3, 4, 5, 6, 7],
  workStart: '00:00',
  workEnd: '23:59',
  digestOn: false,
  weekStart: aMinuteAgo().weekday,
  weeklyCheckAt: aMinuteAgo(),
});
const set = (kept: Kept, patch: Record<string, unknown>) =>
  ask(kept.desk, 'saveSettings', { commandId: commandId(), patch });

const bought = (name: string, more: Partial<Customer> = {}) =>
  customerRow(name, { firstSaleTyped: day(-190), ...more });

/** Lets every alarm ring and gives the ids of the notices on the desktop. */
async function notices(kept: Kept): Promise<string[]> {
  await ask(kept.desk, 'readOptions', {});
  const worker = workerOf(kept.context, kept.extensionId);
  for (const { name } of await alarmsOf(worker)) await dispatchAlarm(worker, name);
  await kept.desk.waitForTimeout(300);
  return (await shownNotices(worker)).filter(id => id.startsWith('weeklyCheck'));
}

/** What is noted of a customer, the newest first. */
async function touchesOf(kept: Kept, customerId: string) {
  const { sheet } = await ask(kept.desk, 'readCustomer', { customerId, whole: ['touches'] });
  return sheet?.touches.rows ?? [];
}

const sweepOf = (today: Page) => today.getByRole('region', { name: word('sweep.title') });
const noteIn = (today: Page) => sweepOf(today).getByRole('form').getByRole('textbox');

for (const crm of CRMS) {
  test(`${crm.name}: the strip shows thirteen weeks and this one; each opens what was said in it`, async ({
    kept,
  }) => {
    // Delivered and in use long ago: once a week is enough.
    const customer = bought(crm.company.name, { firstSaleTyped: day(-400) });
    const thisWeek = startOfWeek(day(), 1);
    // The day of the week before, so that the touches stand in complete weeks whatever day it is.
    const ago = (weeks: number) => weekdayOf(day()) + 7 * (weeks - 1) + 2;
    await kept.seed({
      customers: [customer],
      recordLinks: [linkRow(crm.company, customer)],
      touches: [
        touchRow(customer, ago(1), {
          purpose: 'value',
          valueHow: 'use',
          text: 'The shortcut for the stock list',
          acknowledged: { date: day(-1), words: 'Saved us an hour' },
        }),
        touchRow(customer, ago(2), { purpose: 'value', valueHow: 'profit', text: 'Which lorries run empty' }),
        touchRow(customer, ago(3), { text: 'Asked how the move went' }),
      ],
    });
    await set(kept, { weekStart: 1 });
    const { frame } = await panel(await kept.open(crm.company.url), crm.company.key);
    const strip = frame.getByRole('region', { name: word('contact.region') });
    await expect(strip.getByRole('heading')).toHaveText('Contact, 13 weeks');
    await expect(strip.getByRole('button', { name: '3 in a row' })).toBeVisible();
    const cells = strip.getByRole('toolbar').getByRole('button');
    await expect(cells).toHaveCount(14);
    await expect(cells.nth(12)).toHaveAccessibleName(/^Week of .*: one value touch, acknowledged$/);
    await expect(cells.nth(11)).toHaveAccessibleName(/: one value touch$/);
    await expect(cells.nth(10)).toHaveAccessibleName(/: one touch$/);
    await expect(cells.nth(9)).toHaveAccessibleName(/: nothing noted$/);
    await expect(cells.nth(13)).toHaveAccessibleName(
      `This week, from ${said(thisWeek).split(' ').slice(1, 3).join(' ')}: nothing noted`,
    );
    // One stop for Tab, the arrows go along it.
    await cells.nth(13).focus();
    await frame.page().keyboard.press('ArrowLeft');
    await expect(cells.nth(12)).toBeFocused();
    await frame.page().keyboard.press('Enter');
    await expect(strip).toContainText('The shortcut for the stock list');
    await expect(strip).toContainText('Saved us an hour');

    // A touch noted now fills this week at once.
    await strip.getByRole('button', { name: word('contact.note') }).click();
    await strip.getByRole('textbox').fill('Sent the new price table');
    await strip.getByRole('textbox').press('Enter');
    await expect(cells.nth(13)).toHaveAccessibleName(/: one touch$/);
  });
}

test('one notice counts who has heard nothing; one useful thing for several is one touch each; then it is gone', async ({
  kept,
}) => {
  const quiet = ['Alder Foundry', 'Birch Bakery', 'Cedar Clinic'].map(name => bought(name));
  const [alder, birch, cedar] = quiet as [Customer, Customer, Customer];
  const heard = bought('Dogwood Dairy');
  await kept.seed({
    customers: [...quiet, heard],
    touches: [touchRow(heard, 0), touchRow(alder, 20, { text: 'Showed the sample' })],
  });
  await set(kept, checkHasCome());
  await expect.poll(() => notices(kept)).toHaveLength(1);
  expect(await notices(kept), 'told a second time').toHaveLength(1);

  const today = await kept.openOwn('today.html');
  const sweep = sweepOf(today);
  const rows = sweep.locator('li.row');
  await expect(rows).toHaveCount(3);
  await expect(sweep).toContainText('3 customers');
  await expect(sweep).not.toContainText('Dogwood');
  expect(await faults(today)).toEqual([]);

  await sweep.getByRole('checkbox', { name: /Alder/ }).check();
  await sweep.getByRole('checkbox', { name: /Birch/ }).check();
  await noteIn(today).fill('The new rules for lorries in the city');
  await noteIn(today).press('Enter');
  await expect(rows).toHaveCount(1);
  for (const { id } of [alder, birch])
    expect((await touchesOf(kept, id))[0]).toMatchObject({
      text: 'The new rules for lorries in the city',
      date: day(),
      purpose: 'value',
    });
  expect(await touchesOf(kept, cedar.id)).toEqual([]);
  expect(await notices(kept), 'one is still to hear').toHaveLength(1);

  // The last one: with him the notice leaves the screen.
  await sweep.getByRole('button', { name: `Note a touch with ${cedar.name}` }).click();
  await sweep.locator('.evidence-log').getByRole('textbox').fill('Called about the boiler');
  await today.keyboard.press('Enter');
  await expect(sweep).toHaveCount(0);
  await expect.poll(() => notices(kept)).toEqual([]);
});

test('a touch logged beside the record silences today’s nudge at once, and nobody is told', async ({
  kept,
}) => {
  const customer = bought(salesforce.company.name);
  await kept.seed({ customers: [customer], recordLinks: [linkRow(salesforce.company, customer)] });
  const { line, frame } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  await set(kept, { ...checkHasCome(), workStart: '23:58', workEnd: '23:59' });
  const today = await kept.openOwn('today.html');
  await expect(sweepOf(today).locator('li.row')).toHaveCount(1);
  await line.fill('t: asked how the audit went');
  // With the first letters the line has become one for touches, and is called so.
  await frame.page().keyboard.press('Enter');
  await expect(frame.locator('.last-change')).toContainText('asked how the audit went');
  await expect(sweepOf(today)).toHaveCount(0);
  await set(kept, checkHasCome());
  expect(await notices(kept)).toEqual([]);
});

test('their own rhythm and their pauses win, also those planned ahead', async ({ kept }) => {
  const monthly = bought('Every four weeks', { rhythm: { everyDays: 28 } });
  const away = bought('Away now', {
    pauses: [{ id: uuid('pause'), from: day(-3), to: day(20), reason: 'they move house' }],
  });
  const customer = bought(salesforce.company.name);
  await kept.seed({
    customers: [monthly, away, customer],
    touches: [touchRow(monthly, 2)],
    recordLinks: [linkRow(salesforce.company, customer)],
  });
  await set(kept, checkHasCome());
  const today = await kept.openOwn('today.html');
  const rows = sweepOf(today).locator('li.row');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText(customer.name);

  const { frame } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  const strip = frame.getByRole('region', { name: word('contact.region') });
  await strip.getByRole('button', { name: /^They hear from you/ }).click();
  // Planned ahead: they are still to hear this week.
  await strip.getByRole('button', { name: word('contact.leaveAlone') }).click();
  const form = strip.getByRole('form', { name: word('contact.leaveAlone') });
  await form.getByRole('textbox', { name: word('contact.reason') }).fill('summer closing');
  await form.getByRole('button', { name: word('contact.notYet') }).click();
  await form.getByRole('textbox', { name: word('contact.from') }).fill('in 30 days');
  await form.getByRole('textbox', { name: word('contact.until') }).fill('in 20 days');
  await form.getByRole('button', { name: word('contact.leave') }).click();
  await expect(form).toContainText(word('contact.tooEarly'));
  await form.getByRole('textbox', { name: word('contact.until') }).fill('in 50 days');
  await form.getByRole('button', { name: word('contact.leave') }).click();
  await expect(strip).toContainText(`Left alone from ${said(day(30))} to ${said(day(50))}: summer closing`);
  await expect(rows).toHaveCount(1);

  // From today: the nudge is silent at once.
  await strip.getByRole('button', { name: word('contact.leaveAlone') }).click();
  await form.getByRole('textbox', { name: word('contact.reason') }).fill('year end');
  await form.getByRole('textbox', { name: word('contact.until') }).fill('in 10 days');
  await form.getByRole('textbox', { name: word('contact.until') }).press('Enter');
  await expect(strip).toContainText(`Left alone until ${said(day(10))}: year end`);
  await expect(rows).toHaveCount(0);
  await strip
    .getByRole('listitem')
    .filter({ hasText: 'year end' })
    .getByRole('button', { name: word('contact.end') })
    .click();
  await expect(rows).toHaveCount(1);

  // Their own rhythm: every second week, so this week may pass.
  await strip.getByRole('button', { name: 'every 4 weeks' }).click();
  await expect(strip.getByRole('heading')).toHaveText('Contact, every 4 weeks');
});

for (const [name, place] of [
  ['Salesforce', inSalesforce('halvorsen')],
  ['HubSpot', inHubspot('halvorsen')],
] as [string, Place][]) {
  test(`${name}: the page's own last contact is offered, logged by one click and only then`, async ({
    kept,
  }) => {
    const customer = bought(place.name);
    await kept.seed({
      customers: [customer],
      recordLinks: [linkRow(place, customer)],
      touches: [touchRow(customer, 30)],
    });
    const { frame } = await panel(await kept.open(place.url), place.key);
    const offer = frame.getByRole('button', { name: word('contact.logActivity') });
    await expect(offer).toBeVisible();
    expect(await touchesOf(kept, customer.id)).toHaveLength(1);
    await offer.click();
    await expect(offer).toHaveCount(0);
    const [logged] = await touchesOf(kept, customer.id);
    expect(logged).toMatchObject({ date: day(-2), purpose: 'courtesy' });
  });
}
