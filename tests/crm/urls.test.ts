import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { adapterFor, adapters, recordFromUrl, recordKey } from '../../lib/crm';
import { urlExamples as hubspotExamples } from '../../lib/crm/hubspot/urls.examples';
import { urlExamples as salesforceExamples } from '../../lib/crm/salesforce/urls.examples';

const examples = { hubspot: hubspotExamples, salesforce: salesforceExamples };
const all = [...hubspotExamples, ...salesforceExamples];

test.each(all)('%s opens %s: %s', (url, key) => {
  expect(recordKey(url)).toBe(key);
});

describe.each(adapters)('the $crm adapter alone', adapter => {
  const own = new Map(examples[adapter.crm].map(([url, key]) => [url, key]));
  test.each(all.filter(([url]) => URL.canParse(url)))('answers %s as its own table says', url => {
    expect(adapter.recordFromUrl(new URL(url))?.key ?? null).toBe(own.get(url) ?? null);
  });
});

it('has no example twice and gives each a reason', () => {
  expect(new Set(all.map(([url]) => url)).size).toBe(all.length);
  expect(all.filter(([, , why]) => why.split(' ').length < 1 || why === '')).toEqual([]);
});

test.each([
  ['https://acme.lightning.force.com/lightning/r/001800000000001/view', 'Account', 'company'],
  ['https://acme.lightning.force.com/lightning/r/Contact/003800000000001AAA/view', 'Contact', 'contact'],
  ['https://acme.lightning.force.com/lightning/r/Case/006800000000001AAA/view', 'Opportunity', 'deal'],
  ['https://acme.lightning.force.com/lightning/r/My__c/a03800000000001AAA/view', 'My__c', 'other'],
  ['https://acme.lightning.force.com/lightning/r/a03800000000001AAA/view', '', 'other'],
  ['https://acme.lightning.force.com/lightning/r/User/005800000000001AAA/view', 'User', 'other'],
  ['https://app.hubspot.com/contacts/1/contact/2', '0-1', 'contact'],
  ['https://app.hubspot.com/contacts/1/company/2', '0-2', 'company'],
  ['https://app.hubspot.com/contacts/1/deal/2', '0-3', 'deal'],
  ['https://app.hubspot.com/contacts/1/ticket/2', '0-5', 'other'],
])('%s is a %s, to us a %s', (url, objectType, kind) => {
  expect(recordFromUrl(url)).toMatchObject({ objectType, kind });
});

test.each([
  ['https://acme.lightning.force.com', false],
  ['https://acme--uat.lightning.force.com', true],
  ['https://acme--uat.sandbox.lightning.force.com', true],
  ['https://acme-dev-ed.develop.lightning.force.com', true],
  ['https://acme.scratch.lightning.force.com', true],
  ['https://acme.trailblaze.lightning.force.com', true],
  ['https://acme.demo.lightning.force.com', true],
  ['https://acme.patch.lightning.force.com', true],
  ['https://demo.lightning.crmforce.mil', true],
])('%s is a test org: %s', (origin, testOrg) => {
  expect(recordFromUrl(`${origin}/lightning/r/003800000000001AAA/view`)?.testOrg).toBe(testOrg);
});

describe('a record found by its address', () => {
  it('has an address that opens it again without a query', () => {
    const found = recordFromUrl('https://app-eu1.hubspot.com/contacts/7/company/9/activity?eschref=%2Fx#y');
    expect(found).toMatchObject({
      url: 'https://app-eu1.hubspot.com/contacts/7/record/0-2/9',
      orgKey: 'hubspot/7',
      recordId: '9',
    });
  });

  it('is found again under the address it names', () => {
    for (const [url, key] of all)
      if (key) expect(recordKey(recordFromUrl(url)?.url ?? ''), `canonical address of ${url}`).toBe(key);
  });

  it('is never found, and nothing thrown, in arbitrary text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), url => recordKey(url) === null));
  }, 60_000);
});

it('knows the CRM of a page that shows no record', () => {
  expect([
    adapterFor('https://app.hubspot.com/contacts/1/objects/0-1/views/all/list')?.crm,
    adapterFor('https://acme.lightning.force.com/lightning/page/home')?.crm,
    adapterFor('https://www.hubspot.com/')?.crm,
    adapterFor('')?.crm,
  ]).toEqual(['hubspot', 'salesforce', undefined, undefined]);
});
