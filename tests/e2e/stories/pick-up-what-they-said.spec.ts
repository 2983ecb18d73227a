/** Story 5: pick up what they said. */
import { day } from '../../book/days';
import { customerRow, linkRow, needRow, personRow, stepRow } from '../../book/rows';
import { expect, type Kept, test } from '../fixtures';
import { ask, commandId } from '../harness/ask';
import { type Panel, panel } from '../harness/panel';
import { CRMS } from '../harness/places';
import { storedRows } from '../harness/stored';
import { word } from '../harness/words';
import { chooseFromMenu, workerOf } from '../harness/worker';

const fernhill = customerRow('Fernhill Mills', { firstSaleTyped: day(-400) });
const dana = personRow(fernhill, 'Dana Whitlock');

const second = needRow(fernhill, 'we open a second hall in spring', 60, -10, { importance: 3 });
const trainees = needRow(fernhill, 'two trainees start soon', 50, -5);
const budget = needRow(fernhill, 'the budget comes in autumn', 40, -3);
const marathon = needRow(fernhill, 'my marathon in Lisbon', 30, -1, { kind: 'personal', importance: 1 });
const later = needRow(fernhill, 'maybe a bigger van', 5, 40);

/** The other entries of the menu: the store, the words and what becomes of them (capture.md, Ways in). */
const ENTRIES = [
  ['promised', 'promises', 'the new price list', { quote: 'the new price list', text: 'the new price list' }],
  ['comment', 'needs', 'Friday was late', { kind: 'comment', verbatim: 'Friday was late' }],
  ['wow', 'wows', 'nobody ever did that', { reaction: 'nobody ever did that' }],
  ['value.profit', 'touches', 'it saved us a hall', { valueHow: 'profit', text: 'it saved us a hall' }],
  ['issue', 'issues', 'the gate is stuck', { status: 'open', text: 'the gate is stuck' }],
] as const;

for (const crm of CRMS) {
  test.describe(crm.name, () => {
    const seed = (kept: Kept, needs = [second, trainees, budget, marathon, later]) =>
      kept.seed({
        customers: [fernhill],
        persons: [dana],
        recordLinks: [linkRow(crm.company, fernhill), linkRow(crm.contact, fernhill, dana)],
        needs,
        nextSteps: [stepRow(fernhill, 'Walk through the hall', 4)],
      });
    const openCompany = async (kept: Kept) => panel(await kept.open(crm.company.url), crm.company.key);
    const askToday = ({ frame }: Panel) => frame.getByRole('region', { name: word('need.askToday') });
    const needs = async (kept: Kept) => ask(kept.desk, 'readNeeds', { customerId: fernhill.id });

    test('c: and Enter store a comment verbatim, with the person and the day', async ({ kept }) => {
      await seed(kept, []);
      const shown = await panel(await kept.open(crm.contact.url), crm.contact.key);
      await shown.line.fill('c: our auditor comes in June');
      await shown.frame.getByRole('textbox', { name: word('kind.comment.new') }).press('Enter');
      await expect.poll(async () => (await needs(kept)).open).toHaveLength(1);
      expect((await needs(kept)).open[0]).toMatchObject({
        kind: 'comment',
        verbatim: 'our auditor comes in June',
        personName: dana.name,
        capturedDate: day(0),
        revisitDate: day(14),
      });
    });

    test('selected text and one choice of the menu store it too, with the page it stood on', async ({
      kept,
    }) => {
      await seed(kept, []);
      const page = await kept.open(crm.contact.url);
      await panel(page, crm.contact.key);
      await ask(kept.desk, 'readOptions', {});
      const worker = workerOf(kept.context, kept.extensionId);
      await chooseFromMenu(worker, page, 'We may need a night shift', 'need');
      await expect
        .poll(async () => (await needs(kept)).open.map(need => need.verbatim))
        .toEqual(['We may need a night shift']);
      expect((await needs(kept)).open[0]).toMatchObject({ kind: 'need', personName: dana.name });
      for (const [entry, , words] of ENTRIES) await chooseFromMenu(worker, page, words, entry);
      for (const [, store, words, row] of ENTRIES)
        await expect
          .poll(async () =>
            (await storedRows(kept.desk, store)).find(one => JSON.stringify(one).includes(words)),
          )
          .toMatchObject({ ...row, customerId: fernhill.id, pageUrl: page.url() });
    });

    test('at most three questions, by priority, one shown, in their own words', async ({ kept }) => {
      await seed(kept);
      const part = askToday(await openCompany(kept));
      await expect(part).toContainText('Last time you said “we open a second hall in spring”.');
      await expect(part).toContainText('1 of 3');
      await expect(part).not.toContainText('two trainees');
      await part.getByRole('button', { name: word('need.nextQuestion') }).click();
      await expect(part).toContainText('two trainees start soon');
      await expect(part).toContainText('2 of 3');
    });

    test('still open comes back in thirty days; not now is not asked again for a while', async ({ kept }) => {
      await seed(kept, [second, trainees]);
      const part = askToday(await openCompany(kept));
      await part.getByRole('textbox', { name: word('need.answer') }).fill('they wait for the permit');
      await part.getByRole('button', { name: word('need.stillOpen'), exact: true }).click();
      await expect(part).toContainText('two trainees start soon');
      await part.getByRole('button', { name: word('need.skip'), exact: true }).click();
      await expect(part).toHaveCount(0);
      const { open } = await needs(kept);
      expect(open.find(need => need.id === second.id)).toMatchObject({
        revisitDate: day(30),
        answers: [{ result: 'stillOpen', words: 'they wait for the permit', date: day(0) }],
      });
      expect(open.find(need => need.id === trainees.id)).toMatchObject({ revisitDate: day(-5) });
    });

    test('changed words go on in a thread', async ({ kept }) => {
      await seed(kept, [second]);
      const shown = await openCompany(kept);
      const part = askToday(shown);
      await part.getByRole('button', { name: word('need.changed'), exact: true }).click();
      await expect(part).toContainText(word('need.needsWords'));
      await part.getByRole('textbox', { name: word('need.answer') }).fill('the second hall comes in autumn');
      await part.getByRole('button', { name: word('need.changed'), exact: true }).click();
      await expect(part).toHaveCount(0);
      await shown.frame.locator('[data-fold=needs] summary').click();
      const row = shown.frame.getByRole('listitem').filter({ hasText: 'the second hall comes in autumn' });
      await expect(row.first()).toContainText('we open a second hall in spring');
      expect((await needs(kept)).open).toMatchObject([{ before: [{ verbatim: second.verbatim }] }]);
    });

    test('they are ready: a deal is open and the next step is asked for', async ({ kept }) => {
      await seed(kept, [second]);
      const shown = await openCompany(kept);
      const repeat = async () =>
        (await ask(kept.desk, 'readPlan', { customerId: fernhill.id })).rings.find(
          ({ goal }) => goal === 'repeat',
        )?.percent;
      expect(await repeat()).toBe(30);
      await askToday(shown)
        .getByRole('button', { name: word('need.ripe'), exact: true })
        .click();
      await expect.poll(repeat).toBe(60);
      const line = shown.nextStep.getByRole('textbox', { name: word('step.line') });
      await expect(line).toBeFocused();
      await line.press('End');
      await line.pressSequentially('in 6 days');
      await line.press('Enter');
      await expect(shown.nextStep).toContainText('Bring a proposal');
      const { deals } = await ask(kept.desk, 'readDeals', { customerId: fernhill.id });
      expect(deals).toMatchObject([{ kind: 'repeat', status: 'open', date: day(0) }]);
    });

    test('the deal it opened is won from its row, and one Undo opens it again', async ({ kept }) => {
      await seed(kept, [second]);
      const [need] = (await needs(kept)).open;
      await ask(kept.desk, 'answerNeed', {
        commandId: commandId(),
        id: need?.id ?? '',
        result: 'ripe',
        words: '',
      });
      const shown = await openCompany(kept);
      const part = shown.frame.locator('[data-fold=deals]');
      await part.locator('summary').click();
      await part.getByRole('button', { name: /^Won:/ }).click();
      await part.getByRole('textbox', { name: word('deal.amount') }).fill('900 EUR');
      await part.getByRole('button', { name: word('deal.wonButton'), exact: true }).click();
      const status = async () =>
        (await ask(kept.desk, 'readDeals', { customerId: fernhill.id })).deals.map(deal => deal.status);
      await expect.poll(status).toEqual(['won']);
      await expect(part).toContainText('900 EUR');
      await shown.frame.getByRole('button', { name: word('undo'), exact: true }).click();
      await expect.poll(status).toEqual(['open']);
    });

    test('the card before a call opens from the panel and holds the questions', async ({ kept }) => {
      await seed(kept);
      const shown = await openCompany(kept);
      const opened = kept.context.waitForEvent('page');
      await shown.frame.getByRole('button', { name: word('call.before') }).click();
      const card = await opened;
      await expect(card.getByRole('heading', { level: 1 })).toHaveText(fernhill.name);
      await expect(card.getByText('Walk through the hall').first()).toBeVisible();
      await expect(card.getByText('Last time you said “we open a second hall in spring”')).toBeVisible();
      await expect(card.getByText(word('call.theyAnswer'))).toBeVisible();
      const printing = card.evaluate(
        () =>
          new Promise<boolean>(resolve => {
            window.print = () => resolve(true);
          }),
      );
      await card.getByRole('button', { name: word('call.print') }).click();
      expect(await printing).toBe(true);
    });

    test('the stage on the second line opens the strip', async ({ kept }) => {
      await seed(kept);
      const shown = await openCompany(kept);
      await shown.frame.locator('[data-stage=sweetSpot].life-chip').click();
      const strip = shown.frame.locator('[data-fold=life]');
      await expect(strip.getByRole('img')).toBeVisible();
      await expect(strip).toContainText(word('life.essay'));
    });
  });
}
