/** Every command's way into the book: opens it, does one change, and sees to the day's copy afterwards. */
import type { Settings } from '../../../lib/domain/settings';
import type { LastChange } from '../../../lib/domain/views/panel';
import { Refusal } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { type Book, change, type Done } from '../../../lib/storage/change';
import { readSettings } from '../../../lib/storage/meta';
import { purgeTombstones } from '../../../lib/storage/purge';
import { keepDailySnapshot } from '../../../lib/storage/snapshots';
import type { Writing } from '../../../lib/storage/writing';
import { doors } from '../book/doors';
import { openBook } from '../book/open-book';

/** The copy waits until the surfaces have asked again; a worker lives 30 s after its last message. */
const SNAPSHOT_AFTER_MS = 5_000;

export type Work = (writing: Writing, settings: Settings) => Promise<Done>;

/** `shownAs` names it for "Saved: …" with Undo; `null` for what the rep need not take back (a setting). */
export async function save(
  commandId: string,
  shownAs: LastChange['what'] | null,
  work: Work,
  logAs?: string,
): Promise<Saved> {
  const book = await openBook();
  const answer = await change(book, { commandId, shownAs, logAs }, work);
  lookAfterLater(book);
  return answer;
}

/** The day's copy, and with it what is due to be forgotten: after the copy, so that the copy still holds it. */
function lookAfterLater(book: Book): void {
  const work = async () => {
    if (await keepDailySnapshot(book.db, doors.files, book.now()))
      await purgeTombstones(book, await readSettings(book.db));
  };
  setTimeout(() => work().catch(() => undefined), SNAPSHOT_AFTER_MS);
}

/** Throws a rule's reason as a refusal; null is a yes. */
export function mustHold(reason: string | null): void {
  if (reason !== null) throw new Refusal('refused', reason);
}

/** The row, or a refusal with `gone`. */
export function mustBeThere<T>(row: T | undefined): T {
  if (row === undefined) throw new Refusal('gone');
  return row;
}

export const todayOf = (writing: Writing): string => writing.now.toPlainDate().toString();
