/**
 * Where Salesforce's Lightning pages keep the open record. Newest first; add above, never edit below.
 * `lwc-…` classes, generated ids and labels are never used: they change with every release or language.
 */
import type { PageField } from '../../domain/records';
import type { DatedSelector, DockedBar } from '../adapter';

/** Containers of record pages, shown and stale ones alike. */
export const RECORD_ROOTS: readonly DatedSelector[] = [
  { seen: '2026-10', source: 'salesforce-pageobjects 9', selector: 'one-record-home-flexipage2' },
  {
    seen: '2026-06',
    source: 'Salesforce Inspector reloaded',
    selector:
      'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost',
  },
  { seen: '2021-01', source: 'Aura pages', selector: '.oneContent.active' },
];

/** The page host the app itself marks as active. */
export const ACTIVE_HOST = '.active.lafPageHost';

/** The record's name. Inside the visible record root only: the first heading of the page is the app's name. */
export const NAME: readonly DatedSelector[] = [
  {
    seen: '2026-10',
    source: 'salesforce-pageobjects 9',
    selector: 'records-lwc-highlights-panel [slot="primaryField"]',
  },
  {
    seen: '2026-10',
    source: 'salesforce-pageobjects 9, dynamic highlights',
    selector: 'record_flexipage-dynamic-highlights2 [slot="primaryField"]',
  },
  { seen: '2026-04', source: 'sf-record-linker', selector: 'records-highlights2 [slot="primaryField"]' },
  { seen: '2021-06', source: 'salesforce-pageobjects', selector: 'force-highlights2 [slot="primaryField"]' },
  { seen: '2019-01', source: 'Aura pages', selector: '.forceHighlightsStencilDesktop .primaryField' },
];

/** Detail fields that hold the name where an admin removed the highlights panel. */
export const NAME_FIELDS = ['Name', 'CaseNumber', 'Subject'];

/** API names of the fields we read, first hit wins. Person accounts carry the contact's fields under `Person…`. */
export const FIELDS: Record<PageField, readonly string[]> = {
  email: ['Email', 'PersonEmail'],
  phone: ['Phone', 'MobilePhone', 'PersonMobilePhone'],
  jobTitle: ['Title', 'PersonTitle'],
  owner: ['OwnerId'],
  stage: ['StageName'],
  amount: ['Amount'],
  closeDate: ['CloseDate'],
  nextStep: ['NextStep'],
  website: ['Website'],
};
export const COMPANY_FIELD = 'AccountId';

/** The language-free anchor of a field; the same attribute also sits on buttons, so the prefix matters. */
export const FIELD_ANCHOR = 'data-target-selection-name';
export const FIELD_PREFIX = 'sfdc:RecordField.';

/** Where a field's value stands below its anchor. Absent while the field is being edited. */
export const VALUE: readonly DatedSelector[] = [
  { seen: '2026-10', source: 'salesforce-pageobjects 9', selector: '[slot="outputField"], [slot="output"]' },
  {
    seen: '2026-10',
    source: 'lightning-base-components',
    selector: '[data-output-element-id="output-field"]',
  },
  { seen: '2025-06', source: 'utam-js-recipes', selector: '.test-id__output-root .test-id__field-value' },
  { seen: '2021-01', source: 'Aura pages', selector: '.slds-form-element__static' },
];
export const NOT_VALUE = 'button, lightning-button-icon, input, textarea';

/** The current step of the sales path, when the stage field is not rendered. */
export const STAGE_STEP: readonly DatedSelector[] = [
  {
    seen: '2025-04',
    source: 'salesforce-pageobjects 9',
    selector: '.slds-is-current .slds-path__title[data-label]',
  },
];

export const DOCKED_BARS: readonly DockedBar[] = [
  {
    seen: '2026-06',
    source: 'Salesforce Lightning Design System',
    selector: '.slds-global-header',
    edge: 'top',
  },
  { seen: '2026-06', source: 'accessibility trees of 2026', selector: 'one-appnav', edge: 'top' },
  {
    seen: '2026-06',
    source: 'salesforce-pageobjects 9',
    selector: 'div[class*="oneUtilityBarContainer"], .slds-utility-bar_container',
    edge: 'bottom',
  },
  {
    seen: '2026-06',
    source: 'salesforce-pageobjects 9',
    selector: '.forceDockingPanel, .slds-docked-composer',
    edge: 'bottom',
  },
];
