import type { BrowserContext, Page, Worker } from '@playwright/test';

/** Stops the background worker as an idle timeout would. `page` is any page of the extension. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** The background worker; wait for it with a message first, for a stopped one answers nothing. */
export function workerOf(context: BrowserContext, extensionId: string): Worker {
  const worker = context.serviceWorkers().find(one => one.url().includes(extensionId));
  if (!worker) throw new Error('The background worker has never run.');
  return worker;
}

/** Lets an alarm ring now. */
export async function dispatchAlarm(worker: Worker, name: string): Promise<void> {
  await worker.evaluate(alarmName => {
    const onAlarm = chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void };
    onAlarm.dispatch({ name: alarmName, scheduledTime: Date.now() });
  }, name);
}

/** Ids of the notifications that stand on the desktop (headless Chromium keeps ids, not texts). */
export const shownNotices = (worker: Worker): Promise<string[]> =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

export const alarmsOf = (worker: Worker): Promise<{ name: string; scheduledTime: number }[]> =>
  worker.evaluate(async () => chrome.alarms.getAll());

/** What the badge says. */
export const badgeOf = (worker: Worker): Promise<string> =>
  worker.evaluate(() => chrome.action.getBadgeText({}));

/** An entry of the context menu ("I promised this" unless told) of this page while these words were selected. */
export async function chooseFromMenu(
  worker: Worker,
  page: Page,
  selectionText: string,
  entry = 'promised',
): Promise<void> {
  await worker.evaluate(
    async ([words, pageUrl, menuItemId]) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === pageUrl);
      const onClicked = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      onClicked.dispatch({ menuItemId, editable: false, pageUrl, selectionText: words }, tab);
    },
    [selectionText, page.url(), entry] as const,
  );
}

/** One of the extension's own keys, by its name in the manifest: the browser's own part of it no test can press. */
export const press = (worker: Worker, command: string): Promise<void> =>
  worker.evaluate(name => {
    const onCommand = chrome.commands.onCommand as unknown as { dispatch(name: string): void };
    onCommand.dispatch(name);
  }, command);

/** Words after the keyword, and Enter. */
export const enterInAddressBar = (worker: Worker, words: string): Promise<void> =>
  worker.evaluate(typed => {
    const onEntered = chrome.omnibox.onInputEntered as unknown as { dispatch(words: string): void };
    onEntered.dispatch(typed);
  }, words);
