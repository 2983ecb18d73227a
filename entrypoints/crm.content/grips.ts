/**
 * Two transparent grips for the pointer: one on the panel's inner edge changes its width, one over the edge tab moves it
 * along the edge or opens the panel. The same with keys is inside the panel, where a screen reader can find it.
 */

import type { Insets } from '../../lib/crm/docked-bars';
import type { Placement } from '../../lib/platform/placement';
import { type Box, tabOffsetAt, widthAt } from './place-panel';

/** A press that moves less is a click, px. */
const CLICK_MOVES_LESS = 4;
const GRIP_WIDTH = 6;

export interface Gripped {
  root: ShadowRoot;
  view: Window;
  box: () => Box;
  insets: () => Insets;
  /** While a drag is under way: show it, do not store it. */
  preview: (change: Partial<Placement>) => void;
  save: (change: Partial<Placement>) => void;
  signal: AbortSignal;
}

const newGrip = (root: ShadowRoot, css: string): HTMLElement => {
  const grip = root.ownerDocument.createElement('div');
  grip.setAttribute('aria-hidden', 'true');
  grip.style.cssText = `touch-action:none;user-select:none;${css}`;
  root.append(grip);
  return grip;
};

/** Follows the pointer from press to release; `drop` gets null when it never really moved. */
const onDrag = (
  grip: HTMLElement,
  signal: AbortSignal,
  drag: (event: PointerEvent, start: PointerEvent) => Partial<Placement>,
  preview: (change: Partial<Placement>) => void,
  drop: (change: Partial<Placement> | null) => void,
) => {
  let start: PointerEvent | null = null;
  let change: Partial<Placement> | null = null;
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    hear: (e: PointerEvent) => void,
  ) =>
    grip.addEventListener(
      type,
      event => {
        event.stopPropagation(); // a page closes its menus on presses outside, and ours are no business of its
        hear(event);
      },
      { signal },
    );
  listen('pointerdown', event => {
    if (event.button !== 0) return;
    event.preventDefault();
    start = event;
    change = null;
    grip.setPointerCapture(event.pointerId);
  });
  listen('pointermove', event => {
    if (!start) return;
    const way = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    if (!change && way < CLICK_MOVES_LESS) return;
    change = drag(event, start);
    preview(change);
  });
  listen('pointerup', () => {
    if (start) drop(change);
    start = null;
  });
  listen('pointercancel', () => {
    start = null;
    preview({});
  });
};

/** Puts the grips into the shadow root; `arrange` shows the ones that fit the placement. */
export const addGrips = ({ root, view, box, insets, preview, save, signal }: Gripped) => {
  const edge = newGrip(root, `flex:none;width:${GRIP_WIDTH}px;cursor:ew-resize`);
  onDrag(
    edge,
    signal,
    event => ({ width: widthAt(event.clientX, box(), view.innerWidth) }),
    preview,
    change => change && save(change),
  );

  const tab = newGrip(root, 'position:absolute;inset:0;cursor:grab');
  let grabbedAt = 0;
  tab.addEventListener(
    'pointerdown',
    event => {
      grabbedAt = event.clientY - box().top;
    },
    { signal, capture: true },
  );
  onDrag(
    tab,
    signal,
    event => ({ tabOffset: tabOffsetAt(event.clientY - grabbedAt, insets(), view.innerHeight) }),
    preview,
    change => save(change ?? { collapsed: false }),
  );

  return {
    arrange: (placement: Placement) => {
      edge.style.display = placement.collapsed ? 'none' : 'block';
      // Beside the frame, not over it: a frame with anything over it counts as hidden (`lib/platform/in-sight.ts`).
      edge.style.order = placement.side === 'right' ? '-1' : '1';
      tab.style.display = placement.collapsed ? 'block' : 'none';
    },
  };
};
