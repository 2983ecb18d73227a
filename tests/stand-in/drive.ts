import type { Page } from '@playwright/test';

/** What the stand-in pages put on their own `window`, for tests. */
export interface StandInPage {
  /** Navigates inside the app by pushState, as a click on a link does; `path` begins with `/`. */
  open(path: string): void;
  /** Whether everything that was to arrive late has arrived. */
  isSettled(): boolean;
  toast(text: string): void;
  /** HubSpot: renders the sidebar anew with its rows rotated. */
  rotate?(): void;
  /** HubSpot: the window in the bottom right corner; `note`, `email`, `call`, `task`, `schedule`. */
  compose?(kind: string): void;
}

/** One event that the page's recorder saw on `window`, in the capture phase. */
export interface LoggedKey {
  type: 'keydown' | 'keypress' | 'keyup' | 'beforeinput' | 'input';
  key: string | null;
  data: string | null;
  value: string | null;
  target: string | null;
}

declare global {
  interface Window {
    __standIn: StandInPage;
    __keyLog: LoggedKey[];
    /** Letters for which the page's own shortcuts fired. */
    __shortcuts: string[];
  }
}

/** Waits until the page has drawn all that it draws late. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => window.__standIn?.isSettled());
}

/** Opens an address of the same host inside the app; returns while the old record is still on screen. */
export async function openInApp(page: Page, url: string): Promise<void> {
  const { pathname, search } = new URL(url);
  await page.evaluate(path => window.__standIn.open(path), pathname + search);
}
