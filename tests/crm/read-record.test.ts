import { beforeEach, describe, expect, it, test } from 'vitest';
import { hubspot } from '../../lib/crm/hubspot/adapter';
import { readRecord } from '../../lib/crm/read-record';
import { salesforce } from '../../lib/crm/salesforce/adapter';
import {
  DANA_DETAILS,
  DANA_URL,
  DEAL_URL,
  giveBoxes,
  HS_DEAL_URL,
  hsCompanies,
  hsLeft,
  hsPreview,
  hsRow,
  hsValue,
  hubspotPage,
  OLA_URL,
  pageAt,
  refOf,
  salesforcePage,
  sfField,
  sfLookup,
  sfRoot,
} from './pages';

beforeEach(() => {
  giveBoxes();
});

const text = (words: string) =>
  `<lightning-formatted-text slot="outputField">${words}</lightning-formatted-text>`;
const lookSf = (html: string, url = DANA_URL, lang?: string) =>
  readRecord(salesforce, pageAt(url, html, lang), refOf(url));
const lookHs = (html: string, url = OLA_URL, lang?: string) =>
  readRecord(hubspot, pageAt(url, `<div id="crm">${html}</div>`, lang), refOf(url));

describe('a Salesforce contact page', () => {
  it('gives the visible record, its fields and its company, never the stale one', () => {
    const look = readRecord(salesforce, salesforcePage(), refOf(DANA_URL));
    expect(look).toMatchObject({
      name: 'Ms. Dana Reyes',
      fields: { email: 'dana@fernhill.example', phone: '(555) 555-0142', jobTitle: 'Buyer' },
      company: { name: 'Fernhill Mills', ref: { recordId: '001Kp00001AbCdEIAV', kind: 'company' } },
      evidence: 'silent',
      missing: ['owner'],
    });
  });

  it('is not read from a page moved off the screen, hidden or under another', () => {
    const away = sfRoot('Moved Away', '')
      .replace('<one-record', '<one-record')
      .replace('flexipage2>', 'flexipage2 data-box="600,400,-9000,0">');
    expect(lookSf(away + sfRoot('Ms. Dana Reyes', '')).name).toBe('Ms. Dana Reyes');
    expect(lookSf(`<div aria-hidden="true">${sfRoot('Hidden', '')}</div>`).name).toBeUndefined();
    expect(lookSf(sfRoot('One', '') + sfRoot('Two', '')).name, 'two equal pages: which one?').toBeUndefined();
  });

  it('prefers the page whose fields are of the object in the address', () => {
    const lead = sfRoot('A Lead', sfField('Lead', 'Email', text('a@b.example')));
    expect(lookSf(lead + sfRoot('Dana', DANA_DETAILS)).name).toBe('Dana');
  });

  it('is contradicted by fields of another object and by lists of another record', () => {
    expect(lookSf(sfRoot('A Lead', sfField('Lead', 'Email', text('x')))).evidence).toBe('contradicts');
    const listOf = (id: string) => `<a href="/lightning/r/Contact/${id}/related/Cases/view">All</a>`;
    expect(lookSf(sfRoot('Dana', listOf('003Kp00002WxYzZIAV'))).evidence).toBe('contradicts');
    expect(lookSf(sfRoot('Dana', listOf('003Kp00002WxYzQIAV'))).evidence).toBe('agrees');
  });

  it('reads its parts from open shadow roots once a component turns native', () => {
    const page = pageAt(
      DANA_URL,
      '<one-record-home-flexipage2><x-view></x-view></one-record-home-flexipage2>',
    );
    const shadow = page.querySelector('x-view')?.attachShadow({ mode: 'open' });
    if (shadow)
      shadow.innerHTML =
        '<records-lwc-highlights-panel><x-y><b slot="primaryField">Dana</b></x-y></records-lwc-highlights-panel>';
    expect(readRecord(salesforce, page, refOf(DANA_URL)).name).toBe('Dana');
  });

  it('reads a company link that sits in the shadow root of the lookup itself', () => {
    const lookup = '<force-lookup slot="outputField"></force-lookup>';
    const page = pageAt(DANA_URL, sfRoot('Dana', sfField('Contact', 'AccountId', lookup)));
    const shadow = page.querySelector('force-lookup')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<a href="/lightning/r/001Kp00001AbCdEIAV/view">Fernhill</a>';
    expect(readRecord(salesforce, page, refOf(DANA_URL)).company?.name).toBe('Fernhill');
  });

  it('follows the slot through which a native component shows its value', () => {
    const page = pageAt(DANA_URL, sfRoot('Dana', '<x-field></x-field>'));
    const host = page.querySelector('x-field');
    const shadow = host?.attachShadow({ mode: 'open' });
    if (host && shadow) {
      shadow.innerHTML = `<div data-target-selection-name="sfdc:RecordField.Contact.AccountId">
        <div class="test-id__output-root"><span class="test-id__field-value"><slot name="output"></slot></span></div></div>`;
      host.innerHTML = '<b slot="output"><a href="/lightning/r/001Kp00001AbCdEIAV/view">Fernhill</a></b>';
    }
    expect(readRecord(salesforce, page, refOf(DANA_URL)).company?.name).toBe('Fernhill');
  });

  it('takes the name from the details of a page without highlights, the title only late', () => {
    const page = `<one-record-home-flexipage2>${sfField('Contact', 'Name', text('Dana R'))}</one-record-home-flexipage2>`;
    expect(lookSf(page).name).toBe('Dana R');
    const bare = pageAt(DANA_URL, sfRoot('', ''));
    bare.title = '(2) Dana | Reyes | Contact | Salesforce';
    expect(readRecord(salesforce, bare, refOf(DANA_URL))).toMatchObject({
      name: undefined,
      lateName: 'Dana | Reyes',
    });
  });

  it('skips a field that is being edited and leaves an empty one out of what is missing', () => {
    const edited = '<div data-target-selection-name="sfdc:RecordField.Contact.Email"><input value="x"></div>';
    const look = lookSf(sfRoot('Dana', edited + sfField('Contact', 'Title', text(' '))));
    expect(look.fields).toEqual({});
    expect(look.missing).toEqual(['email', 'phone', 'owner', 'company']);
  });
});

it('reads the money of an opportunity as the page writes it', () => {
  const details = [
    sfField('Opportunity', 'StageName', text('Closed Won')),
    sfField('Opportunity', 'Amount', text('12.000,00&nbsp;€')),
    sfField('Opportunity', 'CloseDate', text('03.02.2026')),
    sfField('Opportunity', 'NextStep', text('Send invoice')),
    sfField('Opportunity', 'AccountId', sfLookup('/lightning/r/001Kp00001AbCdEIAV/view', 'Fernhill Mills')),
    sfField(
      'Opportunity',
      'OwnerId',
      `<force-owner-lookup>${sfLookup('/lightning/r/User/005Kp00001AbCdEIAV/view', 'Ines Falk')}</force-owner-lookup>`,
    ),
  ].join('');
  const look = lookSf(sfRoot('Fernhill renewal', details), DEAL_URL, 'de');
  expect(look).toMatchObject({
    fields: {
      stage: 'Closed Won',
      amount: '12.000,00 €',
      closeDate: '03.02.2026',
      nextStep: 'Send invoice',
      owner: 'Ines Falk',
    },
    company: { name: 'Fernhill Mills' },
    missing: [],
  });
});

it('takes no company of another org, and none that is a person', () => {
  const away = sfLookup('https://other.lightning.force.com/lightning/r/001Kp00001AbCdEIAV/view', 'Away');
  const person = sfLookup('/lightning/r/003Kp00001AbCdEIAV/view', 'Person');
  for (const link of [away, person])
    expect(lookSf(sfRoot('Dana', sfField('Contact', 'AccountId', link))).company).toBeUndefined();
});

describe('a HubSpot contact page', () => {
  it('gives the record beside its preview, fields by internal name and the company', () => {
    expect(readRecord(hubspot, hubspotPage(), refOf(OLA_URL))).toMatchObject({
      name: 'Ola Brandt',
      fields: { email: 'ola@tarnwood.example', jobTitle: 'Buyer', owner: 'Ines Falk' },
      company: { name: 'Tarnwood Ltd', ref: { key: 'hubspot/20000001/0-2/9001' } },
      missing: [],
    });
  });

  it('reads nothing where only a preview stands', () => {
    const look = lookHs(hsPreview('Tarnwood Ltd'));
    expect([look.root, look.name]).toEqual([null, undefined]);
  });

  it('is contradicted by a card of another type', () => {
    expect(lookHs(hsLeft('0-2', 'Tarnwood', '', '')).evidence).toBe('contradicts');
    expect(lookHs(hsLeft('0-1', 'Ola', '', '')).evidence).toBe('silent');
  });

  it('takes -- for empty', () => {
    const look = lookHs(hsLeft('0-1', '--', '', hsValue('email', '--') + hsValue('mobilephone', '0123')));
    expect(look.name).toBeUndefined();
    expect(look.fields).toEqual({ phone: '0123' });
    expect(look.missing).toEqual(['name', 'jobTitle', 'owner', 'company']);
  });

  test.each([
    [[['1', 'One']], 'One'],
    [
      [
        ['1', 'One'],
        ['1', 'One again'],
      ],
      'One',
    ],
    [
      [
        ['1', 'One'],
        ['2', 'Two', 'Primary'],
      ],
      'Two',
    ],
    [
      [
        ['1', 'One'],
        ['2', 'Two', 'Primär'],
      ],
      undefined,
    ],
    [
      [
        ['1', 'One', 'Primary'],
        ['2', 'Two', 'Primary'],
      ],
      undefined,
    ],
    [[], undefined],
  ] as [[string, string, string?][], string | undefined][])(
    'with companies %j it belongs to %s',
    (tiles, name) => {
      expect(lookHs(hsLeft('0-1', 'Ola', '', '') + hsCompanies(...tiles)).company?.name).toBe(name);
    },
  );
});

it('reads a HubSpot deal, its stage from a button', () => {
  const card =
    '<button data-test-id="highlight-property-display-dealstage">Closed won<span data-test-id="dropdown-caret">v</span></button>';
  const look = lookHs(
    hsLeft(
      '0-3',
      'Renewal',
      card,
      hsValue('amount', '$12,000') + hsValue('closedate', '02/03/2026') + hsRow('hubspot_owner_id', 'Ines'),
    ),
    HS_DEAL_URL,
  );
  expect(look.fields).toEqual({
    stage: 'Closed won',
    amount: '$12,000',
    closeDate: '02/03/2026',
    owner: 'Ines',
  });
});

describe('foreign text', () => {
  test.each([
    ['<script>alert(1)</script>Dana', 'Dana'],
    ['  Dana\n\t Reyes ', 'Dana Reyes'],
    ['Da&#x202e;na&#x200b;', 'Dana'],
    ['{{constructor}} =cmd', '{{constructor}} =cmd'],
    ['&lt;img src=x&gt;', '<img src=x>'],
  ])('%s becomes "%s"', (html, words) => {
    expect(lookSf(sfRoot(html, '')).name).toBe(words);
  });

  it('is cut to 500 characters and never in the middle of one', () => {
    expect(lookSf(sfRoot('x'.repeat(1_000_000), '')).name).toHaveLength(500);
    expect(lookSf(sfRoot(`${'x'.repeat(499)}🙂`, '')).name).toBe('x'.repeat(499));
  });
});

it('answers with misses when the page breaks every rule', () => {
  const page = pageAt(DANA_URL, sfRoot('Dana', DANA_DETAILS));
  const broken = { ...salesforce };
  for (const part of ['name', 'field', 'company', 'evidence'] as const)
    broken[part] = () => {
      throw new Error('unforeseen');
    };
  expect(readRecord(broken, page, refOf(DANA_URL))).toMatchObject({ evidence: 'contradicts', fields: {} });
  broken.recordRoot = broken.evidence as never;
  expect(readRecord(broken, page, refOf(DANA_URL)).root).toBeNull();
});
