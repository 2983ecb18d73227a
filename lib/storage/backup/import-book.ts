/** Import of a checked file: preview, merge, or replace everything. All or nothing, in one transaction. */
import { storeNames } from '../../domain/data/stores';
import type { FileDoor } from '../../platform/files';
import { type Book, change } from '../change';
import type { RowOf } from '../database';
import { erasedIds, isErased } from '../erased';
import { StorageFailure } from '../failure';
import type { BookMeta, ChangeAnswer } from '../machine-rows';
import { ownRows, readBookMeta, takeOverId } from '../meta';
import { keepSnapshot } from '../snapshots';
import { keyOf, type Writing } from '../writing';
import { type CheckedData, type CheckedFile, checkFile, FILE_BYTES_MAX } from './check-file';
import { type ImportPlan, planImport } from './plan-import';

/** @throws StorageFailure `badFile`, with `gone` when there is no such file, else as `checkFile` says. */
export async function readBookFile(files: FileDoor, name: string): Promise<CheckedFile> {
  const bytes = await files.size(name);
  if (bytes === null) throw new StorageFailure('badFile', 'gone');
  if (bytes > FILE_BYTES_MAX) throw new StorageFailure('badFile', 'tooLarge');
  return checkFile((await files.read(name)) ?? '');
}

const metaOf = async (db: Book['db']): Promise<BookMeta> => {
  const meta = await readBookMeta(db);
  if (!meta) throw new StorageFailure('recovery');
  return meta;
};

/** What merging the file would do. Changes nothing. */
export async function previewImport(
  { db, now }: Book,
  file: CheckedFile,
): Promise<Omit<ImportPlan, 'writes'>> {
  const { writes, ...preview } = await planImport(db, await metaOf(db), file, now().toPlainDate().toString());
  return preview;
}

export interface ImportOrder {
  commandId: string;
  mode: 'merge' | 'replace';
}

/** Imports the file. A copy of a book that is not empty is kept first. */
export async function importBook(
  book: Book,
  files: FileDoor,
  file: CheckedFile,
  { commandId, mode }: ImportOrder,
): Promise<ChangeAnswer> {
  const known = await book.db.commands.get(commandId);
  if (known) return known.answer;
  if (ownRows(await metaOf(book.db)) > 0) await keepSnapshot(book.db, files, 'import', book.now());
  return change(book, { commandId, shownAs: 'bookImported' }, async writing => {
    const meta = await metaOf(writing.db);
    // An empty book holds no more than the file afterwards, whatever it had told by then.
    if (mode === 'replace' || ownRows(meta) === 0) await replaceAll(writing, file.data);
    else await merge(writing, file);
    if (meta.bookId === file.bookId || (mode === 'merge' && ownRows(meta) > 0)) return {};
    await takeOverId(writing.db, meta, file.bookId);
    return { formerBookId: meta.bookId };
  });
}

async function merge(writing: Writing, file: CheckedFile): Promise<void> {
  const { db, now } = writing;
  const plan = await planImport(db, await metaOf(db), file, now.toPlainDate().toString());
  for (const store of storeNames) await putInChunks(writing, store, plan.writes[store] ?? []);
  await forgetErased(writing, file.data.erasures);
}

/** What was erased on the other device is erased here. */
async function forgetErased(writing: Writing, erasures: object[]): Promise<void> {
  if (erasures.length === 0) return;
  const erased = await erasedIds(writing.db, erasures);
  for (const store of storeNames) {
    if (store === 'erasures') continue;
    const rows: object[] = await writing.db.table(store).toArray();
    const gone = rows.filter(row => isErased(row, erased)).map(row => keyOf(store, row));
    if (gone.length > 0) await writing.remove(store, gone);
  }
}

/** Every row of the book gives way to the rows of the file; what was erased stays erased. */
export async function replaceAll(writing: Writing, given: CheckedData): Promise<void> {
  const own = await writing.db.erasures.toArray();
  const erased = await erasedIds(writing.db, given.erasures);
  const standing = (store: keyof CheckedData) =>
    store === 'erasures'
      ? [...new Map([...given.erasures, ...own].map(row => [keyOf(store, row), row])).values()]
      : given[store].filter(row => !isErased(row, erased));
  const data = Object.fromEntries(storeNames.map(store => [store, standing(store)])) as CheckedData;
  for (const store of storeNames) {
    const coming = new Set(data[store].map(row => keyOf(store, row)));
    const keys = (await writing.db.table(store).toCollection().primaryKeys()) as string[];
    const going = keys.filter(key => !coming.has(key));
    for (let i = 0; i < going.length; i += CHUNK) await writing.remove(store, going.slice(i, i + CHUNK));
    await putInChunks(writing, store, data[store]);
  }
}

const CHUNK = 5_000;

async function putInChunks(
  writing: Writing,
  store: (typeof storeNames)[number],
  rows: object[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK)
    await writing.putAsIs(store, rows.slice(i, i + CHUNK) as RowOf<typeof store>[]);
}
