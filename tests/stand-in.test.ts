import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  customers,
  eighteen,
  hubspotRecord,
  hubspotRecords,
  salesforceRecord,
  salesforceRecords,
} from './stand-in/book';
import { answerFor } from './stand-in/serve';
import { hubspotUrl, salesforceUrl } from './stand-in/urls';

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

describe('the book of the stand-ins', () => {
  it('knows about thirty customers', () => {
    expect(customers.length).toBeGreaterThanOrEqual(28);
  });

  it('writes 18-character ids by the suffix rule', () => {
    expect(eighteen('001xx000003DGQY')).toBe('001xx000003DGQYAA4');
    expect(eighteen('003Kp00002WxYzQ')).toBe('003Kp00002WxYzQIAV');
  });

  it('gives every Salesforce record a valid id that its org holds once', () => {
    for (const record of salesforceRecords) {
      expect(record.id, record.key).toMatch(/^[a-zA-Z0-9]{18}$/);
      expect(eighteen(record.id.slice(0, 15)), record.key).toBe(record.id);
    }
    expect(repeated(salesforceRecords.map(record => `${record.host}/${record.id}`))).toEqual([]);
    expect(repeated(salesforceRecords.map(record => `${record.org}/${record.key}`))).toEqual([]);
  });

  it('gives every HubSpot record an id that its portal holds once', () => {
    expect(repeated(hubspotRecords.map(({ portal, type, id }) => `${portal}/${type}/${id}`))).toEqual([]);
    expect(repeated(hubspotRecords.map(({ portal, key }) => `${portal}/${key}`))).toEqual([]);
    for (const record of hubspotRecords) expect(record.id, record.key).toMatch(/^\d{1,12}$/);
  });

  it('points every lookup and association at a record of the same place', () => {
    const ids = new Set(salesforceRecords.map(record => `${record.org}/${record.id}`));
    for (const record of salesforceRecords) {
      for (const [field, value] of Object.entries(record.fields)) {
        if (value && /(?:Id|Account__c)$/.test(field))
          expect(ids, `${record.key} ${field}`).toContain(`${record.org}/${value}`);
      }
    }
    const keys = new Set(hubspotRecords.map(record => `${record.portal}/${record.key}`));
    for (const record of hubspotRecords) {
      for (const other of record.associations)
        expect(keys, record.key).toContain(`${record.portal}/${other}`);
    }
  });

  it('holds the traps: copied ids in the sandbox, equal ids in two portals, two customers of one name', () => {
    expect(salesforceRecord('fernhill', 'kestrel-uat').id).toBe(salesforceRecord('fernhill', 'kestrel').id);
    expect(hubspotRecord('quayside', 'na1').id).toBe(hubspotRecord('tarnwood', 'eu1').id);
    expect(salesforceRecord('same-name').name).toBe(salesforceRecord('fernhill').name);
    expect(hubspotRecord('nameless/self').name).toBe('orders@nobody-in-particular.example');
    expect(salesforceRecord('person-account').fields.PersonEmail).toBe('colette@marchand.example');
  });
});

describe('addresses', () => {
  const dana = salesforceRecord('fernhill/dana');
  const ola = hubspotRecord('tarnwood/ola');
  const org = 'https://fernhill-dev-ed.develop.lightning.force.com/lightning/r';
  const rows: [why: string, written: string, expected: string][] = [
    ['a record page', salesforceUrl(dana), `${org}/Contact/003Kp00002AbCdEIAV/view`],
    ['without the object', salesforceUrl(dana, { object: 'none' }), `${org}/003Kp00002AbCdEIAV/view`],
    [
      'the literal sObject and a short id',
      salesforceUrl(dana, { object: 'sObject', isShort: true }),
      `${org}/sObject/003Kp00002AbCdE/view`,
    ],
    [
      'a related list',
      salesforceUrl(dana, { tail: 'related/Cases/view' }),
      `${org}/Contact/003Kp00002AbCdEIAV/related/Cases/view`,
    ],
    ['canonical HubSpot', hubspotUrl(ola), 'https://app-eu1.hubspot.com/contacts/20000001/record/0-1/30010'],
    [
      'legacy HubSpot',
      hubspotUrl(ola, { isLegacy: true }),
      'https://app-eu1.hubspot.com/contacts/20000001/contact/30010',
    ],
    [
      'a view behind the id',
      hubspotUrl(ola, { tail: 'view/1', query: { interaction: 'note' } }),
      'https://app-eu1.hubspot.com/contacts/20000001/record/0-1/30010/view/1?interaction=note',
    ],
  ];
  it.each(rows)('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('the routing table', () => {
  const rows: [url: string, answer: string][] = [
    ['https://kestrel.lightning.force.com/lightning/page/home', 'app'],
    ['https://any--sbx.sandbox.lightning.force.com/lightning/r/001000000000001/view', 'app'],
    ['https://app.hubspot.com/contacts/4400123/record/0-1/1', 'app'],
    ['https://app.hubspot.com/login', 'app'],
    ['https://app.hubspot.com/contacts/20000001/record/0-1/30010', 'elsewhere'],
    ['https://app.hubspot.com/stand-in/hubspot/app.js', 'file'],
    ['https://kestrel.lightning.force.com/stand-in/salesforce/pages/modal.js', 'file'],
    ['https://kestrel.lightning.force.com/stand-in/../serve.ts', 'app'],
    ['https://kestrel.lightning.force.com/favicon.ico', 'gone'],
    ['https://kestrel.lightning.force.com.evil.example/lightning/page/home', 'gone'],
    ['https://fakehubspot.com/contacts/1/record/0-1/1', 'gone'],
    ['https://example.com/', 'gone'],
  ];
  it.each(rows)('%s: %s', (url, kind) => {
    expect(answerFor(new URL(url)).kind).toBe(kind);
  });
});

it('every file that a page imports is on disk and would be served', () => {
  const here = join(dirname(fileURLToPath(import.meta.url)), 'stand-in');
  for (const app of ['salesforce', 'hubspot']) {
    const files = readdirSync(join(here, app), { recursive: true }).map(String);
    for (const file of files.filter(name => name.endsWith('.js'))) {
      const source = readFileSync(join(here, app, file), 'utf8');
      for (const [, path] of source.matchAll(/from '(\.[^']+)'/g)) {
        const answer = answerFor(new URL(path ?? '', `https://app.hubspot.com/stand-in/${app}/${file}`));
        const found = answer.kind === 'file' && existsSync(join(here, answer.path));
        expect(found, `${app}/${file} imports ${path}`).toBe(true);
      }
    }
  }
});
