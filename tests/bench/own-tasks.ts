import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  dur?: number;
  /** Time the thread really ran: what a busy machine cannot lengthen. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const CALLS = new Set(['FunctionCall', 'EvaluateScript']);

/** How long each run of our content script took in the page while `during` ran, in ms, by Chromium's own trace. */
export async function ownTasks(page: Page, during: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await during();
  const ended = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events
    .filter(({ name, args }) => CALLS.has(name) && args?.data?.url?.includes('content-scripts/'))
    .map(({ dur = 0, tdur = dur }) => tdur / 1_000);
}
