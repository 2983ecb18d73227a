/** Backup files made by hand, true or false in one respect. */
import { canonicalHash } from '../../../lib/domain/data/canonical';

export const BOOK_ID = '0a4b1c9e-3f52-4e0b-9d6a-1f5a7c2b8d10';

/** A file of this data with a true hash; `over` replaces fields of the envelope. */
export async function fileOf(data: object, over: object = {}): Promise<string> {
  const hash = await canonicalHash(data);
  return JSON.stringify({
    bookId: BOOK_ID,
    data,
    exportedAt: '2026-03-01T10:00:00.000Z',
    format: 'kept-book',
    hash,
    version: 1,
    ...over,
  });
}
