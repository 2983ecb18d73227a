/** Customers and revenue from a file, stores as tables, and the rates they are summed with (data.md, Money; CSV). */
import { COLUMNS_MAX } from '../../domain/data/csv/table';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

const column = later(() => z.number().int().min(0).max(COLUMNS_MAX).optional());
const file = later(() => ({
  /** The private file with the table the options page read. */
  name: z.string().max(100),
  /** Absent: guessed by the headings. */
  columns: z
    .strictObject({
      name: column(),
      record: column(),
      date: column(),
      amount: column(),
      currency: column(),
      kind: column(),
    })
    .optional(),
  /** The currency of bare amounts; absent = the base currency. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** The first line is a row like the others. */
  isHeadless: z.boolean().optional(),
}));

export const csvRequests = {
  /** What the file would change; changes nothing. */
  checkCsv: on(surface, () => z.strictObject(file())),
  /** One page of its rows, in the file's order: what each becomes. */
  readCsvRows: on(surface, () =>
    z.strictObject({
      ...file(),
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(1_000),
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
