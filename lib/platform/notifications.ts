/**
 * The one door to system notifications. One unknown option makes the whole notification throw (Firefox on `buttons` and
 * `requireInteraction`) or vanish (Chromium without an icon), so only what both take is passed, buttons in Chrome alone.
 */
import { browser } from './browser';

export interface SystemNotice {
  id: string;
  title: string;
  message: string;
  /** Shown where the browser has buttons; at most two. */
  buttons: string[];
}

/** Whether this browser draws buttons on a notification. */
export const hasNoticeButtons = (): boolean => !import.meta.env.FIREFOX;

/** Shows or replaces (same id) one notification. False when the browser refused it. Ids are at most 500 characters. */
export async function showNotice({ id, title, message, buttons }: SystemNotice): Promise<boolean> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon-128.png' as never),
    title,
    message,
    ...(hasNoticeButtons() && buttons.length > 0
      ? { buttons: buttons.map(label => ({ title: label })) }
      : {}),
  };
  try {
    await browser.notifications.create(id, options);
    return true;
  } catch {
    return false;
  }
}

/** Ids of the notifications on screen or in the system's list. Firefox may not know and gives none. */
export async function shownNotices(): Promise<Set<string>> {
  try {
    return new Set(Object.keys(await browser.notifications.getAll()));
  } catch {
    return new Set();
  }
}

export async function clearNotice(id: string): Promise<void> {
  try {
    await browser.notifications.clear(id);
  } catch {
    // Gone already: nothing to clear.
  }
}

/** `unknown` where the browser cannot tell (Firefox); the system itself may still hide notices. */
export async function noticePermission(): Promise<'granted' | 'denied' | 'unknown'> {
  const api = browser.notifications as { getPermissionLevel?: () => Promise<'granted' | 'denied'> };
  if (!api.getPermissionLevel) return 'unknown';
  try {
    return await api.getPermissionLevel();
  } catch {
    return 'unknown';
  }
}
