/**
 * The demo of `npm start`: a stand-in CRM record with the panel beside it and a demo book behind it. With a display the
 * window stays until it is closed; without one it leaves screenshots and says so.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { demoCustomerId, demoStart } from '../book/demo';
import { openOwnPage } from '../e2e/harness/ask';
import { type Launched, removeProfile } from '../e2e/harness/launch';
import { hubspot, salesforce } from '../e2e/harness/places';
import { openDemo, showRecord } from './scene';

const FOLDER = join('.output', 'demo');

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

export async function main(args: string[]): Promise<void> {
  const isHeadless = args.includes('--headless') || !hasDisplay();
  if (isHeadless) return takePictures('There is no display here');
  const running = await openDemo({ isHeadless: false, viewport: null, args: ['--start-maximized'] }).catch(
    () => null,
  );
  if (running) await stayOpen(running);
  else await takePictures('No window could be opened on this display');
}

async function stayOpen(running: Launched): Promise<void> {
  const page = running.context.pages()[0] ?? (await running.context.newPage());
  await showRecord(page, demoStart.url);
  // Every state of readiness has a customer; Today leads to each.
  await openOwnPage(running.context, running.extensionId, 'today.html');
  await page.bringToFront();
  console.log(`Kept is open beside ${demoStart.name} of the stand-in CRM. Close the browser to end.`);
  await new Promise<void>(resolve => running.context.once('close', () => resolve()));
  await removeProfile(running.profile);
}

async function takePictures(why: string): Promise<void> {
  console.log(`${why}, so the demo runs headless and takes screenshots.`);
  await mkdir(FOLDER, { recursive: true });
  const running = await openDemo({ viewport: { width: 1440, height: 900 }, forPictures: true });
  try {
    const page = await running.context.newPage();
    const crmPages = {
      'salesforce-contact': salesforce.contact.url,
      'salesforce-company': salesforce.company.url,
      'hubspot-contact': hubspot.contact.url,
      'hubspot-other-company': hubspot.other.url,
    };
    for (const [name, url] of Object.entries(crmPages)) {
      await showRecord(page, url);
      await keep(name, () => page.screenshot({ path: join(FOLDER, `${name}.png`) }));
    }
    for (const name of ['popup', 'today', 'options', 'customer']) {
      await page.bringToFront();
      const path = name === 'customer' ? `customer.html#${demoCustomerId}` : `${name}.html`;
      const own = await openOwnPage(running.context, running.extensionId, path);
      if (name === 'popup') await own.setViewportSize({ width: 376, height: 600 });
      await own.waitForTimeout(600);
      await keep(name, () => own.screenshot({ path: join(FOLDER, `${name}.png`) }));
      await own.close();
    }
  } finally {
    await running.close();
    await removeProfile(running.profile);
  }
}

async function keep(name: string, take: () => Promise<unknown>): Promise<void> {
  await take();
  console.log(`Wrote ${join(FOLDER, `${name}.png`)}`);
}
