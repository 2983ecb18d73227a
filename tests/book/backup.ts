import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { bookStores, type StoreName } from '../../lib/domain/data/stores';
import type { z } from '../../lib/platform/zod';
import { noon } from './days';
import { uuid } from './rows';

/** Rows of a book, store by store; a store that is not named is empty. */
export type BookRows = { [S in StoreName]?: z.infer<ReturnType<(typeof bookStores)[S]['schema']>>[] };

/** The text of a backup file with these rows, as the extension's own export would write it (data.md, Export). */
export function backupText(rows: BookRows, bookId = uuid('book of the tests')): string {
  const data = Object.fromEntries(
    Object.entries(bookStores).map(([store, { key }]) => [
      store,
      sorted(rows[store as StoreName] ?? [], key),
    ]),
  );
  // Undefined fields are no fields: what is hashed is what a reader of the file will see.
  const plain = JSON.parse(JSON.stringify(data)) as unknown;
  const hash = createHash('sha256').update(canonical(plain)).digest('hex');
  return canonical({ format: 'kept-book', version: 2, bookId, exportedAt: noon(), hash, data: plain });
}

function sorted(rows: readonly object[], key: string): object[] {
  const keyOf = (row: object) => String((row as Record<string, unknown>)[key]);
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('This value has no canonical JSON.');
  return text;
}
