/** Nothing of the previous customer is visible for even one frame (pages.md, Which record). */
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { goInApp, panel } from '../harness/panel';
import { CRMS, type Crm } from '../harness/places';
import { disagreements, watchPanel } from '../harness/watch';

/** Two customers everybody knows apart. */
function bookFor(crm: Crm) {
  const fernhill = customerRow('Fernhill Mills');
  const tarnwood = customerRow('Tarnwood Ltd');
  return {
    customers: [fernhill, tarnwood],
    recordLinks: [linkRow(crm.company, fernhill), linkRow(crm.other, tarnwood)],
    promises: [
      promiseRow(fernhill, 'For Fernhill', { dueIn: 1 }),
      promiseRow(tarnwood, 'For Tarnwood', { dueIn: 1 }),
    ],
  };
}

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    // The page itself keeps the old record on screen this long after its address changed.
    test.use({ habits: { staleMs: 500 } });

    test('walking between records never shows one under the address of another', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const seen = await watchPanel(page);
      for (const next of [crm.other, crm.contact, crm.company, crm.deal, crm.other, crm.company]) {
        await goInApp(page, next.url);
        await panel(page, next.key);
        await page.waitForTimeout(200);
      }
      const sighting = await seen();
      expect(sighting.looks.filter(look => look.isShown).length).toBeGreaterThan(20);
      expect(disagreements(sighting)).toEqual([]);
    });

    test('running through records faster than anything can answer ends on the last one', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const seen = await watchPanel(page);
      for (let round = 0; round < 8; round++) {
        for (const next of [crm.other.url, crm.company.url, crm.list, crm.contact.url]) {
          await goInApp(page, next);
          await page.waitForTimeout(round * 15);
        }
      }
      await goInApp(page, crm.other.url);
      const shown = await panel(page, crm.other.key);
      await expect(shown.promise('For Tarnwood')).toBeVisible();
      await expect(shown.frame.getByText('For Fernhill')).toHaveCount(0);
      expect(disagreements(await seen())).toEqual([]);
    });

    test('back and forward never show the wrong one either, nor with a stopped worker', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      await goInApp(page, crm.other.url);
      await panel(page, crm.other.key);
      const seen = await watchPanel(page);
      for (const expected of [crm.company, crm.other, crm.company]) {
        await kept.stopWorker();
        await (expected === crm.company ? page.goBack() : page.goForward());
        await panel(page, expected.key);
      }
      expect(disagreements(await seen())).toEqual([]);
    });

    test('the name in the heading is always the name of the record, never of the one before', async ({
      kept,
    }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      const names = new Map([crm.company, crm.other, crm.contact].map(place => [place.key, place.name]));
      const seen = await watchPanel(page);
      for (const next of [crm.other, crm.contact, crm.company]) {
        await goInApp(page, next.url);
        const shown = await panel(page, next.key);
        await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(next.name, {
          timeout: 10_000,
        });
      }
      const known = new Set(names.values());
      const wrong = (await seen()).changes.filter(
        ({ key, heading }) => key && heading && known.has(heading) && heading !== names.get(key),
      );
      expect(wrong).toEqual([]);
    });
  });
}
