/**
 * Where HubSpot's record pages keep the open record. Newest first; add above, never edit below.
 * Classes are per-build hashes and labels are localised: neither is ever used.
 */
import type { PageField } from '../../domain/records';
import type { DatedSelector, DockedBar } from '../adapter';

/** The left column, which holds the record's own card; previews of other records stand elsewhere. */
export const RECORD_ROOTS: readonly DatedSelector[] = [
  {
    seen: '2026-09',
    source: 'HubSpot-Ticket-Refined, clockify',
    selector: '#record-page-left-sidebar [data-test-id="left-sidebar"]',
  },
  { seen: '2026-03', source: 'clockify', selector: '[data-scroll-trackable-container="left-sidebar"]' },
  { seen: '2026-03', source: 'clockify', selector: '#crm [data-card-type="OBJECT_HIGHLIGHT"]' },
];

/** Side panels that show another record over this one. */
export const PREVIEWS: readonly DatedSelector[] = [
  {
    seen: '2026-03',
    source: 'clockify',
    selector:
      '[data-test-id="IndexPageInlineSidebar"], [data-selenium-test="sidebar-preview-panel"], ' +
      '[data-crm-location="CRM_OBJECT_PREVIEW"], [data-layer-for="Panel"]',
  },
];

export const NAME: readonly DatedSelector[] = [
  {
    seen: '2026-10',
    source: 'clockify since 2019, browserscripts',
    selector: '[data-selenium-test="highlightTitle"]',
  },
  { seen: '2026-09', source: 'HubSpot-Ticket-Refined', selector: '[data-test-id="highlight-record-label"]' },
];

/** Cards whose id names the object type they show, e.g. `OBJECT_HIGHLIGHT-FAS-0-1-1`, `PROPERTIES_V3/0-1/V2`. */
export const TYPED_CARDS: readonly DatedSelector[] = [
  {
    seen: '2026-06',
    source: 'Portal-Peeker',
    selector: '[data-card-id^="OBJECT_HIGHLIGHT-FAS-"], [data-card-id^="PROPERTIES_V3/"]',
  },
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
};

/** Value of a property: in the highlight card, then in an "About" card whose two names must agree. */
export const propertyValue = (property: string): readonly DatedSelector[] => [
  {
    seen: '2026-06',
    source: 'Portal-Peeker',
    selector: `[data-test-id="highlight-property-display-${property}"]`,
  },
  {
    seen: '2026-06',
    source: 'Portal-Peeker',
    selector:
      `[data-card-type="PROPERTIES_V3"] [data-test-id="${property}"] ` +
      `span[data-selenium-test="property-input-${property}"]`,
  },
];

/** Row without a value node of its own (owner): its words minus the label. */
export const propertyRow = (property: string): readonly DatedSelector[] => [
  {
    seen: '2026-06',
    source: 'Portal-Peeker',
    selector: `[data-card-type="PROPERTIES_V3"] [data-test-id="${property}"] [data-deferred-property-input-mode="display"]`,
  },
];
export const NOT_VALUE =
  'label, [data-test-id="copy-button"], [data-test-id="dropdown-caret"], input, textarea';

/** Right column, where associated records are listed. */
export const ASSOCIATIONS: readonly DatedSelector[] = [
  {
    seen: '2026-09',
    source: 'HubSpot-Ticket-Refined',
    selector: '[data-test-id="records-right-sidebar"] [data-test-id="card-wrapper-ASSOCIATION_V3/0-2"]',
  },
  {
    seen: '2026-09',
    source: 'clockify',
    selector:
      '#crm [data-sidebar-card-association-object-type-id="0-2"], #crm [data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"]',
  },
  { seen: '2026-10', source: 'browserscripts', selector: '[data-test-id="records-right-sidebar"]' },
];

export const RENDER_LOCALE = 'data-locale-at-render';

export const DOCKED_BARS: readonly DockedBar[] = [
  {
    seen: '2026-09',
    source: 'HubSpot-Ticket-Refined',
    selector: '#hs-global-toolbar, [data-test-id="hs-global-toolbar"]',
    edge: 'top',
  },
  {
    seen: '2026-07',
    source: "the composer's own save button; its window is the fixed box around it",
    selector: '[data-test-id^="activity-creator-window"]',
    edge: 'bottom',
  },
];
