/** Keys typed in Kept never reach the CRM page (pages.md, Shared rules). */
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { panel } from '../harness/panel';
import { CRMS } from '../harness/places';

const KEYS = [
  'a',
  'b',
  'c',
  'e',
  'g',
  'j',
  'k',
  'n',
  's',
  't',
  '/',
  '?',
  '1',
  'Escape',
  'ArrowDown',
  'Tab',
  'Shift+K',
  'Alt+n',
  'Control+k',
  'Delete',
];

for (const crm of CRMS) {
  test(`${crm.name}: twenty keys in every box of the panel, and the page hears none`, async ({ kept }) => {
    const customer = customerRow('Fernhill Mills');
    await kept.seed({
      customers: [customer],
      recordLinks: [linkRow(crm.company, customer)],
      promises: [promiseRow(customer, 'Price list', { dueIn: 2 })],
    });
    const page = await kept.open(crm.company.url);
    const { frame } = await panel(page, crm.company.key);
    const boxes = await frame.getByRole('textbox').all();
    expect(boxes.length).toBeGreaterThan(0);
    await page.evaluate(() => window.__keyLog.splice(0));
    for (const box of boxes) {
      for (const key of KEYS) {
        await box.focus();
        await page.keyboard.press(key);
      }
      await box.focus();
      await page.keyboard.type('a secret of ours');
    }
    expect(await page.evaluate(() => window.__keyLog)).toEqual([]);
    expect(await page.evaluate(() => window.__shortcuts)).toEqual([]);
  });

  test(`${crm.name}: keys on the panel's buttons stay in the panel too`, async ({ kept }) => {
    const page = await kept.open(crm.company.url);
    const { frame } = await panel(page, crm.company.key);
    await page.evaluate(() => window.__keyLog.splice(0));
    for (const button of await frame.getByRole('button').all()) {
      if (!(await button.isVisible())) continue;
      await button.focus();
      await page.keyboard.press('j');
      await page.keyboard.press('Shift+?');
    }
    expect(await page.evaluate(() => window.__keyLog)).toEqual([]);
  });

  test(`${crm.name}: a record that opens leaves the focus where it was`, async ({ kept }) => {
    const page = await kept.open(crm.list);
    await page.evaluate(() => {
      const box = Object.assign(document.createElement('input'), { id: 'mine' });
      document.body.prepend(box);
      box.focus();
    });
    await page.evaluate(path => window.__standIn.open(path), new URL(crm.company.url).pathname);
    await panel(page, crm.company.key);
    expect(
      await page.evaluate(() => [document.hasFocus(), document.activeElement?.tagName !== 'DIV']),
    ).toEqual([true, true]);
    await page.keyboard.press('z');
    expect(await page.evaluate(() => window.__keyLog.some(({ key }) => key === 'z'))).toBe(true);
  });
}
