/** Looking for elements on a page whose parts may sit in open shadow roots. */
import type { DatedSelector } from './adapter';

/** Finds elements below one root: a plain query first, then the open shadow roots below it. */
export interface Find {
  root: Element;
  all: (selector: string) => Element[];
  /** First hit of the first selector of a dated table that hits. */
  first: (table: readonly DatedSelector[]) => Element | undefined;
}

/** Elements looked at per search for shadow roots; a CRM page has about ten thousand. */
const WALK_LIMIT = 30_000;

/** Open shadow roots below `scope`, its own one included. */
const shadowRootsBelow = (scope: ParentNode): ShadowRoot[] => {
  const found: ShadowRoot[] = [];
  const waiting: ParentNode[] = [scope];
  const own = (scope as Partial<Element>).shadowRoot;
  if (own) {
    found.push(own);
    waiting.push(own);
  }
  let left = WALK_LIMIT;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const element of next.querySelectorAll('*')) {
      if (--left < 0) return found;
      if (!element.shadowRoot) continue;
      found.push(element.shadowRoot);
      waiting.push(element.shadowRoot);
    }
  }
  return found;
};

/**
 * All matches below `scope`. Today's pages answer the plain query (an isolated world sees synthetic shadow flattened);
 * the walk is for the day a component turns native.
 */
export const findAll = (
  scope: ParentNode,
  selector: string,
  shadows: () => ShadowRoot[] = () => shadowRootsBelow(scope),
): Element[] => {
  try {
    const plain = [...scope.querySelectorAll(selector)];
    return plain.length > 0 ? plain : shadows().flatMap(root => [...root.querySelectorAll(selector)]);
  } catch {
    return []; // a row that one engine refuses must not take the table's other rows with it
  }
};

/** A finder that walks the shadow roots below `root` at most once. */
export const findBelow = (root: Element): Find => {
  let shadows: ShadowRoot[] | undefined;
  const walk = () => {
    shadows ??= shadowRootsBelow(root);
    return shadows;
  };
  const all = (selector: string) => findAll(root, selector, walk);
  const first = (table: readonly DatedSelector[]) => {
    for (const selector of table) {
      const hit = all(selector)[0];
      if (hit) return hit;
    }
    return undefined;
  };
  return { root, all, first };
};

/**
 * Whether a person can see the element. Salesforce keeps the pages of former records in the document: hidden, without
 * size, or moved off the screen (500 px is beyond any shadow or animation).
 */
export const isOnScreen = (element: Element): boolean => {
  if (element.closest('[aria-hidden="true"], [hidden], .slds-hide')) return false;
  const { width, height, left, top } = element.getBoundingClientRect();
  return width > 0 && height > 0 && left > -500 && (top > -500 || top + height > 0);
};
