/** Story 1: one grammar in panel, popup and Today: `#` another customer, `@` a person, and a promise heard in other words. */
import type { Frame } from '@playwright/test';
import { customerRow, linkRow, personRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { panel } from '../harness/panel';
import { hubspot, salesforce } from '../harness/places';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');
const tarnwood = customerRow('Tarnwood Ltd');
const dana = personRow(fernhill, 'Dana Reyes');
/** The line keeps its place while its name goes with the kind of what is typed. */
const lineOf = (frame: Frame) => frame.locator('.foot .line-input');
const offers = (frame: Frame) =>
  frame.getByRole('listbox', { name: word('today.pickCustomer') }).getByRole('option');
const BOOK = {
  customers: [fernhill, tarnwood],
  persons: [dana, personRow(fernhill, 'Daniel Cole'), personRow(tarnwood, 'Marit Vik')],
  recordLinks: [linkRow(salesforce.company, fernhill), linkRow(hubspot.other, tarnwood)],
};

test('in the panel # names other customers, and each gets his own', async ({ kept }) => {
  await kept.seed(BOOK);
  const { frame } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  const line = lineOf(frame);
  await line.fill('t: the winter notes #tarn');
  await frame.getByRole('option', { name: 'Tarnwood Ltd' }).click();
  await line.pressSequentially('#fern');
  await frame.getByRole('option', { name: 'Fernhill Mills' }).waitFor();
  await line.press('Enter');
  await line.press('Enter');
  await expect
    .poll(async () =>
      (await ask(kept.desk, 'searchBook', { text: 'winter' })).items
        .map(({ customerName }) => customerName)
        .sort(),
    )
    .toEqual(['Fernhill Mills', 'Tarnwood Ltd']);
});

test('in the panel @ offers the customer’s own persons first, by arrow keys alone', async ({ kept }) => {
  await kept.seed(BOOK);
  const { frame, promise } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  const line = lineOf(frame);
  await line.fill('send the guide by fri @da');
  await expect(offers(frame)).toHaveText(['Daniel Cole', 'Dana Reyes']);
  await line.press('ArrowDown');
  await line.press('Enter');
  await expect(line).toHaveValue(/@Dana Reyes/);
  await line.press('Enter');
  await expect(promise('send the guide')).toContainText('Dana Reyes');
});

test('on Today @ finds a person of any customer and brings the customer along', async ({ kept }) => {
  await kept.seed(BOOK);
  const today = await kept.openOwn('today.html');
  const line = today.getByRole('textbox', { name: 'New promise' });
  await line.fill('send two samples by fri @marit');
  await today.getByRole('option', { name: /Marit Vik/ }).waitFor();
  await line.press('Tab');
  await line.press('Enter');
  await expect
    .poll(async () => (await ask(kept.desk, 'searchBook', { text: 'samples' })).items)
    .toMatchObject([{ text: 'send two samples', customerName: 'Tarnwood Ltd' }]);
});

test('what I say I will do while noting something else is offered as a promise', async ({ kept }) => {
  await kept.seed(BOOK);
  const { frame, promise } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  const line = lineOf(frame);
  await line.fill('t: good talk, I will send the price list by fri');
  await frame.getByRole('button', { name: word('line.logSpotted') }).click();
  await expect(promise('send the price list')).toBeVisible();
  await line.press('Enter');
  await expect
    .poll(async () => (await ask(kept.desk, 'searchBook', { text: 'good talk' })).items)
    .toMatchObject([{ store: 'touches' }]);
});
