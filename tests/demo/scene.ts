import type { Page } from '@playwright/test';
import { demoBook } from '../book/demo';
import { openOwnPage } from '../e2e/harness/ask';
import { type Launched, type LaunchOptions, launch } from '../e2e/harness/launch';
import { isPanelShown, panelFrame } from '../e2e/harness/panel';
import { seed } from '../e2e/harness/seed';
import { serveStandIns } from '../stand-in/serve';

/** A browser with Kept, the stand-in CRMs and the demo book in it. */
export async function openDemo(options: LaunchOptions): Promise<Launched> {
  const running = await launch(options);
  await serveStandIns(running.context, { staleMs: 120 });
  const desk = await openOwnPage(running.context, running.extensionId, 'options.html');
  await seed(desk, demoBook());
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
