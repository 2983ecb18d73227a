/** Hostile and broken backup files: nothing is written, and the reason is said (data.md, Import). */
import type { Page } from '@playwright/test';
import { customerRow, promiseRow, uuid } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId, reply } from '../harness/ask';
import { writePrivateFile } from '../harness/seed';
import { HOSTILE_FILES } from './hostile-files';

const fernhill = customerRow('Fernhill Mills');
const own = { customers: [fernhill], promises: [promiseRow(fernhill, 'Ours', { dueIn: 1 })] };
/** The hash of the book once what follows a save by itself (this month's lists, last month's numbers) is written. */
async function settled(desk: Page): Promise<string> {
  let hash = '';
  await expect
    .poll(
      async () => {
        const former = hash;
        hash = (await ask(desk, 'exportBook', {})).hash;
        return hash === former;
      },
      { intervals: [1_500] },
    )
    .toBe(true);
  return hash;
}

test('every one of the broken files is refused with a reason, and the book stays as it was', async ({
  kept,
}) => {
  test.setTimeout(180_000);
  await kept.seed(own);
  const before = await settled(kept.desk);
  expect(Object.keys(HOSTILE_FILES).length).toBeGreaterThanOrEqual(60);
  const verdicts: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(HOSTILE_FILES)) {
    await writePrivateFile(kept.desk, 'hostile.json', text());
    for (const mode of ['merge', 'replace'] as const) {
      const answer = await reply(kept.desk, 'importBook', {
        commandId: commandId(),
        name: 'hostile.json',
        mode,
      });
      if (answer.ok) verdicts[`${name} (${mode})`] = 'was taken';
      else if (!['badFile', 'invalid'].includes(answer.error.code)) verdicts[name] = answer.error;
    }
    const looked = await reply(kept.desk, 'checkImport', { name: 'hostile.json' });
    if (looked.ok) verdicts[`${name} (preview)`] = 'was taken';
    else if (!looked.error.reason) verdicts[`${name} (preview)`] = 'no reason was given';
  }
  expect(verdicts).toEqual({});
  expect((await ask(kept.desk, 'exportBook', {})).hash).toBe(before);
  expect(
    await kept.desk.evaluate(() => ({}) as { polluted?: boolean }).then(one => one.polluted),
  ).toBeUndefined();
});

test('a file larger than a book can be is refused before it is read', async ({ kept }) => {
  await kept.desk.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const writer = await (await folder.getFileHandle('huge.json', { create: true })).createWritable();
    const part = ' '.repeat(1 << 20);
    for (let written = 0; written <= 200; written++) await writer.write(part);
    await writer.close();
  });
  expect(await reply(kept.desk, 'checkImport', { name: 'huge.json' })).toMatchObject({
    ok: false,
    error: { code: 'badFile', reason: 'tooLarge' },
  });
});

test('a name that leads out of the private folder is refused', async ({ kept }) => {
  for (const name of ['../secrets', '/etc/passwd', 'no-such-file.json', '']) {
    expect((await reply(kept.desk, 'checkImport', { name })).ok, name).toBe(false);
  }
});

test('export, import into an empty book and export again give the same hash', async ({ kept }) => {
  await kept.seed(own, uuid('a book of its own'));
  await settled(kept.desk);
  const first = await ask(kept.desk, 'exportBook', {});
  const text = await kept.desk.evaluate(async name => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, first.name);
  await writePrivateFile(kept.desk, 'again.json', text);
  await ask(kept.desk, 'importBook', { commandId: commandId(), name: 'again.json', mode: 'replace' });
  expect((await ask(kept.desk, 'exportBook', {})).hash).toBe(first.hash);
});
