/** Options: customers and revenue from a CSV file, matched, looked at, taken in, stopped, taken back; and out again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { day } from '../../book/days';
import { customerRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { faults } from '../harness/axe';
import { storedRows } from '../harness/stored';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');

const file = (text: string | Buffer, name = 'orders.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

const open = async (kept: Kept, patch = { baseCurrency: 'EUR' } as Record<string, unknown>) => {
  await kept.seed({ customers: [fernhill] });
  await ask(kept.desk, 'saveSettings', { commandId: commandId(), patch });
  const page = await kept.openOwn('options.html');
  const part = page.getByRole('region', { name: word('csv.title') });
  const choose = (text: string | Buffer) => part.locator('input[type=file]').setInputFiles(file(text));
  return { page, part, choose, rows: part.getByRole('list', { name: word('csv.rows') }) };
};
const button = (page: Page, key: Parameters<typeof word>[0]) =>
  page.getByRole('button', { name: word(key), exact: true });
const dealsOf = async (kept: Kept) => (await ask(kept.desk, 'readDeals', { customerId: fernhill.id })).deals;

const ORDERS = [
  'Who,When,Worth,Money,Worth',
  `Fernhill Mills,${day(-300)},1200,EUR,7`,
  `Fernhill Mills GmbH,${day(-30)},300,,8`,
  `Tarnwood Ltd,${day(-20)},50,ZZZ,9`,
  `Brightwater,${day(9)},50,EUR,10`,
  `Cairn,soon,50,EUR,11`,
  '',
].join('\n');

test('columns are matched, the preview says what each row becomes, and one Undo takes it all back', async ({
  kept,
}) => {
  const { page, part, choose, rows } = await open(kept);
  await choose(ORDERS);
  await expect(rows.getByRole('listitem')).toHaveCount(5);
  // None of these headings is known but the two of one name: it is told, and they are told apart by their place.
  await expect(part).toContainText('Several columns are called “Worth”.');
  await part.getByLabel(word('csv.field.name'), { exact: true }).selectOption({ label: 'Who' });
  await part.getByLabel(word('csv.field.date'), { exact: true }).selectOption({ label: 'When' });
  await part.getByLabel(word('csv.field.amount'), { exact: true }).selectOption({ label: 'Worth (3)' });
  await part.getByLabel(word('csv.field.currency'), { exact: true }).selectOption({ label: 'Money' });
  await expect(rows.getByRole('listitem').nth(0)).toContainText('Fernhill Mills · 1,200 EUR');
  await expect(rows.getByRole('listitem').nth(1)).toContainText('300 EUR');
  await expect(rows.getByRole('listitem').nth(3)).toContainText(word('csv.reason.future'));
  await expect(rows.getByRole('listitem').nth(4)).toContainText(`${word('csv.reason.dayUnread')} soon`);
  await part.getByLabel(word('csv.bare'), { exact: true }).selectOption('CHF');
  await expect(rows.getByRole('listitem').nth(1)).toContainText('300 CHF');
  expect(await dealsOf(kept)).toEqual([]);

  await part.getByText(word('csv.onlyLeftOut'), { exact: true }).click();
  await expect(rows.getByRole('listitem')).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await button(page, 'csv.take').click();
  await expect(part.getByText('Taken in: 1 new customer, 3 deals.')).toBeVisible();
  expect(await dealsOf(kept)).toMatchObject([
    { kind: 'repeat', date: day(-30), money: { minor: 30_000, currency: 'CHF' }, origin: 'csv' },
    { kind: 'new', date: day(-300), money: { minor: 120_000, currency: 'EUR' } },
  ]);
  // What has no rate is kept and told, here and beside the rates.
  const currencies = page.getByRole('region', { name: word('currencies.title') });
  await expect(currencies.getByLabel('1 ZZZ in EUR')).toHaveValue('');
  await expect(currencies.getByLabel('1 CHF in EUR')).toHaveValue('');

  await part.getByText('2 rows left out').click();
  const downloading = page.waitForEvent('download');
  await button(page, 'csv.saveLeftOut').click();
  const saved = await readFile(await (await downloading).path(), 'utf-8');
  expect(saved).toContain(`${word('csv.reason.dayUnread')},Cairn,soon,50,EUR,11`);

  await part.getByRole('button', { name: word('undo'), exact: true }).click();
  await expect(part.getByText(word('csv.undone'))).toBeVisible();
  expect(await dealsOf(kept)).toEqual([]);
  expect((await ask(kept.desk, 'readOptions', {})).customers).toBe(1);
});

test('amounts that are to be hidden are on no line of the preview', async ({ kept }) => {
  const { page, part, choose, rows } = await open(kept, { baseCurrency: 'EUR', hideAmounts: true });
  await choose(`Customer,Close Date,Amount\nFernhill Mills,${day(-3)},987654\nCairn,,987654\n`);
  await expect(rows.getByRole('listitem')).toHaveCount(2);
  await expect(part).not.toContainText('987');
  await button(page, 'csv.take').click();
  await expect(part.getByText('Taken in: 1 deal.')).toBeVisible();
});

test('the same file read twice adds nothing, and a first line without headings is a row', async ({
  kept,
}) => {
  const { page, part, choose, rows } = await open(kept);
  const text = `Fernhill Mills,${day(-3)},12\nTarnwood Ltd,${day(-4)},13\n`;
  for (const told of ['Taken in: 1 new customer, 2 deals.', word('csv.nothing')]) {
    await choose(text);
    await part.getByLabel(word('csv.headless')).check();
    await part.getByLabel(word('csv.field.name'), { exact: true }).selectOption({ label: 'Column 1' });
    await part.getByLabel(word('csv.field.date'), { exact: true }).selectOption({ label: 'Column 2' });
    await part.getByLabel(word('csv.field.amount'), { exact: true }).selectOption({ label: 'Column 3' });
    await expect(rows.getByRole('listitem')).toHaveCount(2);
    if (told.startsWith('Taken')) await button(page, 'csv.take').click();
    await expect(part.getByText(told)).toBeVisible();
  }
});

test.describe('hostile files', () => {
  const HEAD = 'Customer,Close Date,Amount,Currency';
  const good = `Tarnwood Ltd,${day(-9)},5,EUR`;
  const wide = (text: string, bom: number[]) =>
    Buffer.concat([Buffer.from(bom), Buffer.from(text, 'utf16le')]);
  const swapped = (text: string) => Buffer.from(wide(text, [0xff, 0xfe])).swap16();
  const umlaut = `${HEAD}\nMüller,${day(-9)},5,EUR\n`;

  test('letters of every kind are read, and others can be named', async ({ kept }) => {
    const { part, choose, rows } = await open(kept);
    for (const [bytes, letters] of [
      [Buffer.from(`\ufeff${umlaut}`), 'utf-8'],
      [wide(umlaut, [0xff, 0xfe]), 'utf-16le'],
      [swapped(umlaut), 'utf-16be'],
      [wide(umlaut, []), 'utf-16le'],
      [Buffer.from(umlaut, 'latin1'), 'windows-1252'],
    ] as const) {
      await choose(bytes);
      await expect(part.getByLabel(word('csv.letters'))).toHaveValue(letters);
      await expect(rows.getByRole('listitem')).toContainText('Müller · 5 EUR');
    }
    await choose(
      Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.from([0xcc, 0xe8, 0xf0]), Buffer.from(',,,\n')]),
    );
    await expect(rows.getByRole('listitem')).toContainText('Ìèð');
    await part.getByLabel(word('csv.letters')).selectOption('windows-1251');
    await expect(rows.getByRole('listitem')).toContainText('Мир');
  });

  for (const [what, bad, reason] of [
    ['a row too short', 'Cairn', 'tooFewCells'],
    ['a row too long', `Cairn,${day(-9)},5,EUR,moved`, 'tooManyCells'],
    ['a quotation mark that never closes', `"Cairn,${day(-9)},5,EUR`, 'quoteOpen'],
    ['a name beyond all measure', `${'x'.repeat(100_000)},${day(-9)},5,EUR`, 'tooLong'],
    ['an amount that is none', `Cairn,${day(-9)},=1+1,EUR`, 'amountUnread'],
    ['money of an unclear kind', `Cairn,${day(-9)},5 kr,`, 'currencyUnread'],
    ['nobody', `,${day(-9)},5,EUR`, 'noName'],
  ] as const)
    test(`${what} costs itself alone, and is told`, async ({ kept }) => {
      const { page, part, choose, rows } = await open(kept);
      await choose(`${HEAD}\n${good}\n${bad}\nDale,${day(-8)},6,EUR\n`);
      await expect(rows.getByRole('listitem')).toHaveCount(3);
      await expect(rows.getByRole('listitem').nth(1)).toContainText(`Line 3`);
      await expect(rows.getByRole('listitem').nth(1)).toContainText(word(`csv.reason.${reason}`));
      await button(page, 'csv.take').click();
      await expect(part.getByText('Taken in: 2 new customers, 2 deals.')).toBeVisible();
    });

  test('what begins like a formula is words: in, on the page, and out', async ({ kept }) => {
    const { page, part, choose, rows } = await open(kept);
    await choose(`${HEAD}\n"=HYPERLINK(""http://x"",""y"")",${day(-9)},5,EUR\n@SUM(A1),${day(-9)},6,EUR\n`);
    await expect(rows.getByRole('listitem').nth(0)).toContainText('=HYPERLINK("http://x","y") · 5 EUR');
    await button(page, 'csv.take').click();
    await expect(part.getByText('Taken in: 2 new customers, 2 deals.')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await button(page, 'csv.out').click();
    const zip = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
    const text = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip[name]);
    expect(text('customers.csv').startsWith('\ufeff')).toBe(true);
    expect(text('customers.csv')).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(text('deals.csv')).toContain(`'@SUM(A1)`);
    expect(text('deals.csv')).toContain(`,${day(-9)},`);
    // What was built on since is not taken back with it, and that is said where the eye is.
    const [deal] = await storedRows(kept.desk, 'deals');
    await ask(kept.desk, 'noteOnDeal', { commandId: commandId(), id: String(deal?.id), effortMinutes: 30 });
    await part.getByRole('button', { name: word('undo'), exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(word('failure.expired'));
    await expect(page.getByRole('alert')).toBeInViewport();
    expect(await storedRows(kept.desk, 'deals')).toHaveLength(2);
    // And in again, as it was.
    await choose(Buffer.from(zip['deals.csv'] ?? []));
    await expect(rows.getByRole('listitem').nth(0)).toContainText(word('csv.reason.already'));
  });

  test('a file that is none says so, and nothing is changed', async ({ kept }) => {
    const { part, choose } = await open(kept);
    for (const [bytes, fault] of [
      [Buffer.alloc(0), 'empty'],
      [Buffer.from('\n\n'), 'empty'],
      [Buffer.from(`${HEAD}\n`), 'onlyHeadings'],
      [Buffer.from(`${HEAD}\nAcme,\0\0,5,EUR\n`), 'notText'],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0, 0]), 'notText'],
    ] as const) {
      await choose(bytes);
      await expect(part.getByRole('status').first()).toContainText(word(`csv.fault.${fault}`));
    }
    expect((await ask(kept.desk, 'readOptions', {})).customers).toBe(1);
  });

  test('two hundred megabytes are refused before a byte is read', async ({ kept }) => {
    const { page, part } = await open(kept);
    await part.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const large = new File([new Uint8Array(200 * 1024 * 1024)], 'large.csv');
      large.arrayBuffer = () => Promise.reject(new Error('It was read.'));
      const input = document.querySelector<HTMLInputElement>('#csv input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(large);
      if (!input) throw new Error('There is nowhere to choose a file.');
      Object.defineProperty(input, 'files', { value: [large], configurable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(part.getByText(word('csv.fault.tooLarge'))).toBeVisible();
  });
});

test.describe('ten thousand rows', () => {
  const many = (from: number) =>
    [
      'Customer,Close Date,Amount,Currency',
      ...Array.from(
        { length: 10_000 },
        (_, i) => `Customer ${(from + i) % 2_000},${day(-1 - (i % 900))},${100 + i},EUR`,
      ),
      '',
    ].join('\n');

  test('show their progress while the page answers, and one Undo takes them back', async ({ kept }) => {
    const { page, part, choose, rows } = await open(kept);
    await choose(many(0));
    await expect(part).toContainText('10,000 rows');
    await expect(part).toContainText('1 to 20 of 10,000');
    await button(page, 'csv.further').click();
    await expect(rows.getByRole('listitem').first()).toContainText('Line 22');
    await button(page, 'csv.take').click();
    await expect(part.getByRole('progressbar')).toBeVisible();
    await expect(part.getByText('Taken in: 2,000 new customers, 10,000 deals.')).toBeVisible({
      timeout: 30_000,
    });
    await part.getByRole('button', { name: word('undo'), exact: true }).click();
    await expect(part.getByText(word('csv.undone'))).toBeVisible({ timeout: 30_000 });
    expect((await ask(kept.desk, 'readOptions', {})).customers).toBe(1);
  });

  test('stopped in the middle, nothing of them is there', async ({ kept }) => {
    const { page, part, choose } = await open(kept);
    await choose(many(0));
    await button(page, 'csv.take').click();
    await part.getByRole('button', { name: word('cancel'), exact: true }).click();
    await expect(part.getByText(word('csv.cancelled'))).toBeVisible({ timeout: 30_000 });
    expect((await ask(kept.desk, 'readOptions', {})).customers).toBe(1);
  });
});
