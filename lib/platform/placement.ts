/** Where the panel stands on one site, remembered in `storage.local` per origin (pages.md, Panel, Placement). */
import { browser } from './browser';

export interface Placement {
  /** No panel on this site. */
  off: boolean;
  side: 'left' | 'right';
  /** Width of the open panel in px. */
  width: number;
  /** Only the edge tab stands there. */
  collapsed: boolean;
  /** Place of the edge tab along the edge, 0 top to 1 bottom. */
  tabOffset: number;
}

export const DEFAULT_PLACEMENT: Placement = {
  off: false,
  side: 'right',
  width: 340,
  collapsed: false,
  tabOffset: 0.4,
};
export const WIDTH_LIMITS = { least: 280, most: 560 };

const PREFIX = 'placement:';
export const placementKey = (origin: string): string => PREFIX + origin;

const between = (value: unknown, least: number, most: number, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;

/** A whole placement out of whatever was stored; parts that make no sense become the default. */
export const checkedPlacement = (stored: unknown): Placement => {
  const part = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    off: part.off === true,
    side: part.side === 'left' ? 'left' : DEFAULT_PLACEMENT.side,
    width: Math.round(between(part.width, WIDTH_LIMITS.least, WIDTH_LIMITS.most, DEFAULT_PLACEMENT.width)),
    collapsed: part.collapsed === true,
    tabOffset: between(part.tabOffset, 0, 1, DEFAULT_PLACEMENT.tabOffset),
  };
};

/** The placement on a site, e.g. of `https://app.hubspot.com`. */
export const readPlacement = async (origin: string): Promise<Placement> => {
  const key = placementKey(origin);
  return checkedPlacement((await browser.storage.local.get(key))[key]);
};

/** Changes some parts and gives the whole; every open panel of the site hears of it. */
export const savePlacement = async (origin: string, change: Partial<Placement>): Promise<Placement> => {
  const placement = checkedPlacement({ ...(await readPlacement(origin)), ...change });
  await browser.storage.local.set({ [placementKey(origin)]: placement });
  return placement;
};

/** Sites with a placement of their own, for Options. */
export const knownPlacements = async (): Promise<Map<string, Placement>> => {
  const all = Object.entries(await browser.storage.local.get(null));
  return new Map(
    all.flatMap(([key, stored]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), checkedPlacement(stored)] as const] : [],
    ),
  );
};

/** Calls `changed` whenever the site's placement changes, until `signal` ends. */
export const followPlacement = (
  origin: string,
  changed: (placement: Placement) => void,
  signal: AbortSignal,
): void => {
  const key = placementKey(origin);
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) changed(checkedPlacement(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  // After an update of the extension its storage is out of reach and there is nothing left to unhear.
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(hear), { once: true });
};
