/** Story 10: handle the service call myself. */
import { day } from '../../book/days';
import { customerRow, linkRow, personRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { type Panel, panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills', { firstSaleTyped: day(-120) });
const dana = personRow(fernhill, 'Dana Whitfield');

const foldOf = (shown: Panel, name: 'issues' | 'deliverables' | 'deals') => {
  const fold = shown.frame.locator(`[data-fold="${name}"]`);
  return { fold, open: () => fold.locator('summary').click() };
};

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    const open = async (kept: Kept) => {
      await kept.seed({
        customers: [fernhill],
        persons: [dana],
        recordLinks: [linkRow(crm.company, fernhill), linkRow(crm.contact, fernhill, dana)],
      });
      return panel(await kept.open(crm.company.url), crm.company.key);
    };

    test('"They called with a problem" opens a card with both clocks', async ({ kept }) => {
      const shown = await open(kept);
      const { fold, open: unfold } = foldOf(shown, 'issues');
      await unfold();
      await fold.getByRole('button', { name: word('issue.new') }).click();
      const line = fold.getByRole('textbox', { name: word('issue.what') });
      await expect(line).toBeFocused();
      await line.fill('The second hall cannot log in');
      await line.press('Enter');
      const card = fold.getByRole('listitem').filter({ hasText: 'The second hall cannot log in' }).first();
      await expect(card).toBeFocused();
      await expect(card.getByRole('list', { name: word('issue.clocks') }).getByRole('listitem')).toHaveText([
        /^First answer by/,
        /^Fixed by/,
      ]);
      // While it is open there is no ask: the gate says so at once.
      await expect(shown.readiness).toHaveAttribute('data-state', /too-soon|repair-first/);
      await expect(shown.frame.getByText('The second hall cannot log in').first()).toBeVisible();
      const { open: cards } = await ask(kept.desk, 'readIssues', { customerId: fernhill.id });
      expect(cards).toHaveLength(1);
    });

    test('stays mine when others help, and closes only on their words', async ({ kept }) => {
      const shown = await open(kept);
      await ask(kept.desk, 'logIssue', {
        commandId: crypto.randomUUID(),
        subject: { kind: 'customer', customerId: fernhill.id },
        text: 'Invoices go to the old address',
        severity: 3,
      });
      await shown.frame.getByRole('button', { name: word('gate.openIssue.button') }).click();
      const { fold } = foldOf(shown, 'issues');
      const card = fold.getByRole('listitem').filter({ hasText: 'Invoices go' }).first();
      await expect(card).toBeFocused();
      await card.getByRole('button', { name: word('issue.answeredNow') }).click();
      await expect(card).toContainText('First answer in time');
      await card.getByRole('button', { name: /^More for/ }).click();
      await shown.frame.getByRole('menuitem', { name: word('issue.stay') }).click();
      await card.getByRole('textbox').fill('Sam of support');
      await card.getByRole('textbox').press('Enter');
      await expect(card).toContainText('Sam of support helps, you stay with them');
      await card.getByRole('button', { name: word('issue.fixedNow') }).click();
      await expect(card).toContainText('Fixed in time');
      await card.getByRole('button', { name: word('issue.theyConfirm') }).click();
      const said = card.getByRole('textbox', { name: word('issue.ask.confirmed') });
      await said.press('Enter');
      await expect(card).toContainText(word('line.needs.words'));
      await said.fill('Comes to the right desk now');
      await said.press('Enter');
      const closed = fold.getByRole('region', { name: word('issue.closed') });
      await expect(closed).toContainText('“Comes to the right desk now”');
      const { open: cards } = await ask(kept.desk, 'readIssues', { customerId: fernhill.id });
      expect(cards).toEqual([]);
    });
  });
}
