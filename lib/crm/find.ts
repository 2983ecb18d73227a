/** Looking for elements on a page whose parts may sit in open shadow roots. */
import type { DatedSelector } from './adapter';

/** Finds elements below one root during one look at the page: what was found once is not searched for again. */
export interface Find {
  root: Element;
  /** All matches of a plain query, else those in the open shadow roots below. */
  all: (selector: string) => Element[];
  /** First hit of the first selector of a dated table that hits. */
  first: (table: readonly DatedSelector[]) => Element | undefined;
  /** All matches, in shadow roots as well: where some may stand inside and some outside. */
  deep: (selector: string) => Element[];
}

/** Elements looked at per search for shadow roots; a CRM page has about ten thousand. */
const WALK_LIMIT = 30_000;

/**
 * What may hold an open shadow root: the CRMs' components are custom elements. Naming the commonest other ones lets the
 * browser skip most of them without waking our script for each.
 */
const HOSTS = ':not(div,span,a,p,li,svg *)';

/** Open shadow roots below `scope`, its own one included. */
const shadowRootsBelow = (scope: Element): ShadowRoot[] => {
  const found: ShadowRoot[] = [];
  const waiting: ParentNode[] = [scope];
  let left = WALK_LIMIT;
  const keep = ({ shadowRoot }: Element) => {
    if (!shadowRoot) return;
    found.push(shadowRoot);
    waiting.push(shadowRoot);
  };
  keep(scope);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const element of next.querySelectorAll(HOSTS)) {
      if (--left < 0) return found;
      keep(element);
    }
  }
  return found;
};

/**
 * A finder below `root`. Today's pages answer the plain query (an isolated world sees synthetic shadow flattened);
 * the walk, once a look, is for the day a component turns native.
 */
export const findBelow = (root: Element): Find => {
  const known = new Map<string, Element[]>();
  let shadows: ShadowRoot[] | undefined;
  const query = (selector: string, mustWalk?: boolean): Element[] => {
    let hits = known.get(selector);
    if (hits) return hits;
    try {
      hits = [...root.querySelectorAll(selector)];
      if (mustWalk || hits.length === 0) {
        shadows ??= shadowRootsBelow(root);
        for (const shadow of shadows) hits.push(...shadow.querySelectorAll(selector));
      }
    } catch {
      hits = []; // a row that one engine refuses must not take the table's other rows with it
    }
    known.set(selector, hits);
    return hits;
  };
  const all = (selector: string) => query(selector);
  const first = (table: readonly DatedSelector[]) => {
    for (const selector of table) {
      const hit = all(selector)[0];
      if (hit) return hit;
    }
    return undefined;
  };
  return { root, all, first, deep: selector => query(selector, true) };
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
