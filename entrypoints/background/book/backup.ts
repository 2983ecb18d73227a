/** Export and import through private files that the options page hands out and takes in. */
import type { Parsed } from '../../../lib/messages/listen';
import type { ReplyOf, Saved } from '../../../lib/messages/protocol';
import { exportBook as writeExport } from '../../../lib/storage/backup/export-book';
import {
  previewImport,
  readBookFile,
  importBook as writeImport,
} from '../../../lib/storage/backup/import-book';
import { doors } from './doors';
import { openBook } from './open-book';

export const exportBook = async (): Promise<ReplyOf<'exportBook'>> =>
  writeExport(await openBook(), doors.files);

export async function checkImport({ name }: Parsed<'checkImport'>): Promise<ReplyOf<'checkImport'>> {
  const book = await openBook();
  const file = await readBookFile(doors.files, name);
  const { mode, rows, added, changed, unchanged, kept } = await previewImport(book, file);
  const { bookId, exportedAt } = file;
  return { bookId, exportedAt, mode, rows, added, changed, unchanged, kept };
}

export async function importBook({ commandId, name, mode }: Parsed<'importBook'>): Promise<Saved> {
  const book = await openBook();
  const known = await book.db.commands.get(commandId);
  if (known) return known.answer;
  const file = await readBookFile(doors.files, name);
  return writeImport(book, doors.files, file, { commandId, mode });
}
