/** One customer in both CRMs: suggested, joined with a click, taken apart again (data.md, Linking). */
import { customerRow, linkRow, personRow, promiseRow, stepRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { panel } from '../harness/panel';
import { CRMS, type Crm, hubspot, salesforce } from '../harness/places';

const otherThan = (crm: Crm): Crm => (crm === salesforce ? hubspot : salesforce);

/** Fernhill as two customers, one a CRM, each with a history of its own. */
function twoHistories(here: Crm, there: Crm) {
  const site = { domain: 'fernhill-mills.example' };
  const mine = customerRow('Fernhill Mills', site);
  const theirs = customerRow('Fernhill Mills Ltd', { ...site, note: 'Invoices by post' });
  const dana = personRow(mine, 'Dana Reyes');
  const danaThere = personRow(theirs, 'Dana Reyes');
  return {
    customers: [mine, theirs],
    persons: [dana, danaThere],
    recordLinks: [
      linkRow(here.company, mine),
      linkRow(here.contact, mine, dana),
      linkRow(there.company, theirs),
      linkRow(there.contact, theirs, danaThere),
    ],
    promises: [
      promiseRow(mine, 'Send the SSO guide', { dueIn: 2, personId: dana.id }),
      promiseRow(theirs, 'Bring the loom drawing', { dueIn: 3, personId: danaThere.id }),
    ],
    nextSteps: [
      stepRow(mine, 'Walk through hall 2', 4, { setDate: '2026-01-05' }),
      stepRow(theirs, 'Call the foreman', 5),
    ],
  };
}

for (const crm of CRMS) {
  const there = otherThan(crm);
  test.describe(`from ${crm.name}`, () => {
    test('a customer started here is suggested on its page over there, and linked with one click', async ({
      kept,
    }) => {
      const first = await panel(await kept.open(crm.company.url), crm.company.key);
      await first.frame.getByRole('button', { name: /Start with this customer/ }).click();
      await first.log('send the SSO guide friday');
      await expect(first.promise('send the SSO guide')).toBeVisible();
      const second = await panel(await kept.open(there.company.url), there.company.key);
      const suggestion = second.frame.getByRole('button', { name: /Link to Fernhill/ });
      await expect(suggestion).toContainText(`in ${crm.name}: same web address`);
      await suggestion.click();
      await expect(second.promise('send the SSO guide')).toBeVisible();
    });

    test('two histories: joined after a look at what moves, and taken apart again', async ({ kept }) => {
      await kept.seed(twoHistories(crm, there));
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      const twin = shown.frame.getByRole('region', { name: 'Perhaps the same customer' });
      await expect(twin).toContainText(`Same as Fernhill Mills Ltd in ${there.name}?`);
      await twin.getByRole('button', { name: 'Join them' }).click();
      const preview = twin.getByRole('form', { name: /Join Fernhill Mills Ltd/ });
      await expect(preview).toContainText('2 pages, 1 promise, 1 other note of Fernhill Mills Ltd move to');
      await expect(preview).toContainText('Dana Reyes is known in both');
      await preview.getByRole('button', { name: 'Join them' }).click();
      await expect(shown.promise('Bring the loom drawing')).toBeVisible();
      await expect(shown.nextStep).toContainText('Call the foreman');
      await expect(twin).toHaveCount(0);

      const over = await panel(await kept.open(there.contact.url), there.contact.key);
      await expect(over.promise('Send the SSO guide')).toBeVisible();

      await page.bringToFront();
      await shown.frame.getByText('Links, archive, erase').click();
      const log = shown.frame.getByRole('region', { name: 'Linked and joined' });
      await log.getByRole('button', { name: /Undo: Joined Fernhill Mills Ltd/ }).click();
      await expect(shown.promise('Bring the loom drawing')).toHaveCount(0);
      await expect(shown.promise('Send the SSO guide')).toBeVisible();
      await expect(twin).toBeVisible();
    });

    test('what the rep calls two customers is not asked again', async ({ kept }) => {
      await kept.seed(twoHistories(crm, there));
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      const twin = shown.frame.getByRole('region', { name: 'Perhaps the same customer' });
      await twin.getByRole('button', { name: 'Not the same' }).click();
      await expect(twin).toHaveCount(0);
      const over = await panel(await kept.open(there.company.url), there.company.key);
      await expect(over.promise('Bring the loom drawing')).toBeVisible();
      await expect(over.frame.getByRole('region', { name: 'Perhaps the same customer' })).toHaveCount(0);
    });

    test('a page is unlinked, and linked again by undo', async ({ kept }) => {
      await kept.seed(twoHistories(crm, there));
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      await shown.frame.getByText('Links, archive, erase').click();
      const pages = shown.frame.getByRole('list', { name: 'Pages they are known by' });
      await expect(pages.getByRole('listitem')).toHaveCount(2);
      await pages.getByRole('button', { name: `More for ${crm.company.name}` }).click();
      await shown.frame.getByRole('menuitem', { name: 'Unlink' }).click();
      await expect(shown.frame.getByRole('button', { name: /Start with this customer/ })).toBeVisible();
      await shown.frame.getByRole('button', { name: /Undo/ }).click();
      await expect(shown.promise('Send the SSO guide')).toBeVisible();
    });

    test('erasing says what will go, and leaves nothing of theirs in the book', async ({ kept }) => {
      await kept.seed(twoHistories(crm, there));
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      await shown.frame.getByText('Links, archive, erase').click();
      await shown.frame.getByRole('button', { name: 'Erase everything of theirs…' }).click();
      const dialog = shown.frame.getByRole('dialog', { name: 'Erase Fernhill Mills for good?' });
      await expect(dialog).toContainText('1 person: Dana Reyes');
      await expect(dialog).toContainText('the links to 2 pages');
      await dialog.getByRole('button', { name: 'Keep it' }).click();
      await expect(dialog).toHaveCount(0);
      await shown.frame.getByRole('button', { name: 'Erase everything of theirs…' }).click();
      await dialog.getByRole('button', { name: 'Erase for good' }).click();
      await expect(shown.frame.getByRole('button', { name: /Start with this customer/ })).toBeVisible();
      await expect(shown.promises).not.toContainText('Send the SSO guide');
    });
  });
}
