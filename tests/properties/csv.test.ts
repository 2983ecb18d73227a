/** Whatever a file holds, no letter of it is lost and each of its rows is told once (data.md, CSV in). */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTable } from '../../entrypoints/options/csv';
import { guessColumns } from '../../lib/domain/data/csv/columns';
import { type CsvReading, planCsv } from '../../lib/domain/data/csv/plan';
import { withoutHeadings } from '../../lib/domain/data/csv/table';

/** What files are made of, and what breaks them: marks and line ends of every kind, in any order. */
const PIECES = [
  ...['"', '"', '""', '","', '"\n"', ',', ',', ';', '|', '\t', ' '],
  ...['\n', '\n', '\r\n', '\r', '\ufeff'],
  ...['a', 'bc', 'é', '1', '5', '2026-01-02', '=', '-', 'EUR'],
];
const HEADINGS = 'Customer,Close Date,Amount\n';
const emptyBook = { byName: new Map(), nameOf: new Map(), byRecord: () => null, deals: [] };
const reading: Omit<CsvReading, 'columns'> = {
  language: 'en',
  numericOrder: 'MDY',
  usualCurrency: 'EUR',
  today: '2026-03-04',
  newId: () => 'new',
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

it('every letter stands in a row, every row has a line of its own, and each is a deal, a customer or left out', async () => {
  const file = fc.tuple(
    fc.constantFrom('', HEADINGS),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(file, async ([heading, pieces]) => {
      const text = heading + pieces.join('');
      const table = await readTable(new TextEncoder().encode(text));
      if ('fault' in table) {
        if (table.fault === 'empty') expect(letters(text)).toBe('');
        return;
      }
      const whole = withoutHeadings(table);
      expect(letters(whole.rows.flatMap(([, cells]) => cells).join(' '))).toBe(letters(text));
      const columns = heading ? guessColumns(table.headers) : { name: 0, date: 1, amount: 2 };
      for (const one of [table, whole]) {
        const { deals, named, skipped } = planCsv(one, emptyBook, { ...reading, columns });
        const told = [...deals, ...named, ...skipped].map(({ line }) => line);
        const filled = one.rows.filter(([, cells]) => cells.some(cell => cell.trim() !== ''));
        expect(told.sort((a, b) => a - b)).toEqual(filled.map(([line]) => line));
        expect(new Set(told).size).toBe(told.length);
      }
    }),
    { numRuns: 500 },
  );
});
