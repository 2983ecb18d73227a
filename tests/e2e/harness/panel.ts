import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** The panel as an outsider knows it: by the names README promises, in a frame inside a CRM page. */
export interface Panel {
  frame: Frame;
  main: Locator;
  line: Locator;
  promises: Locator;
  nextStep: Locator;
  readiness: Locator;
  /** The row of the promise with these words. */
  promise(words: string | RegExp): Locator;
  /** Types into the line and saves with Enter. */
  log(words: string): Promise<void>;
}

const isPanel = (frame: Frame) =>
  URL.canParse(frame.url()) && new URL(frame.url()).pathname === '/panel.html';

/** The panel's frame, if the page has one by now. */
export const panelFrame = (page: Page): Frame | undefined => page.frames().find(isPanel);

/** Is the panel's frame seen on the page? Neither absent, nor hidden, nor under the paper of a record to come. */
export async function isPanelShown(page: Page): Promise<boolean> {
  const frame = panelFrame(page);
  if (!frame) return false;
  const element = await frame.frameElement().catch(() => undefined);
  const isUncovered = element?.evaluate(
    node =>
      node instanceof HTMLElement && !node.nextElementSibling?.checkVisibility() && node.checkVisibility(),
  );
  return (await isUncovered?.catch(() => false)) ?? false;
}

export const panelOf = (frame: Frame): Panel => {
  const promises = frame.getByRole('region', { name: 'Open promises' });
  const line = frame.getByRole('textbox', { name: 'New promise' });
  return {
    frame,
    main: frame.locator('main'),
    line,
    promises,
    nextStep: frame.getByRole('region', { name: 'Next step' }),
    readiness: frame.getByRole('region', { name: 'Referral readiness' }),
    promise: words => promises.getByRole('listitem').filter({ hasText: words }),
    log: async words => {
      await line.fill(words);
      await line.press('Enter');
    },
  };
};

/** Waits until the panel shows the record with this key (any record when none is named), and gives it. */
export async function panel(page: Page, recordKey?: string): Promise<Panel> {
  await expect
    .poll(async () => (await isPanelShown(page)) && (await keyShown(page)), {
      message: `Does the panel show ${recordKey ?? 'a record'} on ${page.url()}?`,
      timeout: 15_000,
      intervals: [50],
    })
    .toEqual(recordKey ?? expect.any(String));
  const frame = panelFrame(page);
  if (!frame) throw new Error('The panel went away.');
  return panelOf(frame);
}

/** The key the panel's document carries, or null. */
export async function keyShown(page: Page): Promise<string | null> {
  const main = panelFrame(page)?.locator('main');
  return main ? main.getAttribute('data-record-key', { timeout: 1_000 }).catch(() => null) : null;
}

/** Goes to another page of the same CRM as its own links do: without a reload. */
export const goInApp = (page: Page, url: string): Promise<void> =>
  page.evaluate(path => window.__standIn.open(path), url.slice(new URL(url).origin.length));
