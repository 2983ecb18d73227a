import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageReport } from '../../lib/crm/page-report';
import { KNOWN_WORDS, VALUE_ATTRIBUTES } from '../../lib/crm/page-vocabulary';
import { hubspotPage, salesforcePage } from './pages';

const contact = { crm: 'hubspot', kind: 'contact' } as const;
const report = (root: Element) => pageReport(root, ['name', 'email'], contact);

/** Every word a report may be made of. */
const allowed = new Set([
  ...KNOWN_WORDS,
  ...'page hubspot salesforce company contact deal other missing text shadow cut element custom'.split(' '),
]);
const strangers = (text: string) => text.split(/[^a-zA-Z0-9]+/).filter(word => word && !allowed.has(word));

describe('a page report', () => {
  it('tells the structure of the real page shapes and none of their words', () => {
    for (const page of [salesforcePage(), hubspotPage()]) {
      const told = report(page.body);
      expect(strangers(told)).toEqual([]);
      expect(told).not.toMatch(/Dana|Ola|Fernhill|Tarnwood|Buyer|555|9001|Ines/);
    }
    expect(report(hubspotPage().body)).toContain('[data-test-id="highlight-record-label"]');
    expect(report(hubspotPage().body)).toContain('[data-test-id="chiclet-#-#-#"]');
    expect(report(salesforcePage().body)).toContain(
      '[data-target-selection-name="sfdc:RecordField.Contact.Email"] ',
    );
  });

  it('drops what a customer may have named: components, custom fields and properties', () => {
    document.body.innerHTML =
      '<c-secret-project data-secret-name="x" data-target-selection-name="sfdc:RecordField.Secret__c.Merger__c">' +
      '<div data-test-id="highlight-property-display-merger_price">12</div></c-secret-project>';
    expect(report(document.body)).toBe(
      [
        'page hubspot contact',
        'missing name email',
        'body',
        '  custom-element [data-target-selection-name="sfdc:RecordField.*__*.*__*"]',
        '    div [data-test-id="highlight-property-display-*_*"] text',
      ].join('\n'),
    );
  });

  it('names only what Kept itself looks for', () => {
    expect(pageReport(document.createElement('p'), ['name', 'Dana Reyes'], contact)).toContain(
      'missing name\n',
    );
  });

  it('holds no word or value of the page, whatever the page is', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.lorem(),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const attribute = fc.oneof(
      fc.constantFrom(...VALUE_ATTRIBUTES),
      fc.stringMatching(/^[a-z][a-z-]{0,12}$/),
      fc.stringMatching(/^data-[a-z]{1,12}$/),
    );
    const tag = fc.oneof(
      fc.constantFrom('div', 'span', 'records-highlights2', 'force-lookup'),
      fc.stringMatching(/^[a-z]{1,6}-[a-z0-9]{1,8}$/),
    );
    const node = fc.record({
      tag,
      words,
      attributes: fc.array(fc.tuple(attribute, words), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), nodes => {
        const root = document.createElement('div');
        let at: Element = root;
        for (const { tag, words, attributes } of nodes) {
          const element = document.createElement(tag.includes('_') || tag === 'iframe' ? 'p' : tag);
          for (const [name, value] of attributes) element.setAttribute(name, value);
          element.append(words);
          at.append(element);
          at = element;
        }
        expect(strangers(report(root))).toEqual([]);
      }),
    );
  }, 60_000);

  it('stays short on an endless page', () => {
    document.body.innerHTML = '<div></div>'.repeat(5_000);
    expect(report(document.body).split('\n').length).toBeLessThan(1_510);
  });
});
