import type { Page } from '@playwright/test';
import { recordKey } from '../../../lib/crm';
import { panelFrame } from './panel';

interface Change {
  at: number;
  key: string | null;
  heading: string | null;
}
interface Look {
  at: number;
  href: string;
  isShown: boolean;
}

/** What was seen of the panel over a while; moments are milliseconds since 1970 with fractions. */
export interface Sighting {
  looks: Look[];
  changes: Change[];
}

/**
 * Watches from both sides of the frame's edge: the page tells in every drawn frame which address it has and whether the
 * panel's frame is drawn; the panel's document tells every change of its record and heading at the moment it happens.
 */
export async function watchPanel(page: Page): Promise<() => Promise<Sighting>> {
  const frame = panelFrame(page);
  if (!frame) throw new Error('There is no panel to watch.');
  const element = await frame.frameElement();
  await element.evaluate(node => {
    const looks: Look[] = [];
    Object.assign(window, { __looks: looks });
    const isDrawn = () => {
      if (!(node instanceof HTMLElement) || !node.isConnected) return false;
      // While a record is being painted, paper lies over the frame.
      if (node.nextElementSibling?.checkVisibility()) return false;
      return node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const look = () => {
      looks.push({ at: performance.timeOrigin + performance.now(), href: location.href, isShown: isDrawn() });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await frame.evaluate(() => {
    const changes: Change[] = [];
    Object.assign(window, { __changes: changes });
    const note = () => {
      const key = document.querySelector('main')?.dataset.recordKey ?? null;
      const heading = document.querySelector('h1')?.textContent ?? null;
      changes.push({ at: performance.timeOrigin + performance.now(), key, heading });
    };
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    note();
  });
  return async () => ({
    looks: await page.evaluate(() => (window as unknown as { __looks: Look[] }).__looks),
    changes: await frame.evaluate(() => (window as unknown as { __changes: Change[] }).__changes),
  });
}

/** The two processes' clocks agree to about this; a frame lasts four times as long. */
const CLOCKS_AGREE_MS = 4;

export interface Disagreement {
  at: number;
  address: string | null;
  panel: string | null;
  heading: string | null;
}

/** Every drawn frame in which a visible panel showed another record than the address names. */
export function disagreements({ looks, changes }: Sighting): Disagreement[] {
  const start = changes[0]?.at ?? 0;
  const during = (at: number) => {
    const before = changes.filter(change => change.at <= at - CLOCKS_AGREE_MS).at(-1);
    const around = changes.filter(change => Math.abs(change.at - at) < CLOCKS_AGREE_MS);
    return [...(before ? [before] : []), ...around];
  };
  return looks
    .filter(look => look.isShown && look.at > start + CLOCKS_AGREE_MS)
    .flatMap(look => {
      const address = recordKey(look.href);
      const states = during(look.at);
      if (states.some(state => state.key === address)) return [];
      const last = states.at(-1);
      return [{ at: look.at, address, panel: last?.key ?? null, heading: last?.heading ?? null }];
    });
}
