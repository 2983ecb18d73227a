/**
 * The only words a page report may carry. Everything else on a CRM page may have been chosen by the customer: property
 * names, custom objects, component names, labels. Tags, attribute names and structural values are told word by word.
 */

const WORDS =
  // HTML
  'html body main nav header footer section article aside div span p a ul ol li dl dt dd table thead tbody tr td th ' +
  'h1 h2 h3 h4 h5 h6 button input textarea select label form slot iframe svg img role aria hidden data ' +
  'tablist tabpanel listitem group heading region presentation dialog navigation banner none ' +
  // Lightning
  'one record home flexipage flexipage2 appnav records lwc highlights panel layout highlights2 entity details item ' +
  'hoverable link output phone formula modstamp dynamic primary row field laf progressive container lightning ' +
  'formatted text name number email url force lookup owner emailui contact account lead wrapper sfa opportunity amount ' +
  'stage runtime sales pathassistant path step i18n string target selection element aura class render mode recordid ' +
  'refid sfdc RecordField StandardButton Account Contact Opportunity Lead Case Name FirstName LastName Email Phone ' +
  'MobilePhone Title AccountId ContactId OwnerId StageName Amount CloseDate NextStep Website Industry Edit Subject ' +
  'Status CaseNumber PersonEmail PersonMobilePhone PersonTitle primaryField secondaryFields entityLabel icon ' +
  'outputField ' +
  // HubSpot
  'test id selenium card type component crm location scroll trackable key locale at layer for deferred property root ' +
  'state application sidebar association object OBJECT HIGHLIGHT FAS PROPERTIES V2 V3 LIST DATA HIGHLIGHTS ASSOCIATION ' +
  'TABLE SINGLETON RECORD TIMELINE CRM PREVIEW highlightTitle highlight display list properties profile content left ' +
  'right middle pane tab associated objects chiclet chicklet title mobilephone jobtitle company deal ticket website ' +
  'domain dealstage closedate pipeline hs full or next hubspot subject global toolbar vertical activity creator window ' +
  'save mini and preview create engagement events viz timeline event';

export const KNOWN_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Attributes whose values describe structure; of all others at most the name is told. */
export const VALUE_ATTRIBUTES: ReadonlySet<string> = new Set([
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
]);
