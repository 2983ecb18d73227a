/** A damaged database opens empty without any error. Kept notices by what it remembers elsewhere (data.md, Backup). */
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customerRow, keptRow, linkRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId, reply } from '../harness/ask';
import { salesforce } from '../harness/places';
import { word } from '../harness/words';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

const fernhill = customerRow('Fernhill Mills');
const BOOK = {
  customers: [fernhill],
  recordLinks: [linkRow(salesforce.company, fernhill)],
  promises: Array.from({ length: 200 }, (_, at) => keptRow(fernhill, `Promise ${at}`, at + 1)),
};

async function storeFiles(profile: string, id: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`);
  return (await readdir(folder)).map(name => join(folder, name));
}

async function overwriteMiddle(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes.fill(0x5a, Math.floor(bytes.length * 0.4), Math.floor(bytes.length * 0.6));
  await writeFile(file, bytes);
}

const DAMAGES: Record<string, (files: string[]) => Promise<void>> = {
  'its manifest is cut to ten bytes': async files => {
    for (const file of files.filter(path => /MANIFEST-/.test(path))) await truncate(file, 10);
  },
  'the middle of its log is overwritten': async files => {
    for (const file of files.filter(path => /\.(log|ldb)$/.test(path)))
      if ((await stat(file)).size > 0) await overwriteMiddle(file);
  },
};

for (const [damage, doIt] of Object.entries(DAMAGES)) {
  test(`when ${damage}, the recovery page tells both numbers and nothing is begun anew in silence`, async ({
    kept,
  }) => {
    await kept.seed(BOOK);
    await kept.relaunch(async () => doIt(await storeFiles(kept.profile, kept.extensionId)));
    const answer = await reply(kept.desk, 'readToday', {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'recovery' } });
    const view = await ask(kept.desk, 'readRecovery', {});
    expect(view?.expected.rows).toBeGreaterThanOrEqual(202);
    expect(view?.found.rows).toBeLessThan(202);
    const page = await kept.openOwn('recovery.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('body')).toContainText(String(view?.expected.rows));
  });
}

test('a copy of yesterday is restored from the recovery page with one click', async ({ kept }) => {
  await kept.seed(BOOK);
  // The first change of a day keeps a copy beside the database.
  await ask(kept.desk, 'logPromise', {
    commandId: commandId(),
    subject: { kind: 'customer', customerId: fernhill.id },
    text: 'One more',
    dueDate: '2030-01-01',
  });
  await expect
    .poll(() =>
      kept.desk.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        let written = 0;
        for await (const name of folder.keys())
          if (name.startsWith('snapshot_'))
            written += (await (await folder.getFileHandle(name)).getFile()).size > 0 ? 1 : 0;
        return written;
      }),
    )
    .toBeGreaterThan(0);
  await kept.relaunch(() => rm(join(kept.profile, 'Default', 'IndexedDB'), { recursive: true, force: true }));
  const page = await kept.openOwn('recovery.html');
  await page
    .getByRole('button', { name: word('recovery.restore') })
    .first()
    .click();
  await expect(page.getByText(word('recovery.done'))).toBeVisible();
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBeGreaterThanOrEqual(200);
});

test('going on with what is there is a decision of its own, asked twice', async ({ kept }) => {
  await kept.seed(BOOK);
  await kept.relaunch(() => rm(join(kept.profile, 'Default', 'IndexedDB'), { recursive: true, force: true }));
  const page = await kept.openOwn('recovery.html');
  await page.getByRole('button', { name: word('recovery.accept') }).click();
  expect(await reply(kept.desk, 'readToday', {})).toMatchObject({ ok: false, error: { code: 'recovery' } });
  await page.getByRole('button', { name: word('recovery.acceptSure') }).click();
  await expect(page.getByText(word('recovery.done'))).toBeVisible();
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(0);
});

test('a database deleted under us is a loss, not a new beginning', async ({ kept }) => {
  await kept.seed(BOOK);
  await kept.relaunch(() => rm(join(kept.profile, 'Default', 'IndexedDB'), { recursive: true, force: true }));
  expect(await reply(kept.desk, 'readToday', {})).toMatchObject({ ok: false, error: { code: 'recovery' } });
});

test('an undamaged store opens as it was', async ({ kept }) => {
  await kept.seed(BOOK);
  await kept.relaunch();
  expect((await ask(kept.desk, 'readOptions', {})).promises).toBe(200);
  expect(await ask(kept.desk, 'readRecovery', {})).toBeNull();
});
