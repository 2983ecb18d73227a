/** Where the panel's box stands in the window (pages.md, Panel, Placement). Pure: no page, no storage. */
import type { Insets } from '../../lib/crm/docked-bars';
import { type Placement, WIDTH_LIMITS } from '../../lib/platform/placement';

/** Size of the edge tab in px. */
export const TAB = { width: 36, height: 88 };
/** Page that always stays in sight beside the panel, px. */
const KEEP_FREE = 40;
/** Least height worth docking around bars for, px. */
const LEAST_HEIGHT = 240;

export interface Box {
  top: number;
  side: 'left' | 'right';
  /** Distance from that side, px. */
  inset: number;
  width: number;
  height: number;
}

/** Room along the edge between the CRM's bars. */
export const roomOf = (insets: Insets, windowHeight: number): { top: number; height: number } => {
  const height = windowHeight - insets.top - insets.bottom;
  return height >= LEAST_HEIGHT ? { top: insets.top, height } : { top: 0, height: windowHeight };
};

export const boxOf = (placement: Placement, insets: Insets, view: { width: number; height: number }): Box => {
  const room = roomOf(insets, view.height);
  const { side } = placement;
  const inset = insets.side;
  if (placement.collapsed) {
    const height = Math.min(TAB.height, room.height);
    const top = room.top + Math.round(placement.tabOffset * (room.height - height));
    return { top, side, inset, width: TAB.width, height };
  }
  const width = Math.min(placement.width, WIDTH_LIMITS.most, Math.max(0, view.width - KEEP_FREE));
  return { top: room.top, side, inset, width, height: room.height };
};

/** `tabOffset` of a tab whose top edge is dragged to `top` px. */
export const tabOffsetAt = (top: number, insets: Insets, windowHeight: number): number => {
  const room = roomOf(insets, windowHeight);
  const way = room.height - TAB.height;
  return way > 0 ? Math.min(1, Math.max(0, (top - room.top) / way)) : 0;
};

/** Width of a panel whose inner edge is dragged to `x` px. */
export const widthAt = (x: number, box: Box, windowWidth: number): number => {
  const wanted = box.side === 'right' ? windowWidth - box.inset - x : x - box.inset;
  return Math.round(Math.min(WIDTH_LIMITS.most, Math.max(WIDTH_LIMITS.least, wanted)));
};
