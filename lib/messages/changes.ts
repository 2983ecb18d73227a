/** Hearing that the book changed: one stamp in `storage.local`, written after every commit (see `protocol.ts`). */
import { browser } from '../platform/browser';
import type { Stamp } from './protocol';
import { isOrphan } from './send';
import { stampKey } from './stamp-key';

/**
 * Calls `listener` after each write, with the id of the command that wrote, and whenever the page comes into view again (a day may have passed meanwhile).
 * A hidden page is not told at once: with many tabs open, one write would otherwise wake every panel.
 * Gives a function that ends it.
 */
export function onBookChanged(listener: (by?: string) => void): () => void {
  let missed = false;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[stampKey()] : undefined;
    if (!change) return;
    if (document.visibilityState === 'hidden') missed = true;
    else listener((change.newValue as Stamp | undefined)?.by);
  };
  const seen = () => {
    if (document.visibilityState === 'hidden') return;
    missed = false;
    listener();
  };
  const restored = () => missed && seen();
  browser.storage.onChanged.addListener(changed);
  document.addEventListener('visibilitychange', seen);
  window.addEventListener('focus', restored);
  return () => {
    // An orphan's browser object may be half gone; there is nothing left to end then.
    if (!isOrphan()) browser.storage.onChanged.removeListener(changed);
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('focus', restored);
  };
}
