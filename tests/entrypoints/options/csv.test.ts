import { describe, expect, it, test } from 'vitest';
import { readTable } from '../../../entrypoints/options/csv';
import { leftOutText } from '../../../entrypoints/options/left-out';
import { guessColumns } from '../../../lib/domain/data/csv/columns';
import { csvText } from '../../../lib/domain/data/csv/out';
import { type KnownBook, planCsv } from '../../../lib/domain/data/csv/plan';
import { type CsvTable, withoutHeadings } from '../../../lib/domain/data/csv/table';

const bytes = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, mark: number[] = []) =>
  Uint8Array.from([...mark, ...[...text].flatMap(c => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
const latin = (text: string) => Uint8Array.from([...text].map(c => c.charCodeAt(0)));
const FILE = 'Customer;Close Date;Amount;Currency\r\nMüller;2026-02-03;1200.50;EUR\r\n';

describe('letters', () => {
  test.each([
    ['utf-8', bytes(FILE)],
    ['utf-8', bytes(`\ufeff${FILE}`)],
    ['utf-16le', wide(FILE, [0xff, 0xfe])],
    ['utf-16le', wide(FILE)],
    ['windows-1252', latin(FILE)],
  ])('a file in %s gives the same table', async (encoding, file) => {
    expect(await readTable(file)).toEqual({
      encoding,
      headers: ['Customer', 'Close Date', 'Amount', 'Currency'],
      headingLine: 1,
      first: ['Customer', 'Close Date', 'Amount', 'Currency'],
      rows: [[2, ['Müller', '2026-02-03', '1200.50', 'EUR']]],
      broken: [],
    });
  });

  test.each([
    ['nothing', bytes(''), 'empty'],
    ['blank lines alone', bytes('\r\n \r\n;;;\n'), 'empty'],
    ['only a heading', bytes('Customer,Close Date,Amount\n\n'), 'onlyHeadings'],
    ['a picture', Uint8Array.from([137, 80, 78, 71, 0, 0, 13, 10, 0, 1]), 'notText'],
    ['a damaged copy with zeros in it', bytes('Name,Amount\nAcme,12\u0000\u000034\n'), 'notText'],
    ['a UTF-16 file with zeros in it', wide('Name,Amount\nAcme,\u0000\n', [0xff, 0xfe]), 'notText'],
  ])('%s is refused with a reason', async (_, file, fault) => {
    expect(await readTable(file)).toEqual({ fault });
  });

  it('tells the line a row begins on, also behind a cell of two lines', async () => {
    const table = await readTable(bytes('Name,Note\n"Acme","two\nlines"\nBolt,x\n'));
    expect('rows' in table && table.rows.map(([line]) => line)).toEqual([2, 4]);
  });
});

describe('quotation marks', () => {
  const rowsOf = async (text: string) => {
    const table = await readTable(bytes(text));
    return 'rows' in table ? { rows: table.rows, broken: table.broken } : table;
  };

  it('one that never closes costs its own line, and no other', async () => {
    const read = await rowsOf('Name,Amount\nAcme,1\n"Bolt,2\nCairn,3\nDale,4\n');
    expect(read).toEqual({
      rows: [
        [2, ['Acme', '1']],
        [3, ['"Bolt,2']],
        [4, ['Cairn', '3']],
        [5, ['Dale', '4']],
      ],
      broken: [3],
    });
  });

  it('nor when a later row has one of its own', async () => {
    const read = await rowsOf('Name,Note\r\nAcme,"no end\r\nBolt,"fine, really"\r\nCairn,x\r\n');
    expect(read).toEqual({
      rows: [
        [2, ['Acme,"no end']],
        [3, ['Bolt', 'fine, really']],
        [4, ['Cairn', 'x']],
      ],
      broken: [2],
    });
  });

  test.each(['"Bolt,2', '"Bolt,2\n'])('the last line %j is told like any other', async last => {
    expect(await rowsOf(`Name,Amount\nAcme,1\n${last}`)).toEqual({
      rows: [
        [2, ['Acme', '1']],
        [3, ['"Bolt,2']],
      ],
      broken: [3],
    });
  });

  it('an inch inside a cell is no quotation mark', async () => {
    expect(await rowsOf('Name,Note\nAcme,5" pipe\n')).toEqual({
      rows: [[2, ['Acme', '5" pipe']]],
      broken: [],
    });
  });

  it('thousands of them end in a moment, each told with its line', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => (i % 10 === 0 ? `"Acme ${i},1` : `Acme ${i},1`));
    const read = await rowsOf(`Name,Amount\n${lines.join('\n')}\n`);
    expect('rows' in read && read.rows.length).toBe(20_000);
    expect('rows' in read && read.broken.length).toBe(2_000);
    expect('rows' in read && read.rows.at(-1)).toEqual([20_001, ['Acme 19999', '1']]);
  });
});

describe('columns', () => {
  const tableOf = async (text: string): Promise<CsvTable> => {
    const table = await readTable(bytes(text));
    if ('fault' in table) throw new Error(table.fault);
    return table;
  };

  it('one without a name is one all the same, unless nothing stands in it', async () => {
    expect((await tableOf('Name,Amount,,\nAcme,1,seen,\nBolt,2,,\n')).headers).toEqual([
      'Name',
      'Amount',
      '',
    ]);
    expect((await tableOf('Name,Amount,,\nAcme,1,,\n')).headers).toEqual(['Name', 'Amount']);
  });

  it('headings behind a quotation mark that never closes still name their columns', async () => {
    const { headers, rows } = await tableOf('"Name,Date,Amount\nAcme,2026-01-01,1\n');
    expect(headers).toEqual(['Name', 'Date', 'Amount']);
    expect(rows).toEqual([[2, ['Acme', '2026-01-01', '1']]]);
  });

  it('where the first line is a row it stays whole, and others may have more cells', async () => {
    const long = 'x'.repeat(300);
    const { headers, rows } = withoutHeadings(await tableOf(`${long},1\nBolt,2,seen\nCairn,3,seen\n`));
    expect(headers).toEqual(['', '', '']);
    expect(rows).toEqual([
      [1, [long, '1']],
      [2, ['Bolt', '2', 'seen']],
      [3, ['Cairn', '3', 'seen']],
    ]);
  });

  it('where the first line is a row and was left out, it stands in the file of those left out', async () => {
    const table = withoutHeadings(await tableOf('Acme,soon\nBolt,2026-01-01\n'));
    expect(leftOutText(table, new Map([[1, 'no day']]), 'Why')).toBe('\ufeffWhy,,\r\nno day,Acme,soon\r\n');
  });
});

it('lines that end in two ways are lines, and quotation marks in them close', async () => {
  const table = await readTable(bytes('Name,Note\r\n"Bolt","a, b"\n"Cairn","c"\nDale,"d"\r\n'));
  expect('rows' in table && table).toMatchObject({
    rows: [
      [2, ['Bolt', 'a, b']],
      [3, ['Cairn', 'c']],
      [4, ['Dale', 'd']],
    ],
    broken: [],
  });
});

it('of two files glued together each line is one, behind an open quotation mark too', async () => {
  const table = await readTable(bytes('\ufeffName,Note\n"Bolt,x\n\ufeffCairn,y\nDale,z\n'));
  expect('rows' in table && table.rows).toEqual([
    [2, ['"Bolt,x']],
    [3, ['Cairn', 'y']],
    [4, ['Dale', 'z']],
  ]);
});

it('letters the rep named are believed', async () => {
  const table = await readTable(Uint8Array.from([...latin('Name\n'), 0xcc, 0xe8, 0xf0]), 'windows-1251');
  expect('rows' in table && table.rows).toEqual([[2, ['Мир']]]);
});

const known: KnownBook = {
  byName: new Map([
    ['acme', ['a']],
    ['twice', ['b', 'c']],
  ]),
  nameOf: new Map([['a', 'Acme']]),
  byRecord: text => (text === '001' ? 'a' : null),
  deals: [
    { customerId: 'a', date: '2025-01-01', amountMinor: 5_000, currency: 'EUR', kind: 'new', status: 'won' },
  ],
};
const HEADERS = ['name', 'record id', 'date', 'amount', 'currency', 'kind'];
let made = 0;
const planned = (...rows: string[][]) => {
  const table: CsvTable = {
    encoding: 'utf-8',
    headers: HEADERS,
    headingLine: 1,
    first: HEADERS,
    rows: rows.map((row, i) => [i + 2, row]),
    broken: [],
  };
  return planCsv(table, known, {
    columns: guessColumns(HEADERS),
    language: 'en-US',
    numericOrder: 'MDY',
    usualCurrency: 'EUR',
    today: '2026-03-04',
    newId: () => `new${made++}`,
  });
};

describe('rows', () => {
  it('a name makes one customer, however it is written; his first order is new, the next a repeat', () => {
    const plan = planned(
      ['Bolt GmbH', '', '2026-02-03', '100', '', ''],
      ['bolt', '', '2025-02-03', '50', '', ''],
    );
    expect(plan.customers).toMatchObject([{ name: 'Bolt GmbH' }]);
    expect(plan.deals.map(({ kind }) => kind)).toEqual(['repeat', 'new']);
  });

  it('what is there already is left out once, and money that went back is a refund', () => {
    const plan = planned(
      ['Acme Inc', '', '2025-01-01', '50', 'EUR', ''],
      ['Acme Inc', '', '2025-01-01', '50', 'EUR', ''],
      ['', '001', '2026-01-01', '-20', 'EUR', ''],
    );
    expect(plan.skipped).toEqual([{ line: 2, reason: 'already', cell: 'Acme Inc' }]);
    expect(plan.deals.map(({ kind }) => kind)).toEqual(['repeat', 'refund']);
  });

  test.each([
    ['120.-', 12_000, 'repeat'],
    ['CHF 120,–', 12_000, 'repeat'],
    ['120-', 12_000, 'refund'],
    ['–120', 12_000, 'refund'],
    ['(120.50)', 12_050, 'refund'],
  ])('%s is %d in small money, a %s', (amount, amountMinor, kind) => {
    const [deal] = planned(['Acme', '', '2026-01-01', amount, '', '']).deals;
    expect(deal).toMatchObject({ amountMinor, kind });
  });

  it('a currency nobody knows is kept', () => {
    expect(planned(['Acme', '', '2026-01-01', '7', 'ZZZ', '']).deals).toMatchObject([{ currency: 'ZZZ' }]);
  });

  test.each([
    ['tooFewCells', ['Acme', '', '2026-01-01']],
    ['tooLong', ['x'.repeat(100_000), '', '2026-01-01', '7', '', '']],
    ['noName', ['', '', '2026-01-01', '7', '', '']],
    ['unknownRecord', ['', '999', '2026-01-01', '7', '', '']],
    ['severalCustomers', ['Twice', '', '2026-01-01', '7', '', '']],
    ['tooManyCells', ['Acme', '', '2026-01-01', '7', '', '', 'moved']],
    ['noDay', ['Acme', '', '', '7', '', '']],
    ['dayUnread', ['Acme', '', 'soon', '7', '', '']],
    ['future', ['Acme', '', '2026-03-05', '7', '', '']],
    ['amountUnread', ['Acme', '', '2026-01-01', 'a lot', '', '']],
    ['amountUnread', ['Acme', '', '2026-01-01', '=1+1', 'EUR', '']],
    ['currencyUnread', ['Acme', '', '2026-01-01', '5 kr', '', '']],
    ['amountUnread', ['Acme', '', '2026-01-01', '10-20', 'EUR', '']],
    ['amountUnread', ['Acme', '', '2026-01-01', '2026-02-03', '', '']],
    ['lettersUnread', ['M\ufffdller', '', '2026-01-01', '7', '', '']],
    ['noName', ['\u200b\u200d', '', '2026-01-01', '7', '', '']],
    ['dayUnread', ['Acme', '', '0203-02-03', '7', '', '']],
    ['kindUnread', ['Acme', '', '2026-01-01', '7', '', 'xyz']],
  ])('%s is told with its line, and the row is left out', (reason, row) => {
    const plan = planned(row);
    expect(plan.skipped).toMatchObject([{ line: 2, reason }]);
    expect(plan.deals).toEqual([]);
  });
});

it('formulas are defused on the way out and come back as they were', () => {
  const text = csvText(['name'], [{ name: '=HYPERLINK("x")' }], () => undefined);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(planned([`'=Bolt`, '', '', '', '', '']).customers).toMatchObject([{ name: '=Bolt' }]);
});
