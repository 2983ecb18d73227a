/** How much room the CRM's own bars and scroll bars leave at the edge where the panel stands. */
import type { CrmAdapter } from './adapter';
import { isOnScreen } from './find';

export interface Insets {
  top: number;
  bottom: number;
  /** Room at the docked edge itself: the CRM's left column, or the scroll bar of a nested scroller. */
  side: number;
}

export type Side = 'left' | 'right';

/** Bars take at most this share of the window; what is larger is no bar. */
const MOST_OF_WINDOW = 0.5;

/** The fixed box a part of a docked window belongs to, or the part itself. */
const dockedBox = (element: Element, view: Window): Element => {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (view.getComputedStyle(box).position === 'fixed') return box;
  return element;
};

const overlaps = (box: DOMRect, side: Side, width: number, view: Window): boolean =>
  side === 'right' ? box.right > view.innerWidth - width : box.left < width;

/** Room taken by the CRM's bars around a panel of `width` px docked at `side`; `side` of the answer is a left column's. */
export const barInsets = (adapter: CrmAdapter, page: Document, side: Side, width: number): Insets => {
  const insets = { top: 0, bottom: 0, left: 0 };
  const view = page.defaultView ?? window;
  for (const edge of ['top', 'bottom', 'left'] as const) {
    if (edge === 'left' && side === 'right') continue;
    const most = (edge === 'left' ? view.innerWidth : view.innerHeight) * MOST_OF_WINDOW;
    const bars = adapter.dockedBars[edge].join();
    for (const bar of bars ? page.querySelectorAll(bars) : []) {
      if (!isOnScreen(bar)) continue;
      const box = (edge === 'bottom' ? dockedBox(bar, view) : bar).getBoundingClientRect();
      if (!overlaps(box, side, width, view)) continue;
      const taken = { top: box.bottom, bottom: view.innerHeight - box.top, left: box.right }[edge];
      if (taken > insets[edge] && taken <= most) insets[edge] = taken;
    }
  }
  return { top: insets.top, bottom: insets.bottom, side: insets.left };
};

const scrollBarWidth = (element: Element, side: Side, view: Window): number => {
  const box = element.getBoundingClientRect();
  const touches = side === 'right' ? box.right >= view.innerWidth - 1 : box.left <= 1;
  // Between an element's borders and its client area stands nothing but a scroll bar; inline elements have no such area.
  if (!touches || !element.clientWidth || box.width - element.clientWidth < 1) return 0;
  const style = view.getComputedStyle(element);
  // A scroll bar on the left pushes the client area away from the border.
  const left = element.clientLeft - (Number.parseFloat(style.borderLeftWidth) || 0);
  const right =
    box.width - element.clientLeft - element.clientWidth - (Number.parseFloat(style.borderRightWidth) || 0);
  return Math.max(0, Math.round(side === 'right' ? right : left));
};

/**
 * Width in px of the scroll bar of a nested scroller that touches the docked edge; both CRMs scroll inside containers.
 * `own` is our host, which lies over everything and is left out.
 */
export const scrollBarInset = (page: Document, side: Side, own?: Element): number => {
  const view = page.defaultView ?? window;
  const x = side === 'right' ? view.innerWidth - 2 : 2;
  const atEdge = new Set([0.3, 0.6].flatMap(share => page.elementsFromPoint(x, view.innerHeight * share)));
  for (const other of [own, page.documentElement, page.body]) atEdge.delete(other as Element);
  const widths = [...atEdge].map(element => scrollBarWidth(element, side, view));
  return Math.max(0, ...widths.filter(width => width <= 40));
};
