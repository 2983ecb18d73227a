/** What Kept adds to a CRM page, measured against the same page without it in the same run. */
import type { CDPSession, Page } from '@playwright/test';
import { type Launched, launch, removeProfile } from '../e2e/harness/launch';
import { goInApp } from '../e2e/harness/panel';
import { salesforce } from '../e2e/harness/places';
import { serveStandIns } from '../stand-in/serve';
import { type Figure, median } from './figures';
import { ownTasks } from './own-tasks';

const LOADS = 31;
const ROUNDS = 7;
/** As a rep goes: a list, a record, back to the list, from record to record. */
const TOUR = [
  salesforce.list,
  salesforce.company.url,
  salesforce.list,
  salesforce.contact.url,
  salesforce.company.url,
  salesforce.other.url,
  salesforce.company.url,
];
/** The stand-in page itself has finished its habits by then, and so has every look of ours at it. */
const SETTLED_MS = 700;

const isRecord = (url = '') => url !== salesforce.list;

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
  // Time the thread really ran: what a busy machine cannot lengthen.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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

/** What `with` cost more, of each step of each round; the sides take turns, so that a busy moment of the machine hits both. */
async function differences(
  withKept: Side,
  without: Side,
  rounds: number,
  steps: readonly ((one: Side) => Promise<number>)[],
): Promise<number[][]> {
  const more = steps.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, step] of steps.entries()) more[at]?.push((await step(withKept)) - (await step(without)));
  return more;
}

export async function pageCost(): Promise<Figure[]> {
  const withKept = await side(undefined);
  const without = await side(null);
  try {
    const [load = []] = await differences(withKept, without, LOADS, [loadCost]);
    const tour = TOUR.map(url => (one: Side) => walkCost(one, url));
    // The first round only makes every page of the tour known to the stand-in.
    await differences(withKept, without, 1, tour);
    const byStep = await differences(withKept, without, ROUNDS, tour);
    const walks = byStep.flat();
    const fromRecordToRecord = byStep
      .filter((_, at) => isRecord(TOUR[at]) && isRecord(TOUR.at(at - 1)))
      .flat();
    const tasks = await ownTasks(withKept.page, async () => {
      for (const url of TOUR) {
        await goInApp(withKept.page, url);
        await withKept.page.waitForTimeout(SETTLED_MS);
      }
    });
    const longest = Math.max(0, ...tasks);
    return [
      {
        what: 'script added to a page load that is no record',
        reach: 2,
        measured: Math.max(0, median(load)),
        unit: 'ms',
        samples: load.length,
      },
      {
        what: 'script added to an in-app navigation',
        reach: 1,
        measured: Math.max(0, median(walks)),
        unit: 'ms',
        samples: walks.length,
      },
      {
        what: 'the dearest of them: from one record to another',
        reach: 1,
        measured: Math.max(0, median(fromRecordToRecord)),
        unit: 'ms',
        samples: fromRecordToRecord.length,
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
