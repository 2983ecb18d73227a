/** The keys the browser gives our commands, and its page on which they are changed. */
import { browser } from './browser';

/** The popup's own command goes by the browser's name in the manifest. */
const NAMES = ['popup', 'panel', 'today', 'touch', 'call'] as const;

/**
 * `key` as the browser writes it ("Alt+Shift+K", "⌥⇧K"); '' where it gave none, or the rep took it away. None at all
 * where the browser has no keys for extensions.
 */
export async function readShortcuts(): Promise<{ name: (typeof NAMES)[number]; key: string }[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return NAMES.flatMap(name => {
    const found = all.find(one => one.name === (name === 'popup' ? '_execute_action' : name));
    return found ? [{ name, key: found.shortcut ?? '' }] : [];
  });
}

/** Firefox opens its page on request; Chromium's has an address. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
