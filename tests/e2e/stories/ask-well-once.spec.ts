/** Stories 6 and 7: know whether I have earned the ask; ask well, once. */
import { day } from '../../book/days';
import { keptRow, personRow, promiseRow } from '../../book/rows';
import { servedWell } from '../../book/states';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { faults } from '../harness/axe';
import { type Panel, panel } from '../harness/panel';
import { CRMS, salesforce } from '../harness/places';
import { word } from '../harness/words';

const region = (shown: Panel, key: 'ask.region' | 'gate.region') =>
  shown.frame.getByRole('region', { name: word(key), exact: true });

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    const { customer, rows } = servedWell('Fernhill Mills', crm.company);
    const customerId = customer.id;
    const dana = personRow(customer, 'Dana Whitfield');

    const open = async (kept: Kept, late = false) => {
      // One late promise among many kept: only it stands before the ask.
      const many = Array.from({ length: 9 }, (_, at) => keptRow(customer, `Answer ${at}`, 20 + at * 6));
      const owed = promiseRow(customer, 'Send the SSO guide', { madeDaysAgo: 9, dueIn: -2 });
      const promises = late ? [...rows.promises, ...many, owed] : rows.promises;
      await kept.seed({ ...rows, promises, persons: [dana] });
      return panel(await kept.open(crm.company.url), crm.company.key);
    };

    test('the gate stands first, is repaired in place, and then the ask is there', async ({ kept }) => {
      const shown = await open(kept, true);
      const gate = region(shown, 'gate.region');
      await expect(gate).toContainText('Send the SSO guide');
      await expect(gate).toContainText(/Then you may ask: \d+ points, earned\./);
      const before = Number(await shown.readiness.getAttribute('data-score'));
      await gate.getByRole('button', { name: word('done') }).click();
      await expect(region(shown, 'ask.region')).toContainText(/good moment to ask/i);
      await expect(shown.readiness).toHaveAttribute('data-state', 'earned');
      // Closing it late never lowers the score.
      expect(Number(await shown.readiness.getAttribute('data-score'))).toBeGreaterThanOrEqual(before);
    });

    test('while a gate stands the card opens only with a written reason, kept with the ask', async ({
      kept,
    }) => {
      const shown = await open(kept, true);
      const gate = region(shown, 'gate.region');
      await gate.getByRole('button', { name: word('ask.anyway') }).click();
      const why = gate.getByRole('textbox', { name: word('ask.anywayWhy') });
      await why.press('Enter');
      await expect(gate).toContainText(word('line.needs.words'));
      await why.fill('She offered it on the phone');
      await why.press('Enter');
      const card = region(shown, 'ask.region');
      await expect(card).toContainText('She offered it on the phone');
      await card.getByRole('button', { name: word('ask.no'), exact: true }).click();
      await expect(gate).toBeVisible();
      const { asks } = await ask(kept.desk, 'readReferrals', { customerId });
      expect(asks).toMatchObject([
        { outcome: 'no', overrideReason: 'She offered it on the phone', stateThen: 'repairFirst' },
      ]);
      const fold = shown.frame.locator('[data-fold="referrals"]');
      await fold.locator('summary').click();
      await expect(fold.getByRole('list', { name: word('referral.asks') })).toContainText(
        'Asked anyway: She offered it on the phone',
      );
    });

    test('the card has three facts and a draft that is kept; the outcome is one click; then it waits', async ({
      kept,
    }) => {
      const shown = await open(kept);
      const today = await kept.openOwn('today.html');
      await expect(today.getByRole('region', { name: word('today.askList') })).toContainText(customer.name);
      await shown.frame.page().bringToFront();
      await region(shown, 'ask.region')
        .getByRole('button', { name: word('ask.open') })
        .click();
      const card = region(shown, 'ask.region');
      await expect(card.getByRole('list', { name: word('ask.facts') }).getByRole('listitem')).toHaveCount(3);
      const script = card.getByRole('textbox', { name: word('ask.script') });
      await expect(script).toHaveValue(/We use it now\./);
      await script.fill('Dana, a short question.');
      await card.getByRole('button', { name: word('ask.whom') }).click();
      await card.getByRole('textbox', { name: word('ask.whom') }).fill('the mill in Leeds');
      await card.getByRole('textbox', { name: word('ask.whom') }).press('Enter');
      await expect(card).toContainText('the mill in Leeds');
      // Typed words outlive the panel.
      await shown.frame.page().reload();
      const again = await panel(shown.frame.page(), crm.company.key);
      const opened = region(again, 'ask.region');
      await opened.getByRole('button', { name: word('ask.open') }).click();
      await expect(opened.getByRole('textbox', { name: word('ask.script') })).toHaveValue(
        'Dana, a short question.',
      );
      const mail = opened.getByRole('link', { name: word('ask.mail') });
      await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*body=Dana%2C%20a%20short%20question\./);

      await opened.getByRole('button', { name: word('ask.named') }).click();
      const name = opened.getByRole('textbox', { name: word('referral.name') });
      await expect(name).toBeFocused();
      await name.fill('Ravi of Northwind');
      await name.press('Enter');
      await expect(opened.getByRole('textbox', { name: word('referral.another') })).toBeFocused();
      await opened.getByRole('button', { name: word('referral.enough') }).click();
      await expect(again.readiness).toHaveAttribute('data-state', 'asked-wait');
      await expect(again.frame.getByText(/It opens again/)).toBeVisible();
      await expect(again.frame.getByRole('button', { name: word('ask.open') })).toHaveCount(0);
      await staysWaiting(kept, customerId);
    });

    test('a name goes from lead to customer, and the referrer hears of each stage', async ({ kept }) => {
      const shown = await open(kept);
      const fold = shown.frame.locator('[data-fold="referrals"]');
      await fold.locator('summary').click();
      await fold.getByRole('button', { name: word('referral.newUnasked') }).click();
      await fold.getByRole('textbox', { name: word('referral.name') }).fill('Ravi of Northwind');
      await fold.getByRole('textbox', { name: word('referral.name') }).press('Enter');
      const row = fold.getByRole('list', { name: word('referral.list') }).getByRole('listitem');
      await expect(row).toHaveAttribute('data-kind', 'lead');
      await expect(row).toContainText('without leave to use their name');
      await expect(row).toContainText(/Thank Fernhill Mills for the name due/);

      const today = await kept.openOwn('today.html');
      const due = today.getByRole('listitem').filter({ hasText: 'Thank Fernhill Mills' });
      await due.getByRole('button', { name: /^Done/ }).click();
      await expect(due).toHaveCount(0);

      await expect(row).toContainText(/thanked/);
      await row.getByRole('button', { name: /^Introduced/ }).click();
      await expect(row).toHaveAttribute('data-kind', 'referral');
      await expect(row).toContainText('Tell Fernhill Mills how the introduction went');
      await row.getByRole('button', { name: /^Done/ }).click();
      await expect(row).not.toContainText('Tell Fernhill Mills');
      await row.getByRole('button', { name: /^More for/ }).click();
      await shown.frame.getByRole('menuitem', { name: word('referral.stage.won') }).click();
      await row.getByRole('button', { name: /^Start Ravi/ }).click();
      await expect(row).toContainText('became Ravi of Northwind');
      await expect(row).toContainText('Tell Fernhill Mills that it worked out');
      await expect(fold.getByRole('list', { name: 'Brought by Fernhill Mills' })).toContainText(
        'Ravi of Northwind',
      );
    });

    test('marked “Do not ask” it is not asked until that is taken back', async ({ kept }) => {
      const shown = await open(kept);
      await region(shown, 'ask.region')
        .getByRole('button', { name: word('ask.open') })
        .waitFor();
      await ask(kept.desk, 'setDoNotAsk', {
        commandId: crypto.randomUUID(),
        customerId,
        reason: 'Their board does not allow it',
      });
      await expect(shown.readiness).toHaveAttribute('data-state', 'do-not-ask');
      await expect(shown.frame.getByRole('button', { name: word('ask.open') })).toHaveCount(0);
      await expect(shown.frame.getByRole('button', { name: word('ask.anyway') })).toHaveCount(0);
      await shown.readiness.getByRole('button', { name: word('ask.askAgain') }).click();
      await expect(region(shown, 'ask.region').getByRole('button', { name: word('ask.open') })).toBeVisible();
    });

    test('the next-best action says what it brings, and is another one once it is done', async ({ kept }) => {
      await kept.seed({ ...rows, wows: [], ratings: [], touches: rows.touches.slice(0, 6) });
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      const best = shown.frame.getByRole('region', { name: word('best.region'), exact: true });
      await expect(best).toContainText(/\d+ minutes?: .+, \+\d+/);
      const first = await best.getByRole('listitem').first().textContent();
      await best.getByRole('button', { name: word('best.more') }).click();
      await expect(best.getByRole('listitem')).toHaveCount(3);
      await ask(kept.desk, 'logRating', {
        commandId: crypto.randomUUID(),
        subject: { kind: 'customer', customerId },
        product: 5,
        person: 5,
        words: 'Does what you said',
      });
      await expect(best.getByRole('listitem').first()).not.toHaveText(first ?? '');
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launching: { colorScheme } });

    test('the card and the list have no fault axe can find, and a keyboard alone does it all', async ({
      kept,
    }) => {
      const { customer, rows } = servedWell('Fernhill Mills', salesforce.company);
      await kept.seed(rows);
      const page = await kept.open(salesforce.company.url);
      const shown = await panel(page, salesforce.company.key);
      const start = region(shown, 'ask.region').getByRole('button', { name: word('ask.open') });
      await start.focus();
      await page.keyboard.press('Enter');
      const card = region(shown, 'ask.region');
      expect(await faults(shown.frame), 'with the card open').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(start).toBeFocused();
      await page.keyboard.press('Enter');
      for (const key of ['ask.whom', 'ask.script', 'ask.copy', 'ask.mail', 'ask.named']) {
        await page.keyboard.press('Tab');
        const focused = card.locator(':focus');
        await expect(focused, `Does Tab come to ${key} next?`).toHaveCount(1);
      }
      await expect(card.getByRole('button', { name: word('ask.named') })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(card.getByRole('textbox', { name: word('referral.name') })).toBeFocused();
      await page.keyboard.type('Ravi of Northwind');
      await page.keyboard.press('Enter');
      await expect(card.getByRole('textbox', { name: word('referral.another') })).toBeFocused();
      await page.keyboard.press('Escape');
      const fold = shown.frame.locator('[data-fold="referrals"]');
      await fold.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(fold.getByRole('list', { name: word('referral.list') })).toContainText(
        'Ravi of Northwind',
      );
      expect(await faults(shown.frame), 'with the list open').toEqual([]);
      const { asks } = await ask(kept.desk, 'readReferrals', { customerId: customer.id });
      expect(asks).toHaveLength(1);
    });
  });
}

/** The cooldown holds everywhere: no list names the customer, and the ask day stands. */
async function staysWaiting(kept: Kept, customerId: string): Promise<void> {
  const today = await kept.openOwn('today.html');
  await expect(today.getByRole('region', { name: word('today.askList') })).toHaveCount(0);
  const { asks, referrals } = await ask(kept.desk, 'readReferrals', { customerId });
  expect(asks).toMatchObject([{ outcome: 'named', date: day(0), names: ['Ravi of Northwind'] }]);
  expect(referrals).toMatchObject([{ kind: 'lead', isUnsolicited: false }]);
}
