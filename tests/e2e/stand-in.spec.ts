import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { hubspotRecord, salesforceRecord } from '../stand-in/book';
import { openInApp as open, settled } from '../stand-in/drive';
import { hubspotUrl, type StandInHabits, salesforceUrl, serveStandIns } from '../stand-in/serve';

let browser: Browser;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
test.afterAll(() => browser.close());

async function visit(url: string, habits: StandInHabits = {}): Promise<Page> {
  const context = await browser.newContext();
  await serveStandIns(context, habits);
  const page = await context.newPage();
  page.on('pageerror', error => {
    throw error;
  });
  await page.goto(url);
  await settled(page);
  return page;
}

const shown = '.lafPageHost.active:visible [slot="primaryField"]';
const heading = '[data-test-id="left-sidebar"] [data-selenium-test="highlightTitle"]';

test.describe('Salesforce', () => {
  const dana = salesforceRecord('fernhill/dana');
  const tom = salesforceRecord('fernhill/tom');

  test('the address is new while the old record is still on screen, and stays in the document afterwards', async () => {
    const page = await visit(salesforceUrl(dana), { staleMs: 300 });
    await open(page, salesforceUrl(tom));
    expect(page.url()).toContain(tom.id);
    await expect(page.locator(shown)).toHaveText('Ms. Dana Reyes');
    await settled(page);
    await expect(page.locator(shown)).toHaveText('Mr. Tom Okafor');
    expect(await page.locator('one-record-home-flexipage2').count()).toBe(2);
    await expect(page.locator('one-record-home-flexipage2').first()).toBeHidden();
    await page.context().close();
  });

  test('an old page may be off the screen and still have a size', async () => {
    const page = await visit(salesforceUrl(dana), { hide: 'away', staleMs: 50 });
    await open(page, salesforceUrl(tom));
    await settled(page);
    const box = await page.locator('one-record-home-flexipage2').first().boundingBox();
    expect(box?.width).toBeGreaterThan(0);
    expect(box?.x).toBeLessThan(-500);
    await page.context().close();
  });

  test('the name and the title come after the layout', async () => {
    const page = await visit(salesforceUrl(dana), { staleMs: 50, nameMs: 400, titleMs: 2500 });
    await open(page, salesforceUrl(tom));
    await expect(page.locator('.lafPageHost.active records-highlights2')).toHaveCount(1);
    await expect(page.locator('.lafPageHost.active [slot="primaryField"]')).toHaveText('');
    await expect(page.locator('.lafPageHost.active [slot="primaryField"]')).toHaveText(tom.name);
    expect(await page.title()).toContain('Dana');
    await expect(page).toHaveTitle('Mr. Tom Okafor | Contact | Salesforce');
    await page.context().close();
  });

  test('a record that opens on Related has no detail field until Details is clicked', async () => {
    const page = await visit(
      salesforceUrl(salesforceRecord('brightwater'), { object: 'none', isShort: true }),
    );
    const fields = page.locator('[data-target-selection-name^="sfdc:RecordField."]');
    await expect(fields).toHaveCount(0);
    await page.getByRole('tab', { name: 'Details' }).click();
    await expect(fields).not.toHaveCount(0);
    await page.context().close();
  });

  test('in native shadow a plain query finds no anchor, an opened root does', async () => {
    const page = await visit(salesforceUrl(dana), { shadow: 'native' });
    expect(await page.evaluate(() => document.querySelector('[slot="primaryField"]'))).toBeNull();
    // Playwright's own selectors walk open roots.
    await expect(page.locator('[slot="primaryField"]')).toHaveText('Ms. Dana Reyes');
    // The anchor lies in the item's shadow, the value is the item's light child: not below the anchor.
    await expect(page.locator('[data-target-selection-name="sfdc:RecordField.Contact.Email"]')).toHaveCount(
      1,
    );
    await expect(page.locator('[data-target-selection-name="sfdc:RecordField.Contact.Email"] a')).toHaveCount(
      0,
    );
    await expect(page.locator('records-record-layout-item[field-label="Email"] a')).toHaveCount(1);
    await page.context().close();
  });

  test('in the console the path is the subtab, ws the workspace, and a hidden workspace keeps its active page', async () => {
    const page = await visit(salesforceUrl(salesforceRecord('fernhill')), {
      console: true,
      staleMs: 50,
      hide: 'none',
    });
    await page.locator('[data-target-selection-name$=".OwnerId"]').first().waitFor();
    await page.getByRole('tab', { name: 'Related' }).click();
    await page.getByRole('link', { name: 'Ms. Dana Reyes' }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toContain(dana.id);
    expect(new URL(page.url()).searchParams.get('ws')).toContain(salesforceRecord('fernhill').id);
    await open(page, salesforceUrl(salesforceRecord('tarnwood')));
    await settled(page);
    await expect(page.locator('.windowViewMode-maximized.active.lafPageHost')).toHaveCount(3);
    await expect(page.locator('.windowViewMode-maximized.active.lafPageHost:visible')).toHaveCount(1);
    await page.context().close();
  });

  test('Edit opens a modal with input fields under the same anchors; Save leaves without the object', async () => {
    const page = await visit(salesforceUrl(dana), { staleMs: 50, lateMs: 50 });
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await expect(page.locator('.slds-modal input[name="Email"]')).toBeVisible();
    await expect(
      page.locator('.slds-modal [data-target-selection-name="sfdc:RecordField.Contact.Email"]'),
    ).toHaveCount(1);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveURL(new RegExp(`/lightning/r/${dana.id}/view$`));
    await page.context().close();
  });

  test('resting on a lookup shows another record’s highlights', async () => {
    const page = await visit(salesforceUrl(dana), { hoverMs: 20 });
    await page.getByRole('link', { name: 'Fernhill Mills' }).first().hover();
    await expect(page.locator('.slds-popover [slot="primaryField"]')).toHaveText('Fernhill Mills');
    await page.context().close();
  });

  test('labels are German, anchors are not', async () => {
    const page = await visit(salesforceUrl(salesforceRecord('fernhill/renewal')), { lang: 'de' });
    const close = page
      .locator('[data-target-selection-name="sfdc:RecordField.Opportunity.CloseDate"]')
      .last();
    await expect(close).toContainText('Schlusstermin');
    await expect(close).toContainText('18.12.2026');
    await page.context().close();
  });
});

test.describe('HubSpot', () => {
  const ola = hubspotRecord('tarnwood/ola');
  const dana = hubspotRecord('fernhill/dana');

  test('the old heading stays under the new address, then the same node says another name', async () => {
    const page = await visit(hubspotUrl(ola), { staleMs: 300 });
    const node = await page.locator(heading).elementHandle();
    await open(page, hubspotUrl(dana));
    expect(page.url()).toContain(dana.id);
    await expect(page.locator(heading)).toHaveText('Ola Brandt');
    await settled(page);
    expect(await node?.textContent()).toBe('Dana Reyes');
    await page.context().close();
  });

  test('for a while the heading is new and the rows below are the old record’s', async () => {
    const page = await visit(hubspotUrl(ola), { staleMs: 50, mixedMs: 400 });
    await open(page, hubspotUrl(dana));
    await expect(page.locator(heading)).toHaveText('Dana Reyes');
    await expect(page.locator('[data-selenium-test="property-input-email"]')).toHaveText(
      'ola@tarnwood.example',
    );
    await settled(page);
    await expect(page.locator('[data-selenium-test="property-input-email"]')).toHaveText(
      'dana@fernhill.example',
    );
    await page.context().close();
  });

  test('a row node shows another property after a render', async () => {
    const page = await visit(hubspotUrl(ola));
    const row = await page.locator('span[data-test-id="email"]').elementHandle();
    await page.evaluate(() => window.__standIn.rotate?.());
    expect(await row?.getAttribute('data-test-id')).toBe('phone');
    await page.context().close();
  });

  test('a second highlight card lies before and after the real one', async () => {
    const page = await visit(hubspotUrl(ola), { preview: 'both' });
    await expect(page.locator('[data-selenium-test="highlightTitle"]')).toHaveText([
      'Tarnwood Ltd',
      'Ola Brandt',
      'Tarnwood Ltd',
    ]);
    await page.context().close();
  });

  test('a portal answers on its own host only', async () => {
    const page = await visit(
      hubspotUrl(ola, { host: 'app.hubspot.com', query: { eschref: '/contacts/20000001/record/0-2/9001' } }),
    );
    await expect(page).toHaveURL(/^https:\/\/app-eu1\.hubspot\.com\//);
    await expect(page.locator(heading)).toHaveText('Ola Brandt');
    await page.context().close();
  });

  test('legacy addresses, empty values, a composer from the address', async () => {
    const page = await visit(
      hubspotUrl(hubspotRecord('nameless/self'), { isLegacy: true, query: { interaction: 'note' } }),
    );
    await expect(page.locator(heading)).toHaveText('orders@nobody-in-particular.example');
    await expect(page.locator('[data-selenium-test="property-input-phone"]')).toHaveText('--');
    await expect(page.locator('[data-test-id="rte-content"]')).toBeVisible();
    await page.context().close();
  });
});

for (const [crm, url] of [
  ['Salesforce', salesforceUrl(salesforceRecord('script'))],
  ['HubSpot', hubspotUrl(hubspotRecord('script'))],
] as const) {
  test(`${crm}: a key in a shadow root fires a shortcut and is logged; hostile names stay text`, async () => {
    const page = await visit(url, { staleMs: 50 });
    await expect(page.locator('h1, h2').filter({ hasText: '<script>alert(1)</script>' })).toHaveCount(1);
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'));
      const input = document.createElement('input');
      host.attachShadow({ mode: 'closed' }).append(input);
      input.focus();
    });
    await page.keyboard.press('n');
    expect(await page.evaluate(() => window.__shortcuts)).toEqual(['n']);
    const logged = await page.evaluate(() =>
      window.__keyLog.map(entry => `${entry.type} ${entry.key} ${entry.target}`),
    );
    expect(logged).toContain('keydown n DIV');
    await page.context().close();
  });
}

test('no other host answers', async () => {
  const page = await visit(hubspotUrl(hubspotRecord('tarnwood')));
  await expect(page.goto('https://example.com/')).rejects.toThrow(/ERR_/);
  await page.context().close();
});
