/** What the open CRM page is (identity from the URL) and what could be read on it (words from the page). */

export type Crm = 'salesforce' | 'hubspot';

/**
 * What kind of thing a record is to us.
 * `company` and `contact` make customers and persons, `deal` belongs to a company's customer, `other` (case, ticket,
 * lead, custom object, …) is attached by hand.
 */
export type RecordKind = 'company' | 'contact' | 'deal' | 'other';

/** One CRM page. `key` is `salesforce/<host>/<18-character id>` or `hubspot/<portal>/<type id>/<record id>`. */
export interface RecordRef {
  key: string;
  crm: Crm;
  /** First two parts of the key: `salesforce/<host>` or `hubspot/<portal>`. */
  orgKey: string;
  /** Salesforce API name (`Contact`, or '' when neither URL nor id prefix tells) or HubSpot type id (`0-1`). */
  objectType: string;
  recordId: string;
  kind: RecordKind;
  /** Canonical address that opens the record again (no query). */
  url: string;
  /** Sandbox, scratch, demo or trial org by its host (data.md, Identity). */
  testOrg: boolean;
}

/** The fields Kept may read on a record page. Values are the page's own text, trimmed, at most `FIELD_LIMIT` long. */
export const PAGE_FIELDS = [
  'email',
  'phone',
  'jobTitle',
  'owner',
  'stage',
  'amount',
  'closeDate',
  'nextStep',
  'website',
  'lastActivity',
] as const;
export type PageField = (typeof PAGE_FIELDS)[number];

/** Longest text taken from one field of a page. */
export const FIELD_LIMIT = 500;

/** A link from the page's own markup to another record, e.g. a contact's company. `primary` when the page says so. */
export interface RelatedRecord {
  ref: RecordRef;
  name?: string;
}

/**
 * What was read on the page for exactly one record. Never mixed with another record's words.
 * `name` is absent until the page has settled on this record.
 */
export interface RecordSnapshot {
  key: string;
  name?: string;
  fields: Partial<Record<PageField, string>>;
  company?: RelatedRecord;
  /** `settling`: still changing; `settled`: two equal reads; `unreadable`: gave up, see `missing`. */
  reading: 'settling' | 'settled' | 'unreadable';
  /** Names of what was looked for and not found (never values). */
  missing: string[];
}
