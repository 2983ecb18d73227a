/** The one door to the toolbar badge. */
import { browser } from './browser';

/** White on these reads at 4.5:1 or more in both themes. */
const ALERT = '#b3261e';
const NEUTRAL = '#5b6472';

export async function setBadge({ text, alert }: { text: string; alert: boolean }): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: alert ? ALERT : NEUTRAL });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}

/** What the pointer is told over the icon. */
export const setBadgeReason = (title: string): Promise<void> => browser.action.setTitle({ title });
