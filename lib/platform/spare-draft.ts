/**
 * A second, synchronous copy of what is being typed, on this page's own `localStorage`.
 * The first copy goes to the background, which an orphaned panel (after an update of the extension) can no longer
 * reach; this one survives the refresh of the page. Where the browser denies storage to framed pages it does nothing.
 */
import { isDemoBook } from './which-book';

interface SpareDrafts {
  read(key: string): string;
  /** An empty text removes the copy. */
  write(key: string, text: string): void;
}

/** What is typed into the demo book goes with it. */
const PREFIX = isDemoBook() ? 'demo:spare-draft:' : 'spare-draft:';

export const spareDrafts = (
  surface: 'panel' | 'popup' | 'customer' | 'today' | 'lists' | 'report' | 'call',
): SpareDrafts => ({
  read(key) {
    try {
      return localStorage.getItem(`${PREFIX}${surface}:${key}`) ?? '';
    } catch {
      return '';
    }
  },
  write(key, text) {
    try {
      const name = `${PREFIX}${surface}:${key}`;
      if (text === '') localStorage.removeItem(name);
      else localStorage.setItem(name, text);
    } catch {
      // Denied or full: the copy in the background is the one that counts.
    }
  },
});
