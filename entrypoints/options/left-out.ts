/** Rows that were not taken in, as they stood in the file: mended there, they can be taken in again. */
import { csvLines } from '../../lib/domain/data/csv/out';
import { type CsvTable, csvTable, withoutHeadings } from '../../lib/domain/data/csv/table';
import { handOverBlob } from './hand-over-blob';

/** @param why the reason by line; `heading` stands over it, in a column of its own. */
export function leftOutText(table: CsvTable, why: ReadonlyMap<number, string>, heading: string): string {
  const { headers, rows } = table;
  // In front: a row may have more cells than the file has headings.
  const lines = rows.flatMap(([line, cells]) => {
    const reason = why.get(line);
    return reason === undefined ? [] : [[reason, ...cells]];
  });
  return csvLines([[heading, ...headers], ...lines]);
}

export async function handOverLeftOut(
  { name, isHeadless }: { name: string; isHeadless?: boolean },
  why: ReadonlyMap<number, string>,
  heading: string,
): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name)).getFile();
  const written = csvTable().parse(JSON.parse(await file.text()));
  const table = isHeadless ? withoutHeadings(written) : written;
  handOverBlob(new Blob([leftOutText(table, why, heading)], { type: 'text/csv' }), 'kept-left-out.csv');
}
