import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/**
 * What axe finds. Its text is evaluated through the debugger: our own policy lets no script in, and from outside axe
 * could not reach through a closed shadow root.
 */
export async function faults(surface: Page | Frame): Promise<string[]> {
  await surface.evaluate(`${AXE};0`);
  return surface.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(node => `${id}: ${node.html.slice(0, 140)} (${node.failureSummary?.split('\n')[1]?.trim()})`),
    );
  });
}
