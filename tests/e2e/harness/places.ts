import {
  type HubspotRecord,
  hubspotRecord,
  type SalesforceRecord,
  salesforceRecord,
} from '../../stand-in/book';
import type { Org } from '../../stand-in/book/places';
import { hubspotUrl, salesforceUrl } from '../../stand-in/serve';

/** One record of a stand-in CRM as a test goes there. */
export interface Place {
  key: string;
  url: string;
  name: string;
}

/** The same customer's records in one CRM: what every story of both CRMs needs. */
export interface Crm {
  name: 'Salesforce' | 'HubSpot';
  /** A company record. */
  company: Place;
  /** A contact of that company. */
  contact: Place;
  deal: Place;
  /** A company that is another customer. */
  other: Place;
  /** A company that stands in no book of the tests. */
  stranger: Place;
  /** A page that is no record. */
  list: string;
}

const salesforcePlace = (record: SalesforceRecord): Place => ({
  key: `salesforce/${record.host}/${record.id}`,
  url: salesforceUrl(record),
  name: record.name,
});

const hubspotPlace = (record: HubspotRecord): Place => ({
  key: `hubspot/${record.portalId}/${record.type}/${record.id}`,
  url: hubspotUrl(record),
  name: record.name,
});

/** A record of the stand-in org by the name the stand-in book gives it, e.g. `fernhill/dana`. */
export const inSalesforce = (name: string, org?: Org): Place => salesforcePlace(salesforceRecord(name, org));
export const inHubspot = (name: string): Place => hubspotPlace(hubspotRecord(name));

const places = (at: (name: string) => Place, other: string) => ({
  stranger: at('maplegate'),
  company: at('fernhill'),
  contact: at('fernhill/dana'),
  deal: at('fernhill/renewal'),
  other: at(other),
});

export const salesforce: Crm = {
  name: 'Salesforce',
  // The production-looking org: rows of a test org count nowhere.
  ...places(name => inSalesforce(name, 'kestrel'), 'copperline'),
  list: 'https://kestrel.lightning.force.com/lightning/o/Account/list',
};
export const hubspot: Crm = {
  name: 'HubSpot',
  ...places(inHubspot, 'tarnwood'),
  list: 'https://app-eu1.hubspot.com/contacts/20000001/objects/0-1/views/all/list',
};
export const CRMS = [salesforce, hubspot];
