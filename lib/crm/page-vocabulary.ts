/**
 * The only words a page report may carry. Everything in a CRM page that is not in this list may have been chosen by the
 * customer: property names, custom objects, component names, labels.
 */

/** HTML elements worth telling apart. */
const TAGS =
  'html body main nav header footer section article aside div span p a ul ol li dl dt dd table thead tbody tr td th ' +
  'h1 h2 h3 h4 h5 h6 button input textarea select label form slot iframe svg img';

/** Elements of the CRMs' own making. */
const CRM_TAGS =
  'one-record-home-flexipage2 one-appnav records-lwc-highlights-panel records-lwc-record-layout records-highlights2 ' +
  'records-entity-label records-highlights-details-item records-record-layout-item records-hoverable-link ' +
  'records-output-phone records-formula-output records-modstamp record_flexipage-dynamic-highlights2 ' +
  'record_flexipage-highlights-primary-row record_flexipage-record-field flexipage-field laf-progressive-container ' +
  'lightning-formatted-text lightning-formatted-name lightning-formatted-phone lightning-formatted-number ' +
  'lightning-formatted-email lightning-formatted-url force-lookup force-owner-lookup force-highlights2 ' +
  'emailui-formatted-email-contact emailui-formatted-email-account emailui-formatted-email-lead ' +
  'emailui-formatted-email-wrapper sfa-output-opportunity-amount sfa-output-stage-name ' +
  'runtime_sales_pathassistant-path-step i18n-string';

/** Attributes whose values describe structure. Their words must be in `PARTS` as well. */
export const VALUE_ATTRIBUTES = [
  'data-test-id',
  'data-selenium-test',
  'data-card-type',
  'data-card-id',
  'data-component-name',
  'data-crm-location',
  'data-scroll-trackable-container',
  'data-target-selection-name',
  'data-output-element-id',
  'slot',
  'role',
] as const;

/** Attributes of which only the name is told. */
const NAMED_ATTRIBUTES =
  'aria-hidden hidden data-deferred-property-input-root data-deferred-property-input-state ' +
  'data-deferred-property-input-mode data-key data-locale-at-render data-layer-for data-recordid data-refid ' +
  'data-sidebar-key data-sidebar-card-association-object-type-id data-aura-class data-render-mode data-label ' +
  'data-field-id data-application-name';

const PARTS =
  'sfdc RecordField StandardButton Account Contact Opportunity Lead Case Name FirstName LastName Email Phone ' +
  'MobilePhone Title AccountId ContactId OwnerId StageName Amount CloseDate NextStep Website Industry Edit Subject ' +
  'Status CaseNumber PersonEmail PersonMobilePhone PersonTitle primaryField secondaryFields entityLabel icon ' +
  'outputField output field ' +
  'OBJECT HIGHLIGHT FAS PROPERTIES V2 V3 LIST DATA HIGHLIGHTS ASSOCIATION TABLE SINGLETON RECORD TIMELINE CRM PREVIEW ' +
  'highlightTitle highlight record label property display item list properties profile input main content card wrapper ' +
  'left right middle sidebar pane tab records associated objects chiclet chicklet title link email phone mobilephone ' +
  'jobtitle company contact deal ticket website domain amount dealstage closedate pipeline hs full name or next step ' +
  'stage hubspot owner id subject global toolbar vertical nav activity creator window footer save button mini container ' +
  'and id preview panel create engagement crm events viz timeline event row tablist tabpanel listitem group heading ' +
  'region presentation dialog navigation banner none';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const KNOWN_TAGS = set(`${TAGS} ${CRM_TAGS}`);
export const KNOWN_ATTRIBUTES = set(`${NAMED_ATTRIBUTES} ${VALUE_ATTRIBUTES.join(' ')}`);
export const KNOWN_PARTS = set(PARTS);
