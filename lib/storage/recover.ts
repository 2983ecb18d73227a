/** After a loss: what was expected and found, and the rep's decision. Nothing happens before he decides. */
import { stampOf } from '../domain/moments';
import { readBookFile, replaceAll } from './backup/import-book';
import { type Book, change } from './change';
import { rebuildDerived } from './derived';
import { StorageFailure } from './failure';
import type { BookMeta, ChangeAnswer } from './machine-rows';
import { readBookMeta, takeOverId } from './meta';
import { type BookDoors, countRows, type Loss } from './open-book';
import { keepSnapshot } from './snapshots';
import type { Writing } from './writing';

export type Decision = { choice: 'acceptFound' } | { choice: 'snapshot'; snapshot: string };

/**
 * Goes on with what was found, or with a copy from the private files. What was found is copied first either way.
 * @throws StorageFailure `badFile` when the copy is not whole; the book then stays as it was found.
 */
export async function recover(
  doors: BookDoors,
  loss: Loss,
  commandId: string,
  decision: Decision,
): Promise<ChangeAnswer> {
  const file = decision.choice === 'snapshot' ? await readBookFile(doors.files, decision.snapshot) : null;
  const { db } = loss;
  if (loss.found.rows > 0) await keepSnapshot(db, doors.files, 'recovery', doors.now());
  const book: Book = { db, now: doors.now, tell: doors.tell };
  return change(book, { commandId, shownAs: null, logAs: 'recovered' }, async writing => {
    await startFromFound(writing, loss);
    if (!file) return {};
    await replaceAll(writing, file.data);
    const meta = await readBookMeta(db);
    if (meta) await takeOverId(db, meta, file.bookId);
    const hasSettings = (await db.meta.get('settings')) !== undefined;
    if (file.settings && !hasSettings) await db.meta.put({ key: 'settings', value: file.settings });
    return {};
  });
}

/** A meta row that tells the truth about the rows there are, with a change number not behind the witness. */
async function startFromFound({ db, now }: Writing, loss: Loss): Promise<void> {
  const meta: BookMeta = {
    key: 'book',
    bookId: loss.meta?.bookId ?? crypto.randomUUID(),
    formerBookIds: loss.meta?.formerBookIds ?? [],
    changes: Math.max(loss.expected.changes, loss.found.changes),
    rows: await countRows(db),
    createdAt: loss.meta?.createdAt ?? stampOf(now),
  };
  await db.meta.put(meta);
  await rebuildDerived(db);
}

/** A decision needs a copy's name that stands in the list of copies. */
export function decisionOf(choice: 'snapshot' | 'acceptFound', snapshot: string | undefined): Decision {
  if (choice === 'acceptFound') return { choice };
  if (!snapshot?.startsWith('snapshot_')) throw new StorageFailure('badFile', 'gone');
  return { choice, snapshot };
}
