// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../lib/storage/backup/check-file';
import { customerRow, promiseRow } from '../rows';
import { fileOf } from './files';

const acme = customerRow();
const promise = promiseRow({ customerId: acme.id });
const whole = { customers: [acme], promises: [promise] };
const reasonOf = (text: string) =>
  checkFile(text).then(
    () => 'accepted',
    error => `${error.code} ${error.reason}`,
  );

describe('a backup that is whole and true', () => {
  it('is accepted, with every store there', async () => {
    const file = await checkFile(await fileOf(whole));
    expect(file.rows).toBe(2);
    expect(file.data.customers).toEqual([acme]);
    expect(file.data.touches).toEqual([]);
  });
});

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('a backup that is not', () => {
  it.each<[string, string, () => Promise<string> | string]>([
    ['an empty file', 'notABackup', () => ''],
    ['a text', 'notABackup', () => 'Dear customer'],
    ['a list', 'notABackup', () => '[]'],
    ['null', 'notABackup', () => 'null'],
    ['some other JSON', 'notABackup', () => '{"format":"theirs"}'],
    ['another format of ours', 'notABackup', () => fileOf(whole, { format: 'kept-handover' })],
    ['an envelope with one more field', 'notABackup', () => fileOf(whole, { extra: 1 })],
    ['a book id that is none', 'notABackup', () => fileOf(whole, { bookId: '../../etc' })],
    ['cut in the middle', 'truncated', async () => (await fileOf(whole)).slice(0, 400)],
    ['cut by one character', 'truncated', async () => (await fileOf(whole)).slice(0, -1)],
    ['of a later version', 'futureVersion', () => fileOf(whole, { version: 3 })],
    [
      'of a later version with rows we do not know',
      'futureVersion',
      () => fileOf({ ...whole, dreams: [{}] }, { version: 3 }),
    ],
    ['with one changed byte', 'hash', async () => (await fileOf(whole)).replace('Acme', 'Acne')],
    ['with another’s hash', 'hash', () => fileOf(whole, { hash: 'a'.repeat(64) })],
    ['100,000 levels deep', 'tooDeep', () => deep(100_000)],
    ['100,000 lists deep', 'tooDeep', () => '['.repeat(100_000)],
    [
      'with brackets only inside words',
      'accepted',
      () => fileOf({ customers: [customerRow({ name: '[[[[{{{{'.repeat(20) })] }),
    ],
    ['with a store we do not have', 'row:dreams', () => fileOf({ ...whole, dreams: [] })],
    ['with the store `__proto__`', 'row:__proto__', () => fileOf(JSON.parse('{"__proto__":[]}'))],
    ['with the store `constructor`', 'row:constructor', () => fileOf({ ...whole, constructor: [] })],
    ['with a store that is no list', 'row:promises', () => fileOf({ ...whole, promises: {} })],
    ['with a row that is no row', 'row:promises:1', () => fileOf({ ...whole, promises: [promise, 7] })],
    [
      'with a wrong type in a row',
      'row:promises:0',
      () => fileOf({ ...whole, promises: [{ ...promise, importance: '2' }] }),
    ],
    ['with a field we do not have', 'row:customers:0', () => fileOf({ customers: [{ ...acme, score: 99 }] })],
    [
      'with `__proto__` in a row',
      'row:customers:0',
      () => fileOf({ customers: [JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(acme).slice(1)}`)] }),
    ],
    [
      'with a day that is none',
      'row:promises:0',
      () => fileOf({ ...whole, promises: [{ ...promise, dueDate: '2026-02-30' }] }),
    ],
    [
      'with a link that is no https address',
      'row:recordLinks:0',
      () =>
        fileOf({
          recordLinks: [
            {
              key: 'hubspot/1/0-1/2',
              crm: 'hubspot',
              orgKey: 'hubspot/1',
              objectType: '0-1',
              recordId: '2',
              url: 'javascript:alert(1)',
              name: '',
              lastSeenAt: acme.createdAt,
              createdAt: acme.createdAt,
              updatedAt: acme.createdAt,
            },
          ],
        }),
    ],
    ['with one id twice', 'duplicate:promises:1', () => fileOf({ ...whole, promises: [promise, promise] })],
    ['with a row of nobody', 'reference:promises:0', () => fileOf({ promises: [promise] })],
  ])('%s: %s', async (_, expected, text) => {
    const reason = await reasonOf(await text());
    expect(reason).toBe(expected === 'accepted' ? 'accepted' : `badFile ${expected}`);
  });

  it('is never accepted after any byte of its rows was changed', async () => {
    const text = await fileOf(whole);
    const end = text.indexOf('"exportedAt"');
    for (let i = text.indexOf('"data"'); i < end; i += 5) {
      const other = text.charAt(i) === 'x' ? 'y' : 'x';
      const reason = await reasonOf(text.slice(0, i) + other + text.slice(i + 1));
      expect(reason, `byte ${i}`).toMatch(/^badFile /);
    }
  });
});
