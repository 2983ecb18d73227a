/**
 * The mark that a demo book is open. It lies in `storage.local`, where every page hears it come and go: with the last
 * page that shows the book the database is let go, and then it can be deleted.
 */
import { browser } from './browser';

const MARK = 'demoBook';
export const DEMO_DATABASE = 'kept-demo';

export const isDemoOpen = async (): Promise<boolean> =>
  (await browser.storage.local.get(MARK))[MARK] !== undefined;

export const markDemo = (): Promise<void> => browser.storage.local.set({ [MARK]: true });

/** Takes the demo book away, all of it: mark, database, and what was being typed into its pages. */
export async function removeDemo(): Promise<void> {
  await browser.storage.local.remove([MARK, 'demoChanged']);
  for (const key of Object.keys(localStorage)) if (key.startsWith('demo:')) localStorage.removeItem(key);
  await new Promise<void>(resolve => {
    const request = indexedDB.deleteDatabase(DEMO_DATABASE);
    // Blocked by a page that is just leaving: the browser deletes it as soon as that page is gone.
    for (const over of ['success', 'error', 'blocked']) request.addEventListener(over, () => resolve());
  });
}

/** Calls `gone` once the mark was taken away, from whichever page. */
export function onDemoRemoved(gone: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const mark = area === 'local' ? changes[MARK] : undefined;
    if (mark && mark.newValue === undefined) gone();
  });
}

/** Calls `listener` when a demo book was opened or removed. Gives a function that ends it. */
export function onDemoChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && MARK in changes) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
