/**
 * Whether a person can see an element of ours in somebody else's page: a page may fade our frame out or lay a picture
 * over it and so steer a click (platform threats, clickjacking). Fit to arm what deletes; never for the whole surface,
 * for a menu of the page that lies over us for a moment is no attack.
 */

export interface Sight {
  /** True when the element is drawn in full strength with nothing over it, by the browser's last word about it. */
  isSeen(): Promise<boolean>;
  end(): void;
}

/** The browser looks this often at most, and refuses to look more often, ms. */
const LOOKS_EVERY_MS = 100;
/** No word at all by then (a browser that cannot tell, a frame that is not drawn) is no reason to refuse, ms. */
const SILENCE_MS = 1_000;

/** Begins to look; the element must stay the same one. Firefox cannot tell: there everything counts as seen. */
export function watchSight(element: Element): Sight {
  let seen: boolean | undefined;
  let tell: (seen: boolean) => void = () => undefined;
  const first = new Promise<boolean>(resolve => {
    tell = resolve;
  });
  const look = new IntersectionObserver(
    entries => {
      const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      seen = last?.isVisible ?? true;
      tell(seen);
    },
    // `trackVisibility` is not in the compiler's list of options yet.
    { trackVisibility: true, delay: LOOKS_EVERY_MS } as IntersectionObserverInit,
  );
  look.observe(element);
  return {
    isSeen: async () => {
      if (seen !== undefined) return seen;
      const silence = new Promise<boolean>(resolve => setTimeout(() => resolve(true), SILENCE_MS));
      return Promise.race([first, silence]);
    },
    end: () => look.disconnect(),
  };
}
