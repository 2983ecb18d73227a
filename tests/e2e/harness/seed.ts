import type { Page } from '@playwright/test';
import { type BookRows, backupText } from '../../book/backup';
import { ask, commandId } from './ask';

/** Hands a file's text to the extension as its options page does: through the private file system. */
export async function writePrivateFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    async file => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file.name, { create: true });
      const writer = await handle.createWritable();
      await writer.write(file.text);
      await writer.close();
    },
    { name, text },
  );
}

/** Fills the empty book of this browser through Kept's own import. `page` is any page of the extension. */
export async function seed(page: Page, rows: BookRows, bookId?: string): Promise<void> {
  const name = 'import-of-the-tests.json';
  await writePrivateFile(page, name, backupText(rows, bookId));
  await ask(page, 'checkImport', { name });
  await ask(page, 'importBook', { commandId: commandId(), name, mode: 'merge' });
}
