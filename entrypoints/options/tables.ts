/** The book as tables: one file a store, together in one archive. */
import { handOverBlob } from './hand-over-blob';

/** Hands these private files over as one archive. */
export async function handOverTables(files: readonly string[], day: string): Promise<void> {
  const { zipSync } = await import('fflate');
  const folder = await navigator.storage.getDirectory();
  const parts: Record<string, Uint8Array> = {};
  for (const name of files) {
    const file = await (await folder.getFileHandle(name)).getFile();
    parts[name.replace(/^table-/, '')] = new Uint8Array(await file.arrayBuffer());
    await folder.removeEntry(name);
  }
  handOverBlob(new Blob([zipSync(parts) as BlobPart], { type: 'application/zip' }), `kept-tables-${day}.zip`);
}
