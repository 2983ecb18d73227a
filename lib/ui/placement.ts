/** Where the panel stands on one site, as the panel itself may show and change it. */
import type { ReadonlySignal } from '@preact/signals';

export interface Place {
  off: boolean;
  side: 'left' | 'right';
  /** CSS pixels. */
  width: number;
  collapsed: boolean;
  /** Where the edge tab stands: 0 top, 1 bottom. */
  tabOffset: number;
}

export interface Placement {
  /** Null until it is read. */
  place: ReadonlySignal<Place | null>;
  change(patch: Partial<Place>): void;
}

/** One press of "wider", "narrower" or an arrow key on the edge tab. */
export const WIDTH_STEP = 40;
export const WIDTH_MIN = 280;
export const WIDTH_MAX = 560;
export const TAB_STEP = 0.05;
