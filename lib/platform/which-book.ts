/**
 * Which book a page is about: the rep's own or, on a page opened for it, the demo book (pages.md, Onboarding).
 * The address says so, so that reloading, going back and a second window never mix the two.
 */
import { browser } from './browser';

const QUERY = '?book=demo';

/** True on a page of the demo book. The background has no such address: it knows the rep's own book only. */
export const isDemoBook = (): boolean => globalThis.location?.search === QUERY;

/** Work on one book does not wait for, and is not skipped because of, work on the other. */
export const lockName = (name: string): string => (isDemoBook() ? `demo:${name}` : name);

/** `/today.html#hash` as the address inside the demo book. */
export const inDemoBook = (path: string): string => {
  const [page = '', hash] = path.split('#');
  return `${page}${QUERY}${hash === undefined ? '' : `#${hash}`}`;
};

/** The full address of one of our pages, in the book of the page that asks. */
export function ownPage(path: string): string {
  const url = browser.runtime.getURL(path as never);
  return isDemoBook() ? inDemoBook(url) : url;
}

/** The open tab with this page of ours, in the same book; a page of the other book is another page. */
export async function tabOfPage(path: string) {
  const [page = ''] = browser.runtime.getURL(path as never).split('#');
  const tabs = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  return tabs.find(({ url = '' }) => url.startsWith(ownPage(path)) && url.includes(QUERY) === isDemoBook());
}
