/** The one open connection of this worker's life. Held, not kept: a new worker opens and compares anew. */
import type { Book } from '../../../lib/storage/change';
import { StorageFailure } from '../../../lib/storage/failure';
import { type OpenedBook, openBook as openAndCompare } from '../../../lib/storage/open-book';
import { doors } from './doors';

const held: { opened?: Promise<OpenedBook> } = {};

const close = (former: Promise<OpenedBook> | undefined): Promise<void> =>
  former?.then(
    found => (found.kind === 'sound' ? found.book : found.loss).db.close({ disableAutoOpen: true }),
    () => undefined,
  ) ?? Promise.resolve();

/** The book as it was found at this worker's start; `always` opens it anew and counts its rows. */
export function openedBook(count: 'always' | 'daily' = 'daily'): Promise<OpenedBook> {
  const former = held.opened;
  if (former && count === 'daily') return former;
  // One after the other: two that open at the same time would both begin the book of a new profile.
  const opened = close(former).then(() => openAndCompare(doors, count));
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
  void close(former);
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
