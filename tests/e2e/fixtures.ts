import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { BookRows } from '../book/backup';
import { type StandInHabits, serveStandIns } from '../stand-in/serve';
import { openOwnPage } from './harness/ask';
import { type Launched, type LaunchOptions, launch, removeProfile } from './harness/launch';
import { seed } from './harness/seed';
import { wipe } from './harness/wipe';
import { stopWorker } from './harness/worker';

/** A browser with Kept in it, beside the two stand-in CRMs. */
export interface Kept {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  /** A page of the extension that stays open: messages to the background are sent from it. */
  readonly desk: Page;
  /** A tab on this CRM page. */
  open(url: string): Promise<Page>;
  openOwn(
    path: 'popup.html' | 'today.html' | 'options.html' | 'recovery.html' | 'report.html',
  ): Promise<Page>;
  /** The page of one customer. */
  openCustomer(customerId: string): Promise<Page>;
  /** The popup as the toolbar button opens it while `tab` is the active tab. */
  openPopup(tab: Page): Promise<Page>;
  seed(rows: BookRows, bookId?: string): Promise<void>;
  stopWorker(): Promise<void>;
  /** Ends every process at once and starts again on the same profile. */
  killAndRelaunch(): Promise<void>;
  /** Closes in good order and starts again; `between` runs while no browser has the profile open. */
  relaunch(between?: () => Promise<void>): Promise<void>;
}

interface Options {
  habits: StandInHabits;
  launching: LaunchOptions;
  /** Whether the test takes, and leaves, a browser that others use too, wiped between them as after an install. */
  isSharing: boolean;
}

/** The browser that tests of one worker process hand on, as long as they want it with the same switches and habits. */
interface Shared {
  running: Launched;
  desk: Page;
  wanted: string;
  errors: { now: string[] };
}

/** Fast habits: the stand-ins' own delays are for the tests that are about them. */
const QUICK: StandInHabits = { staleMs: 60, nameMs: 40, lateMs: 40, titleMs: 80 };

export const test = base.extend<
  Options & { kept: Kept; pageErrors: string[] },
  { handedOn: { browser?: Shared } }
>({
  habits: [QUICK, { option: true }],
  launching: [{}, { option: true }],
  isSharing: [true, { option: true }],
  handedOn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const handedOn: { browser?: Shared } = {};
      await use(handedOn);
      if (handedOn.browser) await end(handedOn.browser.running);
    },
    { scope: 'worker' },
  ],
  /** Uncaught errors of every page and frame; a test that ends with one has failed. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  pageErrors: async ({}, use) => {
    await use([]);
  },
  kept: async ({ habits, launching, isSharing, handedOn, pageErrors }, use, testInfo) => {
    const errors = { now: pageErrors };
    const wanted = JSON.stringify([launching, habits]);
    const former = handedOn.browser;
    handedOn.browser = undefined;
    const isFit = isSharing && former?.wanted === wanted;
    if (former && !isFit) await end(former.running);
    if (former && isFit) former.errors.now = pageErrors;
    let running = isFit ? former.running : await start(launching, habits, errors);
    let desk = isFit ? former.desk : await openDesk(running);
    let isRestarted = false;
    const again = async (options: LaunchOptions) => {
      isRestarted = true;
      running = await start(options, habits, errors);
      desk = await openDesk(running);
    };
    const kept: Kept = {
      get context() {
        return running.context;
      },
      get extensionId() {
        return running.extensionId;
      },
      get profile() {
        return running.profile;
      },
      get desk() {
        return desk;
      },
      open: async url => {
        const page = await running.context.newPage();
        await page.goto(url);
        return page;
      },
      openOwn: path => openOwnPage(running.context, running.extensionId, path),
      openCustomer: id => openOwnPage(running.context, running.extensionId, `customer.html#${id}`),
      openPopup: tab => openPopup(running, tab),
      seed: (rows, bookId) => seed(desk, rows, bookId),
      stopWorker: () => stopWorker(desk),
      killAndRelaunch: async () => {
        await running.kill();
        await again({ ...launching, profile: running.profile });
      },
      relaunch: async between => {
        await running.close();
        await between?.();
        await again({ ...launching, profile: running.profile });
      },
    };
    await use(kept);
    if (isSharing && !isRestarted && testInfo.status === testInfo.expectedStatus) {
      await wipe(running.context, desk);
      handedOn.browser = { running, desk, wanted, errors: isFit ? former.errors : errors };
    } else await end(running);
    expect(pageErrors, 'Which script threw and was not caught?').toEqual([]);
  },
});

async function end(running: Launched): Promise<void> {
  await running.close().catch(() => undefined);
  await removeProfile(running.profile);
}

async function start(
  options: LaunchOptions,
  habits: StandInHabits,
  errors: { now: string[] },
): Promise<Launched> {
  const running = await launch(options);
  running.context.on('weberror', error => errors.now.push(error.error().message));
  await serveStandIns(running.context, habits);
  return running;
}

/** An address of the extension's own with nothing of ours running on it: a page would ask again after every write. */
const openDesk = (running: Launched) => openOwnPage(running.context, running.extensionId, 'icon-16.png');

/**
 * Playwright cannot see the real popup; opened as a tab beside the page it is about, the popup's page is about the tab
 * that was in front before it.
 */
async function openPopup(running: Launched, tab: Page): Promise<Page> {
  await tab.bringToFront();
  return openOwnPage(running.context, running.extensionId, 'popup.html');
}

export { expect } from '@playwright/test';
