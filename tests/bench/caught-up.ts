/** What an import leaves to do when there is time is done before anything is measured: a rep's book is like that all day. */
import type { Page } from '@playwright/test';

export async function until(isTrue: () => Promise<boolean>, words: string, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${words}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

async function isCaughtUp(desk: Page): Promise<boolean> {
  const busy = () =>
    desk.evaluate(async () =>
      ((await navigator.locks.query()).held ?? []).some(({ name }) => name?.includes('summaries')),
    );
  if (await busy()) return false;
  await desk.waitForTimeout(2_000);
  return !(await busy());
}

/** @param desk any page of the extension. */
export const caughtUp = (desk: Page): Promise<void> =>
  until(() => isCaughtUp(desk), 'the end of what the import left to do', 600_000);
