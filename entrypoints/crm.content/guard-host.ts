/**
 * Keeps our host where and how we put it. A page may remove or restyle it, by accident (a library that clears the
 * document) or to steer clicks; we put it back a few times and then leave the page alone.
 */

/** Foreign changes within `FORGET_MS` after which we give up. */
const MOST_CHANGES = 10;
const FORGET_MS = 60_000;

export interface Guarded {
  host: HTMLElement;
  /** Puts the host back into the page. */
  restore: () => void;
  /** Too many changes, or nobody is left to serve. */
  giveUp: () => void;
  isOrphan: () => boolean;
  now: () => number;
  signal: AbortSignal;
}

/** Starts the watch. Every style of our own goes through `restyle`, so that it is not taken for the page's. */
export const guardHost = ({ host, restore, giveUp, isOrphan, now, signal }: Guarded) => {
  const home = host.ownerDocument.documentElement;
  let ownStyle = host.getAttribute('style');
  let changes: number[] = [];

  const watch = new MutationObserver(() => {
    const moved = host.parentNode !== home;
    const attributes = host.getAttributeNames().filter(name => name !== 'style');
    const restyled = host.getAttribute('style') !== ownStyle;
    if (!moved && attributes.length === 0 && !restyled) return;
    const at = now();
    changes = [...changes.filter(past => at - past < FORGET_MS), at];
    if (changes.length > MOST_CHANGES || isOrphan()) {
      watch.disconnect();
      giveUp();
      return;
    }
    for (const name of attributes) host.removeAttribute(name);
    if (restyled && ownStyle !== null) host.style.cssText = ownStyle;
    if (moved) restore();
    watch.takeRecords();
  });

  const start = () => {
    watch.observe(home, { childList: true });
    watch.observe(host, { attributes: true });
  };
  start();
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });

  return {
    /** Changes the host's style as our own doing. */
    restyle: (change: (style: CSSStyleDeclaration) => void) => {
      change(host.style);
      ownStyle = host.getAttribute('style');
    },
  };
};
