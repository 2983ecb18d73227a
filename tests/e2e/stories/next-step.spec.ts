/** Story 4: never leave without a next step. */
import { day, said } from '../../book/days';
import { customerRow, linkRow, stepRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { word } from '../harness/words';

const sold = { firstSaleTyped: day(-120) };
const fernhill = customerRow('Fernhill Mills', { ...sold, tierEffective: 'C' });
const tarnwood = customerRow('Tarnwood Ltd', { ...sold, tierEffective: 'A' });
const brightwater = customerRow('Brightwater Dairies', sold);

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    const seedStep = (kept: Kept, dueIn: number) =>
      kept.seed({
        customers: [fernhill, tarnwood],
        recordLinks: [
          linkRow(crm.company, fernhill),
          linkRow(crm.deal, fernhill),
          linkRow(crm.other, tarnwood),
        ],
        nextSteps: [stepRow(fernhill, 'Walk through the hall', dueIn)],
      });
    const openCompany = async (kept: Kept) => panel(await kept.open(crm.company.url), crm.company.key);
    const stateOf = async (kept: Kept) =>
      (await ask(kept.desk, 'readTimeline', { customerId: fernhill.id })).state;

    test('ticking one off opens the line for the next, and Enter saves it', async ({ kept }) => {
      await seedStep(kept, 4);
      const shown = await openCompany(kept);
      await shown.nextStep.getByRole('button', { name: /^Done/ }).click();
      const line = shown.nextStep.getByRole('textbox', { name: word('step.line') });
      await expect(line).toBeFocused();
      await line.fill('Bring the offer in 6 days');
      await line.press('Enter');
      await expect(shown.nextStep).toContainText('Bring the offer');
      await expect(shown.nextStep).toContainText(said(day(6)));
      await expect(shown.nextStep).toContainText('Walk through the hall');
      expect(await stateOf(kept)).toBe('ok');
    });

    test('Esc parks with a reason and a day', async ({ kept }) => {
      await seedStep(kept, 4);
      const shown = await openCompany(kept);
      await shown.nextStep.getByRole('button', { name: /^Done/ }).click();
      await shown.nextStep.getByRole('textbox', { name: word('step.line') }).press('Escape');
      const reason = shown.nextStep.getByRole('textbox', { name: word('step.parkReason') });
      await reason.fill('Budget is decided in spring');
      const until = shown.nextStep.getByRole('textbox', { name: word('step.parkUntil') });
      await until.fill('in 30 days');
      await until.press('Enter');
      await expect(shown.nextStep).toContainText('Budget is decided in spring');
      expect(await stateOf(kept)).toBe('parked');
    });

    test('leaving instead keeps a missing mark and never a dialog', async ({ kept }) => {
      await seedStep(kept, 4);
      const page = await kept.open(crm.company.url);
      let dialogs = 0;
      page.on('dialog', dialog => {
        dialogs += 1;
        void dialog.dismiss();
      });
      const shown = await panel(page, crm.company.key);
      await shown.nextStep.getByRole('button', { name: /^Done/ }).click();
      await expect(shown.nextStep.getByRole('textbox', { name: word('step.line') })).toBeVisible();
      await page.close({ runBeforeUnload: true });
      expect(dialogs).toBe(0);
      expect(await stateOf(kept)).toBe('missing');
    });

    test('an overdue step asks what became of it: done, still to do, lapsed', async ({ kept }) => {
      await seedStep(kept, -2);
      const shown = await openCompany(kept);
      await shown.nextStep.getByRole('button', { name: word('step.carry'), exact: true }).click();
      const carryDay = shown.nextStep.getByRole('textbox', { name: word('step.carryLabel') });
      await carryDay.fill('in 3 days');
      await carryDay.press('Enter');
      await expect(shown.nextStep).toContainText(said(day(3)));
      await expect(shown.nextStep).toContainText('Walk through the hall');
      const { nextSteps } = await ask(kept.desk, 'readTimeline', { customerId: fernhill.id });
      expect(nextSteps.map(step => step.outcome)).toContain('replaced');
    });

    test('missing steps stand on Today, the A list first, with the coverage', async ({ kept }) => {
      await kept.seed({
        customers: [fernhill, tarnwood, brightwater],
        recordLinks: [linkRow(crm.company, fernhill), linkRow(crm.other, tarnwood)],
        nextSteps: [stepRow(brightwater, 'Ask how it went', 3)],
      });
      const today = await kept.openOwn('today.html');
      const missing = today.getByRole('listitem').filter({ hasText: /Tarnwood Ltd|Fernhill Mills/ });
      await expect(missing.first()).toContainText('Tarnwood Ltd');
      await expect(today.getByText(/\b33\s?%/).first()).toBeVisible();
    });

    test('a deal that was won still has a next step', async ({ kept }) => {
      await seedStep(kept, 4);
      const shown = await panel(await kept.open(crm.deal.url), crm.deal.key);
      await expect(shown.nextStep).toContainText('Walk through the hall');
    });
  });
}
