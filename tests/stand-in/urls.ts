import { type HubspotRecord, hubspotTypes, type SalesforceRecord } from './book';

type Query = Readonly<Record<string, string | number | boolean>>;

function withQuery(base: string, query: Query = {}): string {
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
  return search === '' ? base : `${base}?${search}`;
}

export interface SalesforceUrlOptions {
  /** Another host than the record's own. */
  host?: string;
  action?: 'view' | 'edit' | 'clone';
  /** `none`: the object-less form; `sObject`: the literal word. */
  object?: 'own' | 'none' | 'sObject';
  /** The 15-character form of the id. */
  isShort?: boolean;
  /** Appended to the id in place of the action, e.g. `related/Contacts/view`. */
  tail?: string;
  query?: Query;
}

/** The address of a Salesforce record page, e.g. `https://…/lightning/r/Contact/003…/view`. */
export function salesforceUrl(record: SalesforceRecord, options: SalesforceUrlOptions = {}): string {
  const {
    host = record.host,
    action = 'view',
    object = 'own',
    isShort = false,
    tail = action,
    query,
  } = options;
  const segment = { own: `${record.object}/`, none: '', sObject: 'sObject/' }[object];
  const id = isShort ? record.id.slice(0, 15) : record.id;
  return withQuery(`https://${host}/lightning/r/${segment}${id}/${tail}`, query);
}

export interface HubspotUrlOptions {
  host?: string;
  /** `/contacts/<portal>/contact/<id>` in place of `/record/0-1/<id>`; only for the four types that have a word. */
  isLegacy?: boolean;
  /** Appended after the id, e.g. `view/1`. */
  tail?: string;
  query?: Query;
}

/** The address of a HubSpot record page, e.g. `https://app-eu1.hubspot.com/contacts/20000001/record/0-1/30010`. */
export function hubspotUrl(record: HubspotRecord, options: HubspotUrlOptions = {}): string {
  const { host = record.host, isLegacy = false, tail, query } = options;
  const word = Object.entries(hubspotTypes).find(([, type]) => type === record.type)?.[0];
  const kind = isLegacy && word !== 'installation' ? word : `record/${record.type}`;
  const base = `https://${host}/contacts/${record.portalId}/${kind}/${record.id}`;
  return withQuery(tail ? `${base}/${tail}` : base, query);
}
