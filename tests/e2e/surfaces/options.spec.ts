/** Options: every setting, changed, found and reset; days off typed and from a file; applied at once. */
import { day } from '../../book/days';
import { customerRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';
import { storedRows } from '../harness/stored';
import { word } from '../harness/words';

const HOLIDAYS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:1',
  `DTSTART;VALUE=DATE:${day(30).replaceAll('-', '')}`,
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

test('a setting is found, changed, seen as changed and reset; another page knows it at once', async ({
  kept,
}) => {
  const page = await kept.openOwn('options.html');
  const search = page.getByRole('searchbox', { name: 'Search the settings' });
  await search.fill('lines in the popup');
  const field = page.getByRole('spinbutton', { name: 'Lines in the popup' });
  await expect(field).toHaveValue('5');
  await field.fill('2');
  await field.press('Enter');
  const line = page.locator('[data-setting="popupCount"]');
  await expect(line).toHaveAttribute('data-changed', 'true');
  const { settings } = await ask(kept.desk, 'readOptions', {});
  expect(settings.popupCount).toBe(2);
  await page.getByRole('button', { name: 'Reset: Lines in the popup' }).click();
  await expect(field).toHaveValue('5');
  await expect(line).not.toHaveAttribute('data-changed', 'true');
  // A value that is not allowed is not saved.
  await search.fill('notices a day');
  const budget = page.getByRole('spinbutton', { name: 'Notices a day' });
  await budget.fill('-3');
  await budget.press('Enter');
  expect((await ask(kept.desk, 'readOptions', {})).settings.noticeBudget).toBe(6);
});

test('Today tells of who left long ago, and the rep keeps one and erases the other', async ({ kept }) => {
  const gone = (name: string, daysAgo: number) =>
    customerRow(name, { ended: { date: day(-daysAgo), reason: 'closed down' } });
  const [alder, birch] = [gone('Alder Works', 1_200), gone('Birch Ltd', 900)];
  await kept.seed({ customers: [alder, birch, gone('Cedar Co', 100)] });
  const page = await kept.openOwn('today.html');
  await page.getByRole('link', { name: /^2 customers left long ago/ }).click();
  const list = page.getByRole('region', { name: word('gone.title') });
  await expect(list.getByRole('listitem')).toHaveText([/Alder Works/, /Birch Ltd/]);
  await list.getByRole('button', { name: /^Keep.*Alder Works/ }).click();
  await expect(list.getByRole('listitem')).toHaveText([/Birch Ltd/]);
  await list.getByRole('button', { name: /^Erase.*Birch Ltd/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('links.erase.button') })
    .click();
  await expect(list).toHaveCount(0);
  const left = (await storedRows(kept.desk, 'customers')).map(({ name, keptOn }) => [name, keptOn]);
  expect(left.sort()).toEqual([
    ['Alder Works', day(0)],
    ['Cedar Co', undefined],
  ]);
});

test('days off are typed as a person says them, or come from a calendar file', async ({ kept }) => {
  const page = await kept.openOwn('options.html');
  const off = page.getByRole('region', { name: 'Days off' });
  await off.getByRole('textbox', { name: 'Add a day off' }).fill('tomorrow');
  await off.getByRole('textbox', { name: 'Add a day off' }).press('Enter');
  await expect(off.getByRole('listitem')).toHaveCount(1);
  await off.getByLabel('Choose a calendar file').setInputFiles({
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(HOLIDAYS),
  });
  await expect(off.getByText('1 day added')).toBeVisible();
  await expect(off.getByRole('listitem')).toHaveCount(2);
  await off.getByLabel('Choose a calendar file').setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('no calendar'),
  });
  await expect(off.getByText(/not a calendar/)).toBeVisible();
});

test('a phrase of the rep’s own is offered where he types, and ends in his own words', async ({ kept }) => {
  const page = await kept.openOwn('options.html');
  const part = page.getByRole('region', { name: 'Phrases and questions' });
  await part.getByRole('textbox', { name: 'A phrase of your own' }).fill('n: They dream of …');
  await part.getByRole('textbox', { name: 'A phrase of your own' }).press('Enter');
  await expect(part.getByRole('textbox', { name: /^Phrase:/ })).toHaveCount(4);
  const popup = await kept.openOwn('popup.html');
  await popup.getByRole('button', { name: 'Phrases to begin with' }).click();
  await expect(popup.getByRole('menuitem')).toHaveCount(4);
  expect(await faults(popup)).toEqual([]);
  await popup.getByRole('menuitem', { name: 'They dream of …' }).press('Enter');
  const line = popup.getByRole('textbox', { name: 'New need' });
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('n: They dream of ');
  await popup.keyboard.type('one list');
  await page.bringToFront();
  await part.getByRole('button', { name: 'Use our phrases again' }).click();
  await expect(part.getByRole('textbox', { name: /^Phrase:/ })).toHaveCount(3);
});

test('axe finds nothing with every chapter open', async ({ kept }) => {
  const page = await kept.openOwn('options.html');
  const chapters = page.getByRole('region', { name: 'All settings' }).locator('details');
  await expect(chapters).toHaveCount(10);
  for (const chapter of await chapters.all()) await chapter.locator('summary').click();
  await expect(page.locator('[data-setting="gradeFrom"]')).toBeVisible();
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/all.png`, fullPage: true });
  expect(await faults(page)).toEqual([]);
});
