/** Story 3: close a promise truthfully. */
import { day, said } from '../../book/days';
import { customerRow, keptRow, linkRow, promiseRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask } from '../harness/ask';
import { type Panel, panel } from '../harness/panel';
import { CRMS, type Crm } from '../harness/places';
import { word } from '../harness/words';

const fernhill = customerRow('Fernhill Mills');
const LATE = promiseRow(fernhill, 'Send the SSO guide', { madeDaysAgo: 12, dueIn: -1 });
const OPEN = promiseRow(fernhill, 'Price list', { madeDaysAgo: 2, dueIn: 3 });

const bookFor = (crm: Crm) => ({
  customers: [fernhill],
  recordLinks: [linkRow(crm.company, fernhill)],
  promises: [LATE, OPEN, ...['One', 'Two', 'Three'].map((words, at) => keptRow(fernhill, words, 20 + at))],
});

async function choose(shown: Panel, words: string, key: string) {
  await shown.promise(words).getByRole('button', { name: /^More/ }).click();
  await shown.frame.getByRole('menuitem', { name: word(key), exact: true }).click();
}

/** The settled promise with this id, as the book tells it. */
async function settled(kept: Kept, id: string) {
  const { promises } = await ask(kept.desk, 'readTimeline', { customerId: fernhill.id });
  return promises.find(promise => promise.id === id);
}

/** The day the book holds for an open promise. */
async function dueOf(kept: Kept, id: string) {
  const { items, snoozed, ahead } = await ask(kept.desk, 'readToday', {});
  const all = [...items, ...snoozed, ...ahead.flatMap(one => one.items)];
  return all.find(item => item.itemId === id)?.date;
}

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    test.beforeEach(async ({ kept }) => kept.seed(bookFor(crm)));
    const openCompany = async (kept: Kept) => panel(await kept.open(crm.company.url), crm.company.key);

    test('Done becomes kept or kept late by the dates, not by choice', async ({ kept }) => {
      const shown = await openCompany(kept);
      for (const words of [LATE.text, OPEN.text]) {
        await shown.promise(words).getByRole('button', { name: /^Done/ }).click();
        await expect(shown.promise(words)).toHaveCount(0);
      }
      expect(await settled(kept, LATE.id)).toMatchObject({ outcome: 'keptLate', closedDate: day() });
      expect(await settled(kept, OPEN.id)).toMatchObject({ outcome: 'kept', closedDate: day() });
    });

    test('the kept rate names its number and its window, and opens what is behind it', async ({ kept }) => {
      const shown = await openCompany(kept);
      const rate = shown.promises.getByRole('button', { name: '3 of 4 kept, 12 months' });
      await rate.click();
      await expect(shown.frame.getByText('Two', { exact: true }).first()).toBeVisible();
    });

    test('Broken asks one line at most, and is not Done', async ({ kept }) => {
      const shown = await openCompany(kept);
      await choose(shown, LATE.text, 'promise.menu.broken');
      await shown.frame.getByRole('textbox', { name: word('promise.broken.label') }).fill('we lost it');
      await shown.frame.getByRole('button', { name: word('promise.broken.submit'), exact: true }).click();
      await expect(shown.promise(LATE.text)).toHaveCount(0);
      expect(await settled(kept, LATE.id)).toMatchObject({ outcome: 'broken', reason: 'we lost it' });
    });

    test('Released needs a name, for only the customer can release', async ({ kept }) => {
      const shown = await openCompany(kept);
      await choose(shown, LATE.text, 'promise.menu.released');
      const who = shown.frame.getByRole('textbox', { name: word('promise.released.label') });
      await who.fill('');
      await who.press('Enter');
      await expect(shown.promise(LATE.text)).toBeVisible();
      await who.fill('Dana Reyes');
      await who.press('Enter');
      await expect(shown.promise(LATE.text)).toHaveCount(0);
      expect(await settled(kept, LATE.id)).toMatchObject({ outcome: 'released', releasedBy: 'Dana Reyes' });
    });

    test('Renegotiate takes only a later day and remembers who asked', async ({ kept }) => {
      const shown = await openCompany(kept);
      await choose(shown, OPEN.text, 'promise.menu.renegotiate');
      const newDay = shown.frame.getByRole('textbox', { name: word('promise.renegotiate.day') });
      for (const refused of [day(2), day(3), day(-5)]) {
        await newDay.fill(refused);
        await newDay.press('Enter');
        await expect(newDay).toBeVisible();
      }
      expect(await dueOf(kept, OPEN.id)).toBe(day(3));
      await newDay.fill(day(5));
      await expect(shown.promise(OPEN.text).getByText(said(day(5)))).toBeVisible();
      await newDay.press('Enter');
      await expect(newDay).toHaveCount(0);
      await expect.poll(() => dueOf(kept, OPEN.id)).toBe(day(5));
    });

    test('putting the reminder off leaves day, state and kept rate as they were', async ({ kept }) => {
      const shown = await openCompany(kept);
      await choose(shown, LATE.text, 'promise.menu.later');
      await shown.frame.getByRole('button', { name: word('snooze.tomorrow'), exact: true }).click();
      await expect(shown.promise(LATE.text)).toContainText('1 day over');
      await expect(shown.promises).toContainText('3 of 4 kept, 12 months');
      expect(await dueOf(kept, LATE.id)).toBe(day(-1));
      expect((await ask(kept.desk, 'readToday', {})).snoozed.map(item => item.itemId)).toEqual([LATE.id]);
    });

    test('a later day typed into the row asks the one question: remind me, or agreed', async ({ kept }) => {
      const shown = await openCompany(kept);
      await shown.promise(OPEN.text).getByRole('button', { name: /due/ }).click();
      const newDay = shown.frame.getByRole('textbox', { name: word('promise.newDay') });
      await newDay.fill(day(6));
      await newDay.press('Enter');
      await shown.frame.getByRole('button', { name: word('promise.remindLater'), exact: true }).click();
      await expect.poll(() => dueOf(kept, OPEN.id)).toBe(day(3));
    });

    test('reopening restores the former state exactly', async ({ kept }) => {
      const before = await ask(kept.desk, 'exportBook', {});
      const shown = await openCompany(kept);
      await shown.promise(OPEN.text).getByRole('button', { name: /^Done/ }).click();
      await expect(shown.promise(OPEN.text)).toHaveCount(0);
      expect((await ask(kept.desk, 'exportBook', {})).hash).not.toBe(before.hash);
      const rate = shown.promises.getByRole('button', { name: /kept, 12 months/ });
      await expect(rate).toContainText('4 of 5');
      await rate.click();
      await shown.frame
        .getByRole('button', { name: /Reopen/i })
        .first()
        .click();
      await expect(shown.promise(OPEN.text)).toContainText('promised 2 days ago');
      await expect(rate).toContainText('3 of 4');
      expect(await dueOf(kept, OPEN.id)).toBe(day(3));
    });
  });
}
