/** A table out of a file, as the page that read it hands it over: nothing in it is believed yet (data.md, Money). */
import { z } from '../../../platform/zod';

/** A file beyond this is refused; ten thousand orders are one megabyte. */
export const CSV_BYTES_MAX = 50 * 1024 * 1024;
export const CSV_ROWS_MAX = 100_000;
const CELL_MAX = 5_000;
const COLUMNS_MAX = 200;

export const csvTable = z.strictObject({
  /** How the file was written, e.g. `utf-8`. */
  encoding: z.string().max(20),
  headers: z.array(z.string().max(CELL_MAX)).max(COLUMNS_MAX),
  /** Each row with its line in the file. */
  rows: z.array(z.tuple([z.number(), z.array(z.string())])).max(CSV_ROWS_MAX),
});
export type CsvTable = z.infer<typeof csvTable>;

/** What a column of the file holds. */
export const CSV_FIELDS = ['name', 'record', 'date', 'amount', 'currency', 'kind'] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column holds what; a field without a column is not read. Columns are counted, so two may share a name. */
export type CsvColumns = Partial<Record<CsvField, number>>;
