/** A file of customers and revenue as a table: read here, whatever way it was written, and handed over row by row. */

import { CSV_BYTES_MAX, CSV_ROWS_MAX, type CsvTable } from '../../lib/domain/data/csv/table';
import { type TableFault, unwritten } from './csv-encoding';

const PRIVATE_NAME = 'import-table.json';

/** Reads the file and puts its table where the background can plan it; gives its private name. */
export async function takeInTable(file: File): Promise<{ name: string } | { fault: TableFault }> {
  if (file.size > CSV_BYTES_MAX) return { fault: 'tooLarge' };
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  if ('fault' in table) return table;
  const folder = await navigator.storage.getDirectory();
  const stream = await (await folder.getFileHandle(PRIVATE_NAME, { create: true })).createWritable();
  await stream.write(JSON.stringify(table));
  await stream.close();
  return { name: PRIVATE_NAME };
}

/** The table in these bytes. The first row with words in it is its heading. */
export async function readTable(bytes: Uint8Array): Promise<CsvTable | { fault: TableFault }> {
  const written = unwritten(bytes);
  if ('fault' in written) return written;
  // Spreadsheets of some countries say first what parts their cells.
  const [, said] = /^sep=(.)\r?\n/.exec(written.text) ?? [];
  const text = said ? written.text.slice(written.text.indexOf('\n') + 1) : written.text;
  if (text.trim() === '') return { fault: 'empty' };
  const { default: reader } = await import('papaparse');
  const rows: [number, string[]][] = [];
  let line = said ? 2 : 1;
  let isTooLong = false;
  let at = 0;
  reader.parse<string[]>(text, {
    delimiter: said ?? '',
    step({ data, meta }, parser) {
      rows.push([line, data]);
      // A cell may hold line breaks: the next row begins that much further down.
      const end = meta.cursor;
      line += lineBreaks(text, at, end);
      at = end;
      if (rows.length > CSV_ROWS_MAX + 1) {
        isTooLong = true;
        parser.abort();
      }
    },
  });
  if (isTooLong) return { fault: 'tooManyRows' };
  const first = rows.findIndex(([, row]) => row.some(cell => cell.trim() !== ''));
  const headers = rows[first]?.[1].map(heading => heading.trim()) ?? [];
  while (headers.at(-1) === '') headers.pop();
  if (headers.length === 0) return { fault: 'empty' };
  return {
    encoding: written.encoding,
    headers,
    rows: rows.slice(first + 1).filter(([, row]) => row.some(cell => cell.trim() !== '')),
  };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}
