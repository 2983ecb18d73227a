/** A file of customers and revenue as a table: read here, whatever way it was written, and handed over row by row. */

import type reader from 'papaparse';
import {
  COLUMNS_MAX,
  CSV_BYTES_MAX,
  CSV_ROWS_MAX,
  type CsvTable,
  HEADING_MAX,
} from '../../lib/domain/data/csv/table';
import type { TableFault } from '../../lib/ui/csv-model';
import { unwritten } from './csv-encoding';
import { readRows } from './csv-rows';

/** Named by the moment: what is still looked at in another tab stays what it is, and the background sees how old it is. */
const privateName = (): string => `import-table_${Date.now()}.json`;

/**
 * Reads the file and puts its table where the background can plan it; gives its private name.
 * @param told the encoding the rep named; else it is found.
 */
export async function takeInTable(
  file: File,
  told?: string,
): Promise<{ name: string } | { fault: TableFault }> {
  if (file.size > CSV_BYTES_MAX) return { fault: 'tooLarge' };
  // It was moved since it was chosen, or another program holds it.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { fault: 'unreadable' };
  const table = await readTable(new Uint8Array(bytes), told);
  if ('fault' in table) return table;
  const name = privateName();
  const folder = await navigator.storage.getDirectory();
  await forgetFormer(folder);
  const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await stream.write(JSON.stringify(table));
  await stream.close();
  return { name };
}

const DAY_MS = 86_400_000;

/** Tables of another day are looked at by nobody. */
async function forgetFormer(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const name of folder.keys()) {
    const [, at] = /^import-table_(\d+)\.json$/.exec(name) ?? [];
    if (at && Number(at) < Date.now() - DAY_MS) await folder.removeEntry(name);
  }
}

/** The table in these bytes. The first row with words in it is its heading. */
export async function readTable(bytes: Uint8Array, told?: string): Promise<CsvTable | { fault: TableFault }> {
  const written = unwritten(bytes, told);
  if ('fault' in written) return written;
  // Spreadsheets of some countries say first what parts their cells.
  const [, said] = /^sep=(.)\r?\n/.exec(written.text) ?? [];
  const whole = said ? written.text.slice(written.text.indexOf('\n') + 1) : written.text;
  // Two files glued together end their lines in two ways, where a quotation mark would seem open, and have a mark of
  // their letters in the middle.
  const text = whole.replace(/\r\n?/g, '\n').replace(/^\ufeff+/gm, '');
  if (/^[\s,;|]*$/.test(text)) return { fault: 'empty' };
  const { default: papa } = await import('papaparse');
  const all = readRows(papa.parse, text, {
    delimiter: said ?? '',
    firstLine: said ? 2 : 1,
    rowsMax: CSV_ROWS_MAX + 1,
  });
  if (!all) return { fault: 'tooManyRows' };
  const [first, ...rows] = all.filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  if (!first) return { fault: 'empty' };
  if (rows.length === 0) return { fault: 'onlyHeadings' };
  const headings = first.isBroken ? unquoted(papa.parse, first.cells, said) : first.cells;
  const headers = headings.slice(0, COLUMNS_MAX).map(heading => heading.trim().slice(0, HEADING_MAX));
  // A column without a name is one as long as anything stands in it.
  const filled = rows.reduce((most, { cells }) => Math.max(most, filledCells(cells)), 1);
  while (headers.length > filled && headers.at(-1) === '') headers.pop();
  return {
    encoding: written.encoding,
    headers,
    headingLine: first.line,
    first: first.cells,
    rows: rows.map(({ line, cells }) => [line, cells]),
    broken: [first, ...rows].filter(({ isBroken }) => isBroken).map(({ line }) => line),
  };
}

/** Headings behind a quotation mark that never closes: without the mark they part as the others do. */
const unquoted = (parse: typeof reader.parse, cells: readonly string[], delimiter = ''): string[] =>
  parse<string[]>(cells.join(' ').replaceAll('"', ''), { delimiter }).data[0] ?? [];

const filledCells = (cells: readonly string[]): number => cells.findLastIndex(cell => cell.trim() !== '') + 1;
