/** The one open connection of this worker's life. Held, not kept: a new worker opens and compares anew. */
import type { Book } from '../../../lib/storage/change';
import { StorageFailure } from '../../../lib/storage/failure';
import { type OpenedBook, openBook as openAndCompare } from '../../../lib/storage/open-book';
import { doors } from './doors';

const held: { opened?: Promise<OpenedBook> } = {};

/** The book as it was found at this worker's start. */
export function openedBook(count: 'always' | 'daily' = 'daily'): Promise<OpenedBook> {
  if (held.opened && count === 'daily') return held.opened;
  forgetBook();
  const opened = openAndCompare(doors, count);
  held.opened = opened;
  opened.then(
    found => {
      const { db } = found.kind === 'sound' ? found.book : found.loss;
      // Another version upgrades, or the browser closed it: the next message opens and compares again.
      db.on('close', () => {
        if (held.opened === opened) held.opened = undefined;
      });
    },
    () => {
      if (held.opened === opened) held.opened = undefined;
    },
  );
  return opened;
}

/** Drops the connection. The next `openBook` opens and compares again. */
export function forgetBook(): void {
  const former = held.opened;
  held.opened = undefined;
  former?.then(
    found => (found.kind === 'sound' ? found.book : found.loss).db.close({ disableAutoOpen: true }),
    () => undefined,
  );
}

/**
 * The open book, for every answer but those of the recovery page.
 * @throws StorageFailure `recovery` when the database holds less than the witness saw, or `newer`, `closed`, `full`.
 */
export async function openBook(): Promise<Book> {
  const opened = await openedBook();
  if (opened.kind === 'loss') throw new StorageFailure('recovery');
  return opened.book;
}
