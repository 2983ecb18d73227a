/** Taking a book out into a file and a file into a book, as Options does. */
import { exportBook } from '../../../lib/storage/backup/export-book';
import { importBook, previewImport, readBookFile } from '../../../lib/storage/backup/import-book';
import type { newBook } from '../book';

export type Opened = Awaited<ReturnType<typeof newBook>>;

export const takeIn = async (to: Opened, text: string, mode: 'merge' | 'replace' = 'merge') => {
  to.files.set('import.json', text);
  const file = await readBookFile(to.doors.files, 'import.json');
  return importBook(to.book, to.doors.files, file, { commandId: crypto.randomUUID(), mode });
};

export const preview = async (to: Opened, text: string) => {
  to.files.set('import.json', text);
  return previewImport(to.book, await readBookFile(to.doors.files, 'import.json'));
};

export const exported = async (from: Opened) => {
  const { name, hash } = await exportBook(from.book, from.doors.files);
  return { text: from.files.get(name) ?? '', hash };
};
