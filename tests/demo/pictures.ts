/** `npm run pictures`: the pictures of README, from the real extension on the stand-in CRMs. Build first. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwnPage } from '../e2e/harness/ask';
import { removeProfile } from '../e2e/harness/launch';
import { panelFrame, panelOf } from '../e2e/harness/panel';
import { hubspot, salesforce } from '../e2e/harness/places';
import { openDemo, showRecord } from './scene';

const FOLDER = join('docs', 'pictures');
const at = (name: string) => join(FOLDER, `${name}.png`);

export async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const running = await openDemo({
      colorScheme,
      viewport: { width: 1360, height: 1010 },
      forPictures: true,
    });
    try {
      const page = await running.context.newPage();
      await showRecord(page, salesforce.contact.url);
      await page.screenshot({ path: at(`salesforce-${colorScheme}`) });
      await showRecord(page, hubspot.contact.url);
      const frame = panelFrame(page);
      if (frame) await panelOf(frame).line.fill('Send the service plan to Tom by next fri');
      await page.waitForTimeout(200);
      await page.screenshot({ path: at(`hubspot-${colorScheme}`) });
      if (frame) await panelOf(frame).line.fill('');
      for (const [name, width, height] of [
        ['popup', 360, 600],
        ['today', 1180, 820],
      ] as const) {
        await page.bringToFront();
        const own = await openOwnPage(running.context, running.extensionId, `${name}.html`);
        await own.setViewportSize({ width, height });
        await own.waitForTimeout(600);
        await own.screenshot({ path: at(`${name}-${colorScheme}`) });
        await own.close();
      }
    } finally {
      await running.close();
      await removeProfile(running.profile);
    }
  }
  console.log(`The pictures are in ${FOLDER}.`);
}
