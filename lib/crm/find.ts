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
  /** A finder below an element of this one. */
  below: (element: Element) => Find;
}

/** Elements looked at per search for shadow roots; a CRM page has about ten thousand. */
const WALK_LIMIT = 30_000;

/**
 * What may hold an open shadow root: the CRMs' components are custom elements. Naming the commonest other ones lets the
 * browser skip most of them without waking our script for each.
 */
const HOSTS = ':not(div,span,a,p,li,button,slot,svg,svg *,td,h2,h3)';

/** Pages on which an open shadow root was met. */
export const holdsShadow = new WeakSet<Document>();

/** The element's open shadow root, if it has one. */
export const shadowOf = (element: Element): ShadowRoot | null => {
  const { shadowRoot } = element;
  if (shadowRoot) holdsShadow.add(element.ownerDocument);
  return shadowRoot;
};

/** Open shadow roots below `scope`, its own one included. */
const shadowRootsBelow = (scope: Element): ShadowRoot[] => {
  const found: ShadowRoot[] = [];
  const waiting: ParentNode[] = [scope];
  let left = WALK_LIMIT;
  const keep = (element: Element) => {
    const shadow = shadowOf(element);
    if (!shadow) return;
    found.push(shadow);
    waiting.push(shadow);
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
 * A finder below `root`; `isFlat` may know that there is no shadow root to look for. Today's pages answer the plain query (an isolated world sees synthetic shadow flattened);
 * the walk, once a look, is for the day a component turns native.
 */
export const findBelow = (root: Element, isFlat?: () => boolean): Find => {
  const found = new Map<string, Element[]>();
  let known: ShadowRoot[] | undefined;
  const shadows = () => (known ??= isFlat?.() ? [] : shadowRootsBelow(root));
  const query = (selector: string, mustWalk?: boolean): Element[] => {
    let hits = found.get(selector);
    if (hits) return hits;
    try {
      hits = [...root.querySelectorAll(selector)];
      if (mustWalk || hits.length === 0)
        for (const shadow of shadows()) hits.push(...shadow.querySelectorAll(selector));
    } catch {
      hits = []; // a row that one engine refuses must not take the table's other rows with it
    }
    found.set(selector, hits);
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
  const below = (element: Element) => findBelow(element, () => shadows().length === 0);
  return { root, all, first, deep: selector => query(selector, true), below };
};

/**
 * Whether a person can see the element. Salesforce keeps the pages of former records in the document: hidden, without
 * size, or moved off the screen (500 px is beyond any shadow or animation).
 */
export const isOnScreen = (element: Element): boolean => {
  const { width, height, left, top } = element.getBoundingClientRect();
  if (!width || !height || left <= -500 || (top <= -500 && top + height <= 0)) return false;
  return !element.closest('[aria-hidden="true"], [hidden], .slds-hide');
};
