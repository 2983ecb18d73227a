/** Files that are no whole, true backup of a book, each with the way it is broken (data.md, Import). */
import { gzipSync } from 'node:zlib';
import type { Customer } from '../../../lib/domain/data/customer';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import { type BookRows, backupText } from '../../book/backup';
import { customerRow, promiseRow, uuid } from '../../book/rows';

const tarnwood = customerRow('Tarnwood Ltd');
const theirs = promiseRow(tarnwood, 'Theirs', { dueIn: 2 });
const whole = () => backupText({ customers: [tarnwood], promises: [theirs] });

/** The file with some of its text replaced, its hash left as it was. */
const changed = (from: string | RegExp, to: string) => () => {
  const text = whole();
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`Nothing to replace: ${from}`);
  return result;
};

/** A file whose hash is right and whose customer or promise is not. */
const customer = (wrong: { [F in keyof Customer]?: unknown } & Record<string, unknown>) => () =>
  backupText({ customers: [{ ...tarnwood, ...wrong }] } as unknown as BookRows);
const promise = (wrong: { [F in keyof CustomerPromise]?: unknown } & Record<string, unknown>) => () =>
  backupText({ customers: [tarnwood], promises: [{ ...theirs, ...wrong }] } as unknown as BookRows);
const link = (wrong: Record<string, unknown>) => () =>
  backupText({
    customers: [tarnwood],
    recordLinks: [
      {
        key: 'hubspot/1/0-1/1',
        crm: 'hubspot',
        orgKey: 'hubspot/1',
        objectType: '0-1',
        recordId: '1',
        url: 'https://app.hubspot.com/contacts/1/record/0-1/1',
        name: 'x',
        lastSeenAt: '2026-01-01T00:00:00Z',
        createdAt: '2026-01-01T00:00:00Z',
        updatedAt: '2026-01-01T00:00:00Z',
        ...wrong,
      },
    ],
  } as BookRows);

const bytes = (packed: Buffer) => packed.toString('latin1');

export const HOSTILE_FILES: Record<string, () => string> = {
  // No backup at all
  'an empty file': () => '',
  'a file of spaces': () => ' '.repeat(1_000_000),
  'a file of null bytes': () => '\0'.repeat(100_000),
  'not JSON at all': () => 'PK\u0003\u0004 this is no backup',
  'a page of the web': () => '<!doctype html><html><body>{"format":"kept-book"}</body></html>',
  'a table for a spreadsheet': () => 'name,promise\n=cmd|"/c calc"!A1,x\n',
  'JSON that is no backup': () => '{"hello":"world"}',
  'a list instead of a book': () => '[]',
  'the bare word null': () => 'null',
  'the bare word true': () => 'true',
  'a number': () => '42',
  'a text': () => '"kept-book"',
  'a book inside a list': () => `[${whole()}]`,
  'two books in one file': () => whole() + whole(),
  'words after the book': () => `${whole()} and more`,
  'a script before the book': () => `while(1);${whole()}`,
  // Packed and cut
  'a packed file': () => bytes(gzipSync(whole())),
  'a packed file cut in the middle': () => bytes(gzipSync(whole())).slice(0, 100),
  'a small packed file of fifty million zeros': () => bytes(gzipSync('0'.repeat(50_000_000))),
  'cut in the middle': () => whole().slice(0, 600),
  'cut in the middle of a word': () => whole().slice(0, whole().indexOf('Tarnwood') + 3),
  'cut by its last character': () => whole().slice(0, -1),
  'without its beginning': () => whole().slice(1),
  // The head
  'another format': changed('"kept-book"', '"kept-handover"'),
  'no format': changed('"format":"kept-book",', ''),
  'a version of the future': changed('"version":2', '"version":99'),
  'a version that is a word': changed('"version":2', '"version":"2"'),
  'no version': changed(/,"version":2/, ''),
  'a field nobody knows in the head': changed('"format":', '"extra":1,"format":'),
  'a day that is no moment': changed(/"exportedAt":"[^"]+"/, '"exportedAt":"yesterday"'),
  'a hash of zeros': changed(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`),
  'a hash in capitals': () =>
    whole().replace(/"hash":"([0-9a-f]{64})"/, (_, hash) => `"hash":"${String(hash).toUpperCase()}A"`),
  'no hash': changed(/"hash":"[0-9a-f]{64}",/, ''),
  'a book id that is no id': changed(/"bookId":"[^"]+"/, '"bookId":"../../etc"'),
  'a prototype in the head': changed('"format":', '"__proto__":{"polluted":true},"format":'),
  // The data
  'one letter changed': changed('Theirs', 'Thairs'),
  'data that is a list': changed(/"data":\{.*\},"exportedAt"/, '"data":[],"exportedAt"'),
  'data that is nothing': changed(/"data":\{.*\},"exportedAt"/, '"data":null,"exportedAt"'),
  'a store that is no list': changed('"deals":[]', '"deals":{"length":3}'),
  'a store nobody knows': changed('"customers":', '"intruders":[],"customers":'),
  'a store of the machine’s own': changed('"customers":', '"undo":[],"customers":'),
  'a prototype among the stores': changed('"customers":', '"__proto__":{"polluted":true},"customers":'),
  'a constructor among the stores': changed('"customers":', '"constructor":[],"customers":'),
  'rows that are numbers': changed('"deals":[]', '"deals":[1,2,3]'),
  'rows that are nothing': changed('"deals":[]', '"deals":[null]'),
  'rows that are lists': changed('"deals":[]', '"deals":[[]]'),
  'more rows than a book can hold': changed('"deals":[]', `"deals":[${'0,'.repeat(1_000_000)}0]`),
  'a hundred thousand brackets deep': () => '['.repeat(100_000) + ']'.repeat(100_000),
  'a hundred thousand objects deep': () => '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000),
  'a deep nest inside the data': changed(
    '"customers":',
    `"customers":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":`,
  ),
  // The rows
  'the same row twice': () => backupText({ customers: [tarnwood, tarnwood] }),
  'the same id with other words': () => backupText({ customers: [tarnwood, { ...tarnwood, name: 'Other' }] }),
  'an id that is no id': customer({ id: '1' }),
  'an id that is a list': customer({ id: ['1'] }),
  'no id': customer({ id: undefined }),
  'an id of a prototype': customer({ id: '__proto__' }),
  'a name made of nothing': customer({ name: '   ' }),
  'a name that is a number': customer({ name: 7 }),
  'a name of a million letters': customer({ name: 'x'.repeat(1_000_000) }),
  'a field nobody knows': customer({ extra: 1 }),
  'a constructor among the fields': customer({ constructor: { prototype: 1 } }),
  'a kind nobody knows': customer({ kind: 'planet' }),
  'a thousand pauses': customer({
    pauses: Array.from({ length: 1_000 }, (_, at) => ({
      id: uuid(`pause ${at}`),
      from: '2026-01-01',
      to: '2026-01-02',
      reason: 'x',
    })),
  }),
  'a fact under a name nobody knows': customer({
    facts: { password: { text: 'x', date: '2026-01-01', source: '' } },
  }),
  'an endless life': customer({ expectedLifeMonths: -1 }),
  'a promise of a customer who is not there': () => backupText({ promises: [theirs] }),
  'a customer that is an object': promise({ customerId: { $gt: '' } }),
  'a day that does not exist': promise({ dueDate: '2026-02-30' }),
  'a day of year zero': promise({ dueDate: '0-0-0' }),
  'a time past midnight': promise({ dueTime: '24:00' }),
  'a status nobody knows': promise({ status: 'forgotten' }),
  'an importance of nine': promise({ importance: 9 }),
  'an importance beyond all numbers': changed(/"importance":\d/, '"importance":1e999'),
  'no words': promise({ text: '' }),
  'a page address of ten thousand letters': promise({ pageUrl: `https://x.example/${'x'.repeat(10_000)}` }),
  'an address that runs code': link({ url: 'javascript:alert(1)' }),
  'an address of a file': link({ url: 'file:///etc/passwd' }),
  'a record key that is a path': link({ key: '../../secrets' }),
  'a record of a CRM nobody knows': link({ crm: 'evil' }),
};
