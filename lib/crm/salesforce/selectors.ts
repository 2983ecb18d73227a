/**
 * Where Salesforce's Lightning pages keep the open record. Newest first; add above, never edit below.
 * `lwc-…` classes, generated ids and labels are never used: they change with every release or language.
 */
import type { PageField } from '../../domain/records';
import type { DatedSelector, DockedBars } from '../adapter';

/** Containers of record pages, shown and stale ones alike. */
export const RECORD_ROOTS: readonly DatedSelector[] = [
  // 2026-10, salesforce-pageobjects 9
  'one-record-home-flexipage2',
  // 2026-06, Salesforce Inspector reloaded
  'div.windowViewMode-normal.active, section.oneConsoleTab div.windowViewMode-maximized.active.lafPageHost',
  // 2021-01, Aura pages
  '.oneContent.active',
];

/** The page host the app itself marks as active. */
export const ACTIVE_HOST = '.active.lafPageHost';

/** The record's name. Inside the visible record root only: the first heading of the page is the app's name. */
export const NAME: readonly DatedSelector[] = [
  // 2026-10, salesforce-pageobjects 9
  'records-lwc-highlights-panel [slot="primaryField"]',
  // 2026-10, salesforce-pageobjects 9, dynamic highlights
  'record_flexipage-dynamic-highlights2 [slot="primaryField"]',
  // 2026-04, sf-record-linker
  'records-highlights2 [slot="primaryField"]',
  // 2021-06, salesforce-pageobjects
  'force-highlights2 [slot="primaryField"]',
  // 2019-01, Aura pages
  '.forceHighlightsStencilDesktop .primaryField',
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
  lastActivity: ['LastActivityDate'],
};
export const COMPANY_FIELD = 'AccountId';

/** The language-free anchor of a field; the same attribute also sits on buttons, so the prefix matters. */
export const FIELD_ANCHOR = 'data-target-selection-name';
export const FIELD_PREFIX = 'sfdc:RecordField.';

/** Where a field's value stands below its anchor. Absent while the field is being edited. */
export const VALUE: readonly DatedSelector[] = [
  // 2026-10, salesforce-pageobjects 9
  '[slot="outputField"], [slot="output"]',
  // 2026-10, lightning-base-components
  '[data-output-element-id="output-field"]',
  // 2025-06, utam-js-recipes
  '.test-id__output-root .test-id__field-value',
  // 2021-01, Aura pages
  '.slds-form-element__static',
];
export const NOT_VALUE = 'button, lightning-button-icon, input, textarea';

/** The current step of the sales path, when the stage field is not rendered. */
export const STAGE_STEP: readonly DatedSelector[] = [
  // 2025-04, salesforce-pageobjects 9
  '.slds-is-current .slds-path__title[data-label]',
];

export const DOCKED_BARS: DockedBars = {
  top: [
    // 2026-06, Salesforce Lightning Design System
    '.slds-global-header',
    // 2026-06, accessibility trees of record pages
    'one-appnav',
  ],
  bottom: [
    // 2026-06, salesforce-pageobjects 9
    'div[class*="oneUtilityBarContainer"], .forceDockingPanel',
    // 2026-06, Salesforce Lightning Design System
    '.slds-utility-bar_container, .slds-docked-composer',
  ],
  left: [],
};
