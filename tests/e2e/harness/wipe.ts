import type { BrowserContext, Page } from '@playwright/test';
import { stopWorker } from './worker';

/**
 * Leaves the browser as after an install: no page but `desk`, no book, no copies, nothing remembered, nothing told. The
 * database goes before what is kept beside it: the other way round a woken worker would miss the book its witness saw.
 */
export async function wipe(context: BrowserContext, desk: Page): Promise<void> {
  for (const page of context.pages()) if (page !== desk) await page.close();
  await stopWorker(desk);
  await desk.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise(resolve => {
        const asked = indexedDB.deleteDatabase(name ?? '');
        asked.onsuccess = resolve;
        asked.onerror = resolve;
      });
    const folder = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & {
      keys(): AsyncIterable<string>;
    };
    for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
    localStorage.clear();
    sessionStorage.clear();
    await chrome.alarms.clearAll();
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
  });
  await stopWorker(desk);
}
