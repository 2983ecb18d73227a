/**
 * One content script a page. Browsers inject twice by two paths, and after an update Firefox injects the new version
 * beside the old one, whose panel can no longer save anything. The new one always wins.
 */
import { browser } from '../../lib/platform/browser';

const MARK = Symbol.for('kept.crm.content');

type Opener = (element: HTMLElement) => ShadowRoot | null | undefined;
type WithOpener = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Reads a closed root, a right only extensions have; undefined where the browser cannot. */
const closedRootOf: Opener = element => {
  const dom = (browser as { dom?: { openOrClosedShadowRoot?: Opener } }).dom;
  return dom?.openOrClosedShadowRoot?.(element) ?? (element as WithOpener).openOrClosedShadowRoot;
};

/** Takes away panels that a former version of the extension left beside the body. */
const removeOrphans = (page: Document, panelPath: string): void => {
  for (const element of page.documentElement.children) {
    if (!(element instanceof HTMLElement) || element.localName !== 'div' || element.firstChild) continue;
    const frame = closedRootOf(element)?.querySelector('iframe');
    const address = frame?.src && URL.canParse(frame.src) ? new URL(frame.src) : null;
    if (address?.protocol.endsWith('-extension:') && address.pathname === panelPath) element.remove();
  }
};

/** Ends a former instance in this world and clears up after one of another version. `stop` ends this one later. */
export const becomeSole = (page: Document, panelPath: string, stop: () => void): void => {
  const world = globalThis as { [MARK]?: () => void };
  world[MARK]?.();
  world[MARK] = stop;
  removeOrphans(page, panelPath);
};
