/** Names and words from a CRM page or typed by hand are text, whatever they look like (S9). */
import { customerRow, linkRow, promiseRow } from '../../book/rows';
import { expect, test } from '../fixtures';
import { panel } from '../harness/panel';
import { inHubspot, inSalesforce, salesforce } from '../harness/places';

const HOSTILE = [
  '<script>window.__ran = 1</script>',
  '<img src=x onerror="window.__ran = 1">',
  'javascript:window.__ran=1',
  '"><svg/onload=window.__ran=1>',
  '{{constructor.constructor("window.__ran=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the dollar brace is the attack
  '${window.__ran=1}',
  '=cmd|"/c calc"!A1',
  'Reverse \u202Etxt.exe\u202C',
  'zero\u200Bwidth and \u2066isolate\u2069',
  'null',
  '__proto__',
  '&lt;b&gt;not bold&lt;/b&gt;',
  'x'.repeat(4_900),
];

const ran = () => (window as { __ran?: number }).__ran;

test('hostile promises show as their own letters on every surface', async ({ kept, pageErrors }) => {
  const customer = customerRow('<b>Fernhill</b> <script>window.__ran = 1</script>');
  await kept.seed({
    customers: [customer],
    recordLinks: [linkRow(salesforce.company, customer)],
    promises: HOSTILE.map((words, at) => promiseRow(customer, words, { dueIn: -at - 1, madeDaysAgo: 40 })),
  });
  const { frame } = await panel(await kept.open(salesforce.company.url), salesforce.company.key);
  const more = frame.getByRole('button', { name: /more/i }).filter({ hasText: /and \d+ more/i });
  if (await more.count()) await more.first().click();
  const surfaces = [frame, await kept.openOwn('today.html'), await kept.openOwn('popup.html')];
  for (const surface of surfaces) {
    await expect(surface.locator('body')).toContainText('<script>window.__ran = 1</script>');
    await expect(surface.locator('main script, main img, main b, main svg[onload]')).toHaveCount(0);
    expect(await surface.evaluate(ran)).toBeUndefined();
  }
  expect(pageErrors).toEqual([]);
});

const NAMES = ['script', 'script/img', 'pipe', 'marks', 'rtl', 'cjk', 'umlaut/joerg', 'long', 'long/person'];

/** Marks that only steer the writing direction may be dropped or wrapped; letters may not. */
const letters = (text: string) =>
  text.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\s]/g, '').slice(0, 120);

for (const [crm, at] of [
  ['Salesforce', inSalesforce],
  ['HubSpot', inHubspot],
] as const) {
  test(`${crm}: every hostile name is shown letter by letter`, async ({ kept, pageErrors }) => {
    for (const name of NAMES)
      await test.step(name, async () => {
        const place = at(name);
        const page = await kept.open(place.url);
        const { frame } = await panel(page, place.key);
        const heading = frame.getByRole('heading', { level: 1 });
        // Until the page has settled the heading says that it is being read.
        const shown = async () => letters(((await heading.textContent()) ?? '').normalize());
        await expect.poll(shown, { timeout: 10_000 }).toBe(letters(place.name));
        expect(await frame.evaluate(ran)).toBeUndefined();
        expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
        expect(pageErrors).toEqual([]);
        await page.close();
      });
  });
}
