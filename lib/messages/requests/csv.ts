/** Customers and revenue from a file, stores as tables, and the rates they are summed with (data.md, Money; CSV). */
import { COLUMNS_MAX } from '../../domain/data/csv/table';
import { currencyCode, textUpTo, wholeBetween } from '../../domain/data/fields';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

const column = later(() => z.optional(wholeBetween(0, COLUMNS_MAX)));
const file = later(() => ({
  /** The private file with the table the options page read. */
  name: textUpTo(100),
  /** Absent: guessed by the headings. */
  columns: z.optional(
    z.strictObject({
      name: column(),
      record: column(),
      date: column(),
      amount: column(),
      currency: column(),
      kind: column(),
    }),
  ),
  /** The currency of bare amounts; absent = the base currency. */
  currency: z.optional(currencyCode()),
  /** The first line is a row like the others. */
  isHeadless: z.optional(z.boolean()),
}));

export const csvRequests = {
  /** What the file would change; changes nothing. */
  checkCsv: on(surface, () => z.strictObject(file())),
  /** One page of its rows, in the file's order: what each becomes. */
  readCsvRows: on(surface, () =>
    z.strictObject({
      ...file(),
      from: z.int().check(z.minimum(0)),
      count: wholeBetween(1, 1_000),
      leftOutOnly: z.boolean(),
    }),
  ),
  importCsv: on(surface, () => z.strictObject({ ...command, ...file() })),
  /** How far the import with this id is, and with `cancel` an end to it: then nothing is written. */
  readCsvProgress: on(surface, () => z.strictObject({ id: command.commandId, cancel: z.boolean() })),
  /** Writes one private file a store. */
  exportTables: on(surface, nothing),
  /** Currencies of deals, and how many deals wait for a rate. */
  readCurrencies: on(surface, nothing),
} as const;
