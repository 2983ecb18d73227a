/** Small record pages in the shape of the real ones, with invented people. Boxes have sizes, as happy-dom has none. */
import { vi } from 'vitest';
import { recordFromUrl } from '../../lib/crm';
import type { RecordRef } from '../../lib/domain/records';

export const SF = 'https://fernhill-dev-ed.develop.lightning.force.com';
export const DANA_URL = `${SF}/lightning/r/Contact/003Kp00002WxYzQIAV/view`;
export const DEAL_URL = `${SF}/lightning/r/Opportunity/006Kp00001AbCdEIAV/view`;
export const OLA_URL = 'https://app-eu1.hubspot.com/contacts/20000001/record/0-1/3001';
export const HS_DEAL_URL = 'https://app-eu1.hubspot.com/contacts/20000001/record/0-3/77';

export const refOf = (url: string): RecordRef => {
  const ref = recordFromUrl(url);
  if (!ref) throw new Error(`${url} opens no record: is the example wrong?`);
  return ref;
};

/** Gives every element a box unless it or an ancestor is hidden; `data-box="w,h,x,y"` sets another one. */
export const giveBoxes = () =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const hidden = !this.isConnected || this.closest('[style*="display:none"], [style*="display: none"]');
    const [w = 600, h = 400, x = 0, y = 0] = this.getAttribute('data-box')?.split(',').map(Number) ?? [];
    return hidden ? new DOMRect(0, 0, 0, 0) : new DOMRect(x, y, w, h);
  });

/** A document of its own at `url`. */
export const pageAt = (url: string, html: string, lang = 'en'): Document => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head></head><body>${html}</body></html>`,
    'text/html',
  );
  return withUrl(page, url);
};
const withUrl = (page: Document, url: string): Document => {
  Object.defineProperty(page, 'URL', { configurable: true, value: url });
  return page;
};

/** One field in the shape of a page layout. */
export const sfField = (object: string, field: string, value: string): string =>
  `<records-record-layout-item><div data-target-selection-name="sfdc:RecordField.${object}.${field}" role="listitem">
     <div class="test-id__output-root"><span class="test-id__field-label">Any label</span>
       <span class="test-id__field-value"><slot name="outputField">${value}</slot></span></div></div>
   </records-record-layout-item>`;

export const sfLookup = (href: string, name: string): string =>
  `<force-lookup slot="outputField"><records-hoverable-link><a href="${href}"><span>${name}</span></a>
     <button><span class="slds-assistive-text">Open ${name} Preview</span></button></records-hoverable-link></force-lookup>`;

export const sfRoot = (name: string, details: string): string =>
  `<one-record-home-flexipage2><records-lwc-highlights-panel><records-highlights2>
     <h1><records-entity-label slot="entityLabel">Contact</records-entity-label>
       <slot name="primaryField"><lightning-formatted-name slot="primaryField">${name}</lightning-formatted-name></slot></h1>
     <button data-target-selection-name="sfdc:StandardButton.Contact.Edit">Edit</button>
   </records-highlights2></records-lwc-highlights-panel>${details}</one-record-home-flexipage2>`;

export const DANA_DETAILS = [
  sfField(
    'Contact',
    'Email',
    `<emailui-formatted-email-contact slot="outputField"><a href="mailto:dana@fernhill.example"><span
       class="slds-assistive-text">Email</span>dana@fernhill.example</a></emailui-formatted-email-contact>`,
  ),
  sfField(
    'Contact',
    'Title',
    '<lightning-formatted-text slot="outputField">Buyer</lightning-formatted-text>',
  ),
  sfField('Contact', 'AccountId', sfLookup('/lightning/r/Account/001Kp00001AbCdEIAV/view', 'Fernhill Mills')),
  `<flexipage-field><record_flexipage-record-field><div data-target-selection-name="sfdc:RecordField.Contact.Phone">
     <div class="test-id__output-root"><span class="test-id__field-value"><slot name="output"><records-output-phone
       slot="output"><a href="tel:+15555550142">(555) 555-0142</a></records-output-phone></slot></span></div>
   </div></record_flexipage-record-field></flexipage-field>`,
].join('');

const sfHost = (state: 'shown' | 'stale', inside: string): string =>
  state === 'shown'
    ? `<div class="windowViewMode-normal oneContent active lafPageHost">${inside}</div>`
    : `<div class="windowViewMode-normal oneContent lafPageHost" style="display:none">${inside}</div>`;

/** Dana's contact page, with the lead shown before still in the document. */
export const salesforcePage = (): Document =>
  pageAt(
    DANA_URL,
    `<div id="auraLoadingBox" hidden></div><one-appnav><h1>Sales</h1></one-appnav><div class="oneCenterStage">
       ${sfHost('stale', sfRoot('Old Lead', sfField('Lead', 'Email', '')))}
       ${sfHost('shown', sfRoot('Ms. Dana Reyes', DANA_DETAILS))}</div>`,
    'en-US',
  );

export const hsRow = (property: string, value: string): string =>
  `<span data-test-id="${property}"><div data-deferred-property-input-root="true"
     data-deferred-property-input-mode="display"><label for="p">Any label</label><div>${value}</div></div></span>`;

export const hsValue = (property: string, value: string): string =>
  hsRow(property, `<span data-selenium-test="property-input-${property}">${value}</span>`);

export const hsLeft = (type: string, name: string, card: string, rows: string): string =>
  `<div id="record-page-left-sidebar"><div data-test-id="left-sidebar" data-scroll-trackable-container="left-sidebar">
    <div data-card-type="OBJECT_HIGHLIGHT" data-card-id="OBJECT_HIGHLIGHT-FAS-${type}-1">
      <h2 data-test-id="highlight-record-label" data-selenium-test="highlightTitle"><span
        data-test-id="highlight-property-display-hs_full_name_or_email">${name}</span></h2>
      <div data-test-id="properties-list">${card}</div></div>
    <div data-card-type="PROPERTIES_V3" data-card-id="PROPERTIES_V3/${type}/V2"><ul
      data-selenium-test="profile-properties-list">${rows}</ul></div></div></div>`;

export const hsCompanies = (...tiles: [id: string, name: string, mark?: string][]): string =>
  `<div data-test-id="records-right-sidebar"><div data-test-id="card-wrapper-ASSOCIATION_V3/0-2">${tiles
    .map(
      ([
        id,
        name,
        mark = '',
      ]) => `<div data-test-id="chiclet-0-2-${id}"><a data-test-id="company-chicklet-title-link"
        href="/contacts/20000001/record/0-2/${id}">${name}</a> <span>${mark}</span></div>`,
    )
    .join('')}<div data-test-id="property-input-name">A decoy</div></div></div>`;

export const hsPreview = (name: string): string =>
  `<div data-selenium-test="sidebar-preview-panel"><div data-card-type="OBJECT_HIGHLIGHT">
     <h2 data-selenium-test="highlightTitle" data-test-id="highlight-record-label">${name}</h2></div></div>`;

/** Ola's contact page with a preview of her company beside it. */
export const hubspotPage = (): Document =>
  pageAt(
    OLA_URL,
    `<div id="hs-global-toolbar"></div><main><div id="crm">${hsLeft(
      '0-1',
      'Ola Brandt',
      `<div data-test-id="highlight-property-item-jobtitle-and-company"><span data-key="x" data-locale-at-render="en-us">
         <span data-test-id="highlight-property-display-jobtitle"><span
           data-test-id="highlight-property-display-jobtitle">Buyer</span></span> at Tarnwood</span></div>
       <span data-test-id="highlight-property-display-email">ola@tarnwood.example</span>`,
      hsValue('phone', '--') +
        hsRow('hubspot_owner_id', '<span>Ines Falk<span data-test-id="dropdown-caret"></span></span>'),
    )}<div data-test-id="middle-pane"></div>${hsCompanies(['9001', 'Tarnwood Ltd', 'Primary'])}</div></main>${hsPreview(
      'Tarnwood Ltd',
    )}`,
  );
