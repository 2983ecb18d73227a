/** Rows that were erased and must not come back, from whichever file (data.md, Erase and retention). */
import type { BookDatabase } from './database';

export async function erasedIds(db: BookDatabase, theirs: readonly object[] = []): Promise<Set<string>> {
  const own = await db.erasures.toCollection().primaryKeys();
  return new Set([...own, ...theirs.map(row => (row as { id: string }).id)]);
}

const NAMING = ['id', 'customerId', 'personId', 'itemId', 'intoId', 'fromId'] as const;
type Naming = Partial<Record<(typeof NAMING)[number], string>>;

/** Whether the row is, or belongs to, something erased. */
export const isErased = (row: Naming, erased: ReadonlySet<string>): boolean =>
  NAMING.some(field => row[field] !== undefined && erased.has(row[field]));
