import type { Page } from '@playwright/test';
import { demoBook } from '../book/demo';
import { ask, commandId, openOwnPage } from '../e2e/harness/ask';
import { type Launched, type LaunchOptions, launch } from '../e2e/harness/launch';
import { isPanelShown, panelFrame } from '../e2e/harness/panel';
import { seed } from '../e2e/harness/seed';
import { serveStandIns } from '../stand-in/serve';

/** The import can be undone for ten seconds; a picture is taken when nothing speaks of it any more. */
const IMPORT_FORGOTTEN_MS = 10_500;

/** A browser with Kept, the stand-in CRMs and the demo book in it; for pictures the import lies a while back. */
export async function openDemo(options: LaunchOptions & { forPictures?: boolean }): Promise<Launched> {
  const running = await launch(options);
  await serveStandIns(running.context, { staleMs: 120 });
  const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
  // The book's sales are in euros; so is this rep.
  await ask(desk, 'saveSettings', { commandId: commandId(), patch: { baseCurrency: 'EUR' } });
  await seed(desk, demoBook());
  if (options.forPictures) await desk.waitForTimeout(IMPORT_FORGOTTEN_MS);
  await desk.close();
  return running;
}

/** Opens a CRM page in the given tab and waits until the panel has settled on it. */
export async function showRecord(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const until = Date.now() + 15_000;
  while (!(await isPanelShown(page))) {
    if (Date.now() > until) throw new Error(`The panel did not open on ${url}.`);
    await page.waitForTimeout(50);
  }
  // The name follows the stored content once the page has settled.
  await panelFrame(page)?.locator('h1:not(:empty)').waitFor({ timeout: 10_000 });
  await page.waitForTimeout(1_200);
}
