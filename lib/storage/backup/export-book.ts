/** Export of the whole book to a private file (data.md, Export). Changes no row. */
import { stampOf } from '../../domain/moments';
import type { FileDoor } from '../../platform/files';
import type { Book } from '../change';
import { StorageFailure } from '../failure';
import { readBackupDays } from '../meta';
import { bookFileParts, readWholeBook } from './book-file';

export interface Exported {
  name: string;
  bytes: number;
  rows: number;
  hash: string;
}

const PREFIX = 'kept-book-';

/** Writes `kept-book-<day>-<time>.json`, taking the place of former exports, and notes the day of the backup. */
export async function exportBook({ db, now }: Book, files: FileDoor): Promise<Exported> {
  const moment = now();
  const { meta, data } = await readWholeBook(db);
  if (!meta) throw new StorageFailure('recovery');
  const { parts, hash, rows } = await bookFileParts({
    bookId: meta.bookId,
    exportedAt: stampOf(moment),
    data,
  });
  const day = moment.toPlainDate().toString();
  const name = `${PREFIX}${day}-${moment.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '')}.json`;
  const { bytes } = await files.write(name, parts);
  for (const former of await files.list(PREFIX)) if (former !== name) await files.remove(former);
  const recent = [...new Set([...(await readBackupDays(db, day)), day])];
  await db.meta.put({ key: 'lastBackup', day, changes: meta.changes, recent });
  return { name, bytes, rows, hash };
}
