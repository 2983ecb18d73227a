/** What a recurring promise or step leaves behind when it closes, and how a series ends. */

import { stampOf } from '../../../lib/domain/moments';
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import { followingPromise } from '../../../lib/domain/promises/series';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { openInSeries } from '../../../lib/storage/promises';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, save } from './save';

/**
 * Closed: the next one of the series is made, unless it is there. Opened again: the next one goes, unless something was
 * done to it, so that the former state is there exactly.
 */
export async function carrySeriesOn(
  writing: Writing,
  before: CustomerPromise,
  after: CustomerPromise,
): Promise<void> {
  if (before.status === after.status || after.deletedAt) return;
  const open = await openInSeries(writing.db, after);
  if (after.status === 'open') {
    for (const next of open.filter(({ createdAt, updatedAt }) => createdAt === updatedAt))
      await writing.put('promises', { ...next, deletedAt: stampOf(writing.now) });
    return;
  }
  const following = open.length === 0 ? followingPromise(after, writing.now) : null;
  if (following) await writing.put('promises', { ...newRow(writing.now, 'manual'), ...following });
}

/** The series ends with this one, which stays as it is. */
export const stopRepeating = ({ commandId, store, id }: Parsed<'stopRepeating'>): Promise<Saved> =>
  save(commandId, 'repeatStopped', async writing => {
    if (store === 'promises') {
      const { repeat, ...row } = mustBeThere(await writing.get(store, id));
      await writing.put(store, row);
      return { itemId: id, customerId: row.customerId, text: row.text };
    }
    const { repeat, ...row } = mustBeThere(await writing.get(store, id));
    await writing.put(store, row);
    return { itemId: id, customerId: row.customerId, text: row.text };
  });
