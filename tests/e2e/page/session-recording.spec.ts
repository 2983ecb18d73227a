/** A recorder on the CRM page, as help desks and product teams put there, holds no word of ours (S6). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { panel } from '../harness/panel';
import { CRMS } from '../harness/places';

type Recording = { __recorded: unknown[] };
type Recorder = { rrweb: { record(options: object): void } };

const RECORDER = readFileSync(
  fileURLToPath(new URL('../../../node_modules/rrweb/dist/rrweb.umd.min.cjs', import.meta.url)),
  'utf8',
);

/** Everything the recorder can record, from the page's first moment on. */
function startRecording(): void {
  if (location.protocol !== 'https:' || window.top !== window) return;
  const recorded: unknown[] = [];
  Object.assign(window, { __recorded: recorded });
  (window as unknown as Recorder).rrweb.record({
    emit: (event: unknown) => recorded.push(event),
    recordCrossOriginIframes: true,
    maskAllInputs: false,
    inlineStylesheet: true,
  });
}

const recording = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify((window as unknown as Recording).__recorded));

for (const crm of CRMS) {
  test(`${crm.name}: nothing typed or shown in the panel is in a recording of the page`, async ({ kept }) => {
    const customer = customerRow('Fernhill Mills');
    await kept.seed({
      customers: [customer],
      recordLinks: [linkRow(crm.company, customer)],
      promises: [promiseRow(customer, 'the vermilion ledger', { dueIn: -2 })],
    });
    const page = await kept.context.newPage();
    await page.addInitScript(`${RECORDER};\n(${startRecording.toString()})();`);
    await page.goto(crm.company.url);
    const shown = await panel(page, crm.company.key);
    await shown.log('send the cobalt almanac to Dana tomorrow');
    await expect(shown.promise('cobalt almanac')).toBeVisible();
    await shown.promise('vermilion ledger').getByRole('button', { name: /^More/ }).click();
    await shown.frame.getByRole('menuitem', { name: /^Renegotiate/ }).click();
    await page.keyboard.type('next ochre monday');
    await shown.line.fill('half a turquoise thought');
    const lines = (await shown.main.innerText()).split('\n').map(line => line.trim());

    // What the recorder does hear: without this the test would pass with a recorder that is deaf.
    await page.evaluate(() => document.body.prepend(document.createElement('input')));
    await page.locator('body > input').pressSequentially('the page hears this');
    await expect.poll(() => recording(page)).toContain('the page hears this');

    const heard = await recording(page);
    const ofOurs = [
      'vermilion',
      'cobalt',
      'ochre',
      'turquoise',
      'Open promises',
      'panel.html',
      '-extension:',
    ];
    expect(ofOurs.filter(word => heard.includes(word))).toEqual([]);
    const ofThePage = await page.locator('body').innerText();
    const ours = lines.filter(line => line.length > 12 && !ofThePage.includes(line));
    expect(ours.length, 'Was there anything to hide?').toBeGreaterThan(3);
    expect(ours.filter(line => heard.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
  });
}
