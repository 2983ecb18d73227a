/**
 * Whether a text is a whole, true backup. Everything is checked before anything is believed; nothing is written here.
 * Hostile files are expected: too deep, too many rows, double ids, foreign keys, cut short.
 */
import { bookStores, type StoreName, storeNames } from '../../domain/data/stores';
import { later } from '../../domain/later';
import { z } from '../../platform/zod';
import { StorageFailure } from '../failure';
import { keyOf } from '../writing';
import { BOOK_FORMAT, BOOK_VERSION, dataText } from './book-file';

export const FILE_BYTES_MAX = 200 * 1024 * 1024;
const ROWS_MAX = 1_000_000;
/** Deepest row: data → store → row → list → entry. Anything far below that is not ours. */
const DEPTH_MAX = 16;

/** Checked rows by store; every store is there. */
export type CheckedData = Record<StoreName, object[]>;
export interface CheckedFile {
  bookId: string;
  exportedAt: string;
  data: CheckedData;
  settings?: Record<string, unknown>;
  rows: number;
}

const envelope = later(() =>
  z.strictObject({
    format: z.literal(BOOK_FORMAT),
    version: z.number(),
    bookId: z.uuid(),
    exportedAt: z.iso.datetime(),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    data: z.custom<object>(value => isRecord(value)),
    settings: z.optional(z.custom<Record<string, unknown>>(value => isRecord(value))),
  }),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (reason: string) => new StorageFailure('badFile', reason);

/**
 * @throws StorageFailure `badFile` with `tooLarge`, `tooDeep`, `truncated`, `notABackup`, `futureVersion`, `hash`,
 * `tooManyRows`, `row:<store>:<index>`, `duplicate:<store>:<index>` or `reference:<store>:<index>`.
 */
export async function checkFile(text: string): Promise<CheckedFile> {
  if (text.length > FILE_BYTES_MAX) throw bad('tooLarge');
  if (isTooDeep(text)) throw bad('tooDeep');
  const json = parse(text);
  if (!isRecord(json) || json.format !== BOOK_FORMAT) throw bad('notABackup');
  if (typeof json.version === 'number' && json.version > BOOK_VERSION) throw bad('futureVersion');
  const head = envelope().safeParse(json);
  if (!head.success) throw bad('notABackup');
  const { data, rows } = checkRows(head.data.data as Record<string, unknown>);
  // Of the checked rows, which are the same data: nothing unchecked is walked through.
  const given = Object.fromEntries(
    Object.keys(head.data.data).map(store => [store, data[store as StoreName]]),
  );
  if ((await dataText(given)).hash !== head.data.hash) throw bad('hash');
  checkReferences(data);
  return {
    bookId: head.data.bookId,
    exportedAt: head.data.exportedAt,
    settings: head.data.settings,
    data,
    rows,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const looksOurs = text.trimStart().startsWith('{') && text.includes(`"bookId"`);
    throw bad(looksOurs && !text.trimEnd().endsWith('}') ? 'truncated' : 'notABackup');
  }
}

/** Counts brackets outside strings, without recursion: the parser and the hash would recurse. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 92) i++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth++;
      if (depth > DEPTH_MAX) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

function checkRows(given: Record<string, unknown>): { data: CheckedData; rows: number } {
  for (const store of Object.keys(given)) if (!Object.hasOwn(bookStores, store)) throw bad(`row:${store}`);
  let rows = 0;
  const data = Object.fromEntries(
    storeNames.map(store => {
      const own = Object.hasOwn(given, store) ? given[store] : [];
      if (!Array.isArray(own)) throw bad(`row:${store}`);
      rows += own.length;
      if (rows > ROWS_MAX) throw bad('tooManyRows');
      return [store, checkStore(store, own)];
    }),
  ) as CheckedData;
  return { data, rows };
}

function checkStore(store: StoreName, rows: unknown[]): object[] {
  const seen = new Set<string>();
  const schema = bookStores[store].schema();
  return rows.map((row, i) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw bad(`row:${store}:${i}`);
    const key = keyOf(store, parsed.data);
    if (seen.has(key)) throw bad(`duplicate:${store}:${i}`);
    seen.add(key);
    return parsed.data;
  });
}

/** Every row's customer is in the file; a book that names a customer it does not hold would show a row of nobody. */
function checkReferences(data: CheckedData): void {
  const customers = new Set(data.customers.map(row => keyOf('customers', row)));
  for (const store of storeNames)
    for (const [i, row] of data[store].entries()) {
      const { customerId } = row as { customerId?: string };
      // A notice may outlive its customer.
      if (store !== 'notices' && customerId !== undefined && !customers.has(customerId))
        throw bad(`reference:${store}:${i}`);
    }
}
