/** Counting names that could not be read in a row, per record type (pages.md, Page changed). */

import type { RecordRef } from '../../lib/domain/records';
import { browser } from '../../lib/platform/browser';

/** After this many misses in a row the page counts as changed (pages.md, Settings: `pageMissLimit`). */
export const PAGE_MISS_LIMIT = 3;

const KEY = 'pageMisses';
const typeOf = (ref: RecordRef): string => `${ref.crm}/${ref.objectType}`;

/**
 * Notes whether a record's name was found. `unreadable` once the limit is reached, and until a name is found again.
 * Counted over tabs, since both CRMs like to open records in new ones.
 */
export const noteName = async (ref: RecordRef, found: boolean): Promise<'unreadable' | undefined> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const misses: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const type = typeOf(ref);
  const before = typeof misses[type] === 'number' ? misses[type] : 0;
  const count = found ? 0 : before + 1;
  if (count === before) return undefined;
  if (count === 0) delete misses[type];
  else misses[type] = count;
  await browser.storage.local.set({ [KEY]: misses });
  return count >= PAGE_MISS_LIMIT ? 'unreadable' : undefined;
};
