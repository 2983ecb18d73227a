/**
 * Where HubSpot's record pages keep the open record. Newest first; add above, never edit below.
 * Classes are per-build hashes and labels are localised: neither is ever used.
 */
import type { PageField } from '../../domain/records';
import type { DatedSelector, DockedBars } from '../adapter';

/** The left column, which holds the record's own card; previews of other records stand elsewhere. */
export const RECORD_ROOTS: readonly DatedSelector[] = [
  // 2026-09, HubSpot-Ticket-Refined, clockify
  '#record-page-left-sidebar [data-test-id="left-sidebar"]',
  // 2026-03, clockify
  '[data-scroll-trackable-container="left-sidebar"]',
  // 2026-03, clockify
  '#crm [data-card-type="OBJECT_HIGHLIGHT"]',
];

/** Side panels that show another record over this one. */
export const PREVIEWS: readonly DatedSelector[] = [
  // 2026-03, clockify
  '[data-test-id="IndexPageInlineSidebar"]',
  '[data-selenium-test="sidebar-preview-panel"]',
  '[data-crm-location="CRM_OBJECT_PREVIEW"]',
  '[data-layer-for="Panel"]',
];

export const NAME: readonly DatedSelector[] = [
  // 2026-10, clockify since 2019, browserscripts
  '[data-selenium-test="highlightTitle"]',
  // 2026-09, HubSpot-Ticket-Refined
  '[data-test-id="highlight-record-label"]',
];

/** Cards whose id names the object type they show, e.g. `OBJECT_HIGHLIGHT-FAS-0-1-1`, `PROPERTIES_V3/0-1/V2`. */
export const TYPED_CARDS: readonly DatedSelector[] = [
  // 2026-06, Portal-Peeker
  '[data-card-id^="OBJECT_HIGHLIGHT-FAS-"], [data-card-id^="PROPERTIES_V3/"]',
];
export const CARD_TYPE_ID = /^(?:OBJECT_HIGHLIGHT-FAS-(\d+-\d+)-\d+|PROPERTIES_V3\/(\d+-\d+)\/.*)$/;

/** Internal property names of the fields we read, first hit wins. */
export const PROPERTIES: Record<PageField, readonly string[]> = {
  email: ['email'],
  phone: ['phone', 'mobilephone'],
  jobTitle: ['jobtitle'],
  owner: ['hubspot_owner_id'],
  stage: ['dealstage', 'hs_pipeline_stage'],
  amount: ['amount'],
  closeDate: ['closedate'],
  nextStep: ['hs_next_step'],
  website: ['website', 'domain'],
  lastActivity: ['notes_last_contacted'],
};

const PROPERTY_CARD = '[data-card-type="PROPERTIES_V3"]';

/** Value of a property: in the highlight card, then in an "About" card whose two names must agree. */
export const propertyValue = (property: string): readonly DatedSelector[] => [
  // 2026-06, Portal-Peeker
  `[data-test-id="highlight-property-display-${property}"]`,
  // 2026-06, Portal-Peeker
  `${PROPERTY_CARD} [data-test-id="${property}"] span[data-selenium-test="property-input-${property}"]`,
];

/** Row without a value node of its own (owner): its words minus the label. */
export const propertyRow = (property: string): readonly DatedSelector[] => [
  // 2026-06, Portal-Peeker
  `${PROPERTY_CARD} [data-test-id="${property}"] [data-deferred-property-input-mode="display"]`,
];
export const NOT_VALUE =
  'label, [data-test-id="copy-button"], [data-test-id="dropdown-caret"], input, textarea';

/** Right column, where associated records are listed. */
export const ASSOCIATIONS: readonly DatedSelector[] = [
  // 2026-09, HubSpot-Ticket-Refined
  '[data-test-id="records-right-sidebar"] [data-test-id="card-wrapper-ASSOCIATION_V3/0-2"]',
  // 2026-09, clockify
  '#crm [data-sidebar-card-association-object-type-id="0-2"]',
  // 2026-09, HubSpot-Ticket-Refined
  '[data-test-id="records-right-sidebar"]',
  // 2025-06, clockify
  '#crm [data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"]',
];

export const DOCKED_BARS: DockedBars = {
  top: [
    // 2026-09, HubSpot-Ticket-Refined
    '#hs-global-toolbar, [data-test-id="hs-global-toolbar"]',
  ],
  bottom: [
    // 2026-07, the composer's own save button; its window is the fixed box around it
    '[data-test-id^="activity-creator-window"]',
  ],
  left: [
    // 2026-09, HubSpot-Ticket-Refined
    '#hs-vertical-nav',
  ],
};
