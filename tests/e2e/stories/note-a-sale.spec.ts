/** A won deal on the page becomes a deal on one click, never without one (data, Money from the page). */
import { day } from '../../book/days';
import { customerRow, linkRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { panel } from '../harness/panel';
import { CRMS, inHubspot, inSalesforce } from '../harness/places';
import { word } from '../harness/words';

const brightwater = customerRow('Brightwater Dairies', { firstSaleTyped: day(-300) });
const CURRENCY = { Salesforce: 'USD', HubSpot: 'EUR' } as const;

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    const at = (name: string) => (crm.name === 'HubSpot' ? inHubspot(name) : inSalesforce(name));
    const company = at('brightwater');
    const deal = at('brightwater/cold-chain');
    const amount = `73,250 ${CURRENCY[crm.name]}`;
    const open = async (kept: Kept) => {
      await kept.seed({
        customers: [brightwater],
        recordLinks: [linkRow(company, brightwater), linkRow(deal, brightwater)],
      });
      return panel(await kept.open(deal.url), deal.key);
    };
    const dealsOf = async (kept: Kept) =>
      (await ask(kept.desk, 'readDeals', { customerId: brightwater.id })).deals;

    test('one click stores it, and offers what they get with it', async ({ kept }) => {
      const shown = await open(kept);
      const chip = shown.frame.getByRole('region', { name: word('won.region') });
      await expect(chip).toContainText(`Closed Won ${amount} on`);
      expect(await dealsOf(kept)).toEqual([]);
      await chip.getByRole('button', { name: word('won.use') }).click();
      await expect(chip).toBeHidden();
      const currency = CURRENCY[crm.name];
      await expect
        .poll(() => dealsOf(kept))
        .toMatchObject([{ kind: 'new', origin: 'page', money: { minor: 7_325_000, currency } }]);
      const plan = shown.frame.getByRole('form', { name: word('delivery.plan') });
      await plan.getByRole('textbox').first().fill('Sensors in both cold rooms');
      await plan.getByRole('button', { name: /^Leave out: Everyone/ }).click();
      await plan.getByRole('button', { name: word('delivery.save') }).click();
      await expect(plan).toBeHidden();
      await shown.frame.locator('[data-fold="deliverables"] summary').click();
      const list = shown.frame.getByRole('list', { name: word('fold.deliverables') });
      await expect(list.getByRole('listitem')).toHaveCount(3);
      await expect(list).toContainText('Sensors in both cold rooms');
      await shown.frame.locator('[data-fold="deals"] summary').click();
      await expect(shown.frame.getByRole('list', { name: word('fold.deals') })).toContainText(amount);
    });

    test('Not now is remembered for this record and amount', async ({ kept }) => {
      const shown = await open(kept);
      const chip = shown.frame.getByRole('region', { name: word('won.region') });
      await chip.getByRole('button', { name: word('won.notNow') }).click();
      await expect(chip).toBeHidden();
      const again = await panel(await kept.open(deal.url), deal.key);
      await expect(again.promises).toBeVisible();
      await expect(again.frame.getByRole('heading', { level: 1 })).toHaveText(deal.name);
      await expect(again.frame.getByRole('region', { name: word('won.region') })).toHaveCount(0);
      expect(await dealsOf(kept)).toEqual([]);
    });

    test('a deal that is not won says nothing', async ({ kept }) => {
      await kept.seed({
        customers: [brightwater],
        recordLinks: [linkRow(crm.company, brightwater), linkRow(crm.deal, brightwater)],
      });
      const shown = await panel(await kept.open(crm.deal.url), crm.deal.key);
      await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(crm.deal.name);
      await expect(shown.frame.getByRole('region', { name: word('won.region') })).toHaveCount(0);
    });
  });
}
