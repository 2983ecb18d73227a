/** Options: a copy of the book out, a copy in, refused or looked at before anything happens. */
import { readFile } from 'node:fs/promises';
import { backupText } from '../../book/backup';
import { customerRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask } from '../harness/ask';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');
const tarnwood = customerRow('Tarnwood Ltd');
const OWN = { customers: [fernhill], promises: [promiseRow(fernhill, 'Price list', { dueIn: 2 })] };
const OTHERS = {
  customers: [tarnwood],
  promises: [1, 2, 3].map(at => promiseRow(tarnwood, `Promise ${at}`, { dueIn: at })),
};

const file = (text: string) => ({
  name: 'book.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('Export hands over a file that another browser takes in whole', async ({ kept }) => {
  await kept.seed(OWN);
  const options = await kept.openOwn('options.html');
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: word('options.export'), exact: true }).click();
  const download = await downloading;
  const book = JSON.parse(await readFile(await download.path(), 'utf8')) as {
    format: string;
    data: typeof OWN;
  };
  expect(book.format).toBe('kept-book');
  expect(book.data.promises.map(({ text }) => text)).toEqual(['Price list']);
  await expect(options.getByText(word('options.exported'))).toBeVisible();
});

test('Import shows what it would do, and does it only when told', async ({ kept }) => {
  const options = await kept.openOwn('options.html');
  const chooser = options.locator('input[accept*=json]');
  await chooser.setInputFiles(file(backupText(OTHERS)));
  await expect(options.getByText(word('options.preview.empty'))).toBeVisible();
  // Into an empty book there is nothing to replace.
  await expect(options.getByText(/, 0 entries here now/)).toBeVisible();
  await expect(options.getByRole('button', { name: word('options.preview.replace') })).toHaveCount(0);
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(0);
  await options.getByRole('button', { name: word('cancel'), exact: true }).click();
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(0);
  await chooser.setInputFiles(file(backupText(OTHERS)));
  await expect(options.getByText(word('options.preview.empty'))).toBeVisible();
  await options
    .getByRole('button', { name: word('options.preview.confirm'), exact: true })
    .last()
    .click();
  await expect(options.getByText(word('options.imported'))).toBeVisible();
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(3);
});

test('a file that is no backup is refused in words, and nothing changes', async ({ kept }) => {
  await kept.seed(OWN);
  const options = await kept.openOwn('options.html');
  for (const text of ['not a backup', backupText(OTHERS).replace('Promise 2', 'Promise 9')]) {
    await options.locator('input[accept*=json]').setInputFiles(file(text));
    await expect(options.getByRole('alert')).toContainText('Nothing was changed');
  }
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(1);
});
