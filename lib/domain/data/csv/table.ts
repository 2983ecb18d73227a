/** A table out of a file, as the page that read it hands it over: nothing in it is believed yet (data.md, Money). */

import { z } from '../../../platform/zod';
import { later } from '../../later';
import { textUpTo } from '../fields';

/** A file beyond this is refused; ten thousand orders are one megabyte. */
export const CSV_BYTES_MAX = 50 * 1024 * 1024;
export const CSV_ROWS_MAX = 100_000;
/** Exports of a CRM with every field reach some hundreds. */
export const COLUMNS_MAX = 2_000;
/** A heading is read by a person in a list; what is longer is cut. */
export const HEADING_MAX = 200;

export const csvTable = later(() =>
  z.strictObject({
    /** How the file was written, e.g. `utf-8`. */
    encoding: textUpTo(20),
    headers: z.array(textUpTo(HEADING_MAX)).check(z.maxLength(COLUMNS_MAX)),
    /** The line the headings stand on, and its cells as they stand there: in some files it is a row like the others. */
    headingLine: z.int().check(z.positive()),
    first: z.array(z.string()),
    /** Each row with its line in the file. */
    rows: z.array(z.tuple([z.number(), z.array(z.string())])).check(z.maxLength(CSV_ROWS_MAX)),
    /** Lines on which a quotation mark opens and never closes: their row is the line as it stands, in one cell. */
    broken: z.array(z.number()).check(z.maxLength(CSV_ROWS_MAX)),
  }),
);
export type CsvTable = z.infer<ReturnType<typeof csvTable>>;

/** The same table where its first line is a row like the others: no column has a name then. */
export function withoutHeadings({ headingLine, first, rows, ...table }: CsvTable): CsvTable {
  const all: CsvTable['rows'] = [[headingLine, first], ...rows];
  return {
    ...table,
    headingLine,
    first,
    headers: Array.from({ length: Math.min(COLUMNS_MAX, usualWidth(all)) }, () => ''),
    rows: all,
  };
}

/** So many cells most rows have, the greater number where two are as frequent: any row may be the ragged one, the first too. */
function usualWidth(rows: CsvTable['rows']): number {
  const counts = new Map<number, number>();
  for (const [, row] of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [[width] = [0]] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return width;
}

/** What a column of the file holds. */
export const CSV_FIELDS = ['name', 'record', 'date', 'amount', 'currency', 'kind'] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column holds what; a field without a column is not read. Columns are counted, so two may share a name. */
export type CsvColumns = Partial<Record<CsvField, number>>;
