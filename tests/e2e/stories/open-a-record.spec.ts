/** Story 2: see on opening a record what I owe. */
import { day } from '../../book/days';
import { customerRow, linkRow, personRow, promiseRow, stepRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { goInApp, isPanelShown, keyShown, panel } from '../harness/panel';
import { CRMS, type Crm } from '../harness/places';

// What these tests do to a browser is not wiped away.
test.use({ isSharing: false });

/** One customer with a late promise, an open one, a next step and the step before it. */
function bookFor(crm: Crm) {
  const customer = customerRow('Fernhill Mills');
  const dana = personRow(customer, 'Dana Reyes');
  const before = stepRow(customer, 'Show them the new hall', -6, {
    status: 'ended',
    endedDate: day(-6),
    outcome: 'done',
    setDate: day(-9),
  });
  return {
    customers: [customer],
    persons: [dana],
    recordLinks: [
      linkRow(crm.company, customer),
      linkRow(crm.contact, customer, dana),
      linkRow(crm.deal, customer),
    ],
    promises: [
      promiseRow(customer, 'Send the SSO guide', { madeDaysAgo: 12, dueIn: -3, personId: dana.id }),
      promiseRow(customer, 'Price list', { madeDaysAgo: 12, dueIn: 1, personId: dana.id }),
    ],
    nextSteps: [before, stepRow(customer, 'Walk through loom hall 2', 4)],
  };
}

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test('overdue and open promises stand there with both ages, the step and the step before it', async ({
      kept,
    }) => {
      await kept.seed(bookFor(crm));
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(crm.company.name);
      await expect(shown.promises.getByRole('listitem').first()).toContainText('Send the SSO guide');
      await expect(shown.promise('Send the SSO guide')).toContainText('3 days over');
      await expect(shown.promise('Price list')).toContainText('promised 12 days ago');
      await expect(shown.promise('Price list')).toContainText('due tomorrow');
      await expect(shown.nextStep).toContainText('Walk through loom hall 2');
      await expect(shown.nextStep).toContainText('Show them the new hall');
    });

    test('contact and deal show the same customer; the heading is the record', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.contact.url);
      const ofContact = await panel(page, crm.contact.key);
      await expect(ofContact.frame.getByRole('heading', { level: 1 })).toContainText('Dana Reyes');
      await expect(ofContact.main).toContainText('Fernhill Mills');
      await goInApp(page, crm.deal.url);
      const ofDeal = await panel(page, crm.deal.key);
      await expect(ofDeal.frame.getByRole('heading', { level: 1 })).toHaveText(crm.deal.name);
      await expect(ofDeal.promise('Send the SSO guide')).toBeVisible();
    });

    test('going from record to record and back needs no reload', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      await goInApp(page, crm.other.url);
      const other = await panel(page, crm.other.key);
      await expect(other.frame.getByText('Send the SSO guide')).toHaveCount(0);
      await page.goBack();
      await expect((await panel(page, crm.company.key)).promise('Send the SSO guide')).toBeVisible();
    });

    test('on a page that is no record no panel is drawn', async ({ kept }) => {
      const page = await kept.open(crm.company.url);
      await panel(page, crm.company.key);
      await goInApp(page, crm.list);
      await expect.poll(() => isPanelShown(page)).toBe(false);
    });

    test('a record nobody knows yet offers to start', async ({ kept }) => {
      const shown = await panel(await kept.open(crm.other.url), crm.other.key);
      await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(crm.other.name);
      await expect(shown.frame.getByRole('button', { name: /Start with this customer/ })).toBeVisible();
    });

    test('with a page nobody can read the same content comes from the address', async ({ kept }) => {
      await kept.seed(bookFor(crm));
      await kept.context.addInitScript(() => {
        if (location.protocol !== 'https:') return;
        // Every word of the page is gone before anybody can read it.
        new MutationObserver(() => {
          for (const child of document.body?.children ?? []) child.remove();
        }).observe(document, { childList: true, subtree: true });
      });
      const shown = await panel(await kept.open(crm.company.url), crm.company.key);
      await expect(shown.promise('Send the SSO guide')).toBeVisible();
      await expect(shown.frame.getByRole('heading', { level: 1 })).toHaveText(crm.company.name);
    });

    test('a promise typed on one record lands with that record, also when the page has moved on', async ({
      kept,
    }) => {
      await kept.seed(bookFor(crm));
      const page = await kept.open(crm.company.url);
      const shown = await panel(page, crm.company.key);
      await shown.log('send the drawing tomorrow');
      await goInApp(page, crm.other.url);
      await panel(page, crm.other.key);
      await expect.poll(() => keyShown(page)).toBe(crm.other.key);
      await goInApp(page, crm.company.url);
      const again = await panel(page, crm.company.key);
      await again.promises.getByRole('button', { name: /1 more/ }).click();
      await expect(again.promise('send the drawing')).toBeVisible();
    });
  });
}
