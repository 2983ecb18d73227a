/** Hostile and broken backup files: nothing is written, and the reason is said (data.md, Import). */
import { backupText } from '../../book/backup';
import { customerRow, promiseRow, uuid } from '../../book/rows';
import { expect, test } from '../fixtures';
import { ask, commandId, reply } from '../harness/ask';
import { writePrivateFile } from '../harness/seed';

const fernhill = customerRow('Fernhill Mills');
const own = { customers: [fernhill], promises: [promiseRow(fernhill, 'Ours', { dueIn: 1 })] };
const tarnwood = customerRow('Tarnwood Ltd');
const whole = () =>
  backupText({ customers: [tarnwood], promises: [promiseRow(tarnwood, 'Theirs', { dueIn: 2 })] });

/** The file with some of its text replaced, its hash left as it was. */
const changed = (from: string | RegExp, to: string) => () => {
  const text = whole();
  const result = text.replace(from, to);
  if (result === text) throw new Error(`Nothing to replace: ${from}`);
  return result;
};

const FILES: Record<string, () => string> = {
  'an empty file': () => '',
  'a file of spaces': () => ' '.repeat(1_000_000),
  'not JSON at all': () => 'PK\u0003\u0004 this is no backup',
  'JSON that is no backup': () => '{"hello":"world"}',
  'a list instead of a book': () => '[]',
  'the bare word null': () => 'null',
  'a number': () => '42',
  'another format': changed('"kept-book"', '"kept-handover"'),
  'a version of the future': changed('"version":1', '"version":99'),
  'a version that is a word': changed('"version":1', '"version":"1"'),
  'cut in the middle': () => whole().slice(0, 600),
  'cut by its last character': () => whole().slice(0, -1),
  'one letter changed': changed('Theirs', 'Thairs'),
  'a hash of zeros': changed(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`),
  'a book id that is no id': changed(/"bookId":"[^"]+"/, '"bookId":"../../etc"'),
  'the same row twice': () => backupText({ customers: [tarnwood, tarnwood] }),
  'a promise of a customer who is not there': () =>
    backupText({ promises: [promiseRow(tarnwood, 'Nobody', { dueIn: 1 })] }),
  'a day that does not exist': () =>
    backupText({ customers: [tarnwood], promises: [promiseRow(tarnwood, 'x', { dueDate: '2026-02-30' })] }),
  'a status nobody knows': () =>
    backupText({
      customers: [tarnwood],
      promises: [promiseRow(tarnwood, 'x', { status: 'forgotten' as never })],
    }),
  'a field nobody knows': () => backupText({ customers: [{ ...tarnwood, extra: 1 } as never] }),
  'words of a million letters': () =>
    backupText({ customers: [{ ...tarnwood, name: 'x'.repeat(1_000_000) }] }),
  'a store nobody knows': changed('"customers":', '"intruders":[],"customers":'),
  'a prototype among the stores': changed('"customers":', '"__proto__":{"polluted":true},"customers":'),
  'a constructor among the fields': () =>
    backupText({ customers: [{ ...tarnwood, constructor: { prototype: 1 } } as never] }),
  'an address that runs code': () =>
    backupText({
      customers: [tarnwood],
      recordLinks: [
        {
          key: 'hubspot/1/0-1/1',
          crm: 'hubspot',
          orgKey: 'hubspot/1',
          objectType: '0-1',
          recordId: '1',
          url: 'javascript:alert(1)',
          name: 'x',
          lastSeenAt: '2026-01-01T00:00:00Z',
          createdAt: '2026-01-01T00:00:00Z',
          updatedAt: '2026-01-01T00:00:00Z',
        },
      ],
    }),
  'a hundred thousand brackets deep': () => '['.repeat(100_000) + ']'.repeat(100_000),
  'a deep nest inside the data': changed(
    '"customers":',
    `"customers":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":`,
  ),
  'an id that is no id': () => backupText({ customers: [{ ...tarnwood, id: '1' }] }),
  'a name made of nothing': () => backupText({ customers: [{ ...tarnwood, name: '   ' }] }),
};

test('every broken file is refused with a reason, and the book stays as it was', async ({ kept }) => {
  test.setTimeout(180_000);
  await kept.seed(own);
  const before = await ask(kept.desk, 'exportBook', {});
  const verdicts: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(FILES)) {
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
  expect((await ask(kept.desk, 'exportBook', {})).hash).toBe(before.hash);
  expect(
    await kept.desk.evaluate(() => ({}) as { polluted?: boolean }).then(one => one.polluted),
  ).toBeUndefined();
});

test('a name that leads out of the private folder is refused', async ({ kept }) => {
  for (const name of ['../secrets', '/etc/passwd', 'no-such-file.json', '']) {
    expect((await reply(kept.desk, 'checkImport', { name })).ok, name).toBe(false);
  }
});

test('export, import into an empty book and export again give the same hash', async ({ kept }) => {
  await kept.seed(own, uuid('a book of its own'));
  const first = await ask(kept.desk, 'exportBook', {});
  const text = await kept.desk.evaluate(async name => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, first.name);
  await writePrivateFile(kept.desk, 'again.json', text);
  await ask(kept.desk, 'importBook', { commandId: commandId(), name: 'again.json', mode: 'replace' });
  expect((await ask(kept.desk, 'exportBook', {})).hash).toBe(first.hash);
});
