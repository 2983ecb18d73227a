import { type HubspotRecord, hubspotRecords } from './book/hubspot-records';
import type { Org, Portal } from './book/places';
import { type SalesforceRecord, salesforceRecords } from './book/salesforce-records';

/** The invented customers of both stand-in CRMs. Data only: the pages receive it as JSON. */
export { type Customer, customers, type Home } from './book/customers';
export { type HubspotRecord, hubspotRecords } from './book/hubspot-records';
export { hubspotTypes, type Org, type Portal, portals } from './book/places';
export { eighteen } from './book/salesforce-ids';
export { type SalesforceRecord, salesforceRecords } from './book/salesforce-records';

/**
 * The Salesforce record with this key, e.g. `fernhill` (the account) or `fernhill/dana` (a contact).
 * Throws where the org does not hold it: a test that asks for it is mistaken.
 */
export function salesforceRecord(key: string, org: Org = 'fernhill'): SalesforceRecord {
  const found = salesforceRecords.find(record => record.key === key && record.org === org);
  if (!found) throw new Error(`the stand-in org ${org} holds no record ${key}`);
  return found;
}

/** The HubSpot record with this key, e.g. `tarnwood` (the company) or `tarnwood/ola` (a contact). Throws if absent. */
export function hubspotRecord(key: string, portal: Portal = 'eu1'): HubspotRecord {
  const found = hubspotRecords.find(record => record.key === key && record.portal === portal);
  if (!found) throw new Error(`the stand-in portal ${portal} holds no record ${key}`);
  return found;
}
