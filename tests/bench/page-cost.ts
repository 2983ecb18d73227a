/** What Kept adds to a CRM page, measured against the same page without it in the same run. */
import type { CDPSession, Page } from '@playwright/test';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { goInApp } from '../e2e/harness/panel';
import { salesforce } from '../e2e/harness/places';
import { serveStandIns } from '../stand-in/serve';
import { type Figure, median } from './figures';
import { ownTasks } from './own-tasks';

const LOADS = 31;
const WALKS = 25;
/** The stand-in page itself has finished its habits by then, and so has every look of ours at it. */
const SETTLED_MS = 700;

interface Side {
  running: Launched;
  page: Page;
  session: CDPSession;
}

async function side(extension: string | null | undefined): Promise<Side> {
  const running = await launch({ extension });
  await serveStandIns(running.context, { staleMs: 60, nameMs: 40, lateMs: 40, titleMs: 80 });
  const page = await running.context.newPage();
  const session = await running.context.newCDPSession(page);
  await session.send('Performance.enable');
  return { running, page, session };
}

/** Script time of the page's own process so far, in ms: the page's scripts and our content script, not our frame. */
async function scriptMs({ session }: Side): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

async function loadCost(one: Side): Promise<number> {
  await one.page.goto('about:blank');
  const before = await scriptMs(one);
  await one.page.goto(salesforce.list);
  await one.page.waitForTimeout(SETTLED_MS);
  return (await scriptMs(one)) - before;
}

async function walkCost(one: Side, url: string): Promise<number> {
  const before = await scriptMs(one);
  await goInApp(one.page, url);
  await one.page.waitForTimeout(SETTLED_MS);
  return (await scriptMs(one)) - before;
}

/** Medians of each side, alternating, so that a busy moment of the machine hits both. */
async function difference(
  withKept: Side,
  without: Side,
  rounds: number,
  cost: (one: Side, round: number) => Promise<number>,
): Promise<number> {
  const costs = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    costs.with.push(await cost(withKept, round));
    costs.without.push(await cost(without, round));
  }
  return Math.max(0, median(costs.with) - median(costs.without));
}

export async function pageCost(): Promise<Figure[]> {
  const withKept = await side(undefined);
  const without = await side(null);
  try {
    const load = await difference(withKept, without, LOADS, loadCost);
    for (const one of [withKept, without]) await one.page.goto(salesforce.company.url);
    const stops = [salesforce.other.url, salesforce.company.url];
    const walk = await difference(withKept, without, WALKS, (one, round) =>
      walkCost(one, stops[round % 2] ?? ''),
    );
    const tasks = await ownTasks(withKept.page, async () => {
      for (const url of [...stops, salesforce.list, ...stops]) {
        await goInApp(withKept.page, url);
        await withKept.page.waitForTimeout(SETTLED_MS);
      }
    });
    const longest = Math.max(0, ...tasks);
    return [
      {
        what: 'script added to a page load that is no record',
        reach: 2,
        measured: load,
        unit: 'ms',
        samples: LOADS,
      },
      {
        what: 'script added to a walk to another record',
        reach: 1,
        measured: walk,
        unit: 'ms',
        samples: WALKS,
      },
      {
        what: 'longest task of ours in the page',
        reach: 16.7,
        measured: longest,
        unit: 'ms',
        samples: tasks.length,
      },
    ];
  } finally {
    for (const { running } of [withKept, without]) {
      await running.close();
      await removeProfile(running.profile);
    }
  }
}
