import { book } from '../page/settings.js';

/** This org's records; ids are compared on their first 15 characters, case and all. */
export const records = book;
const byId = new Map(records.map(record => [record.id.slice(0, 15), record]));

export const recordById = id => byId.get(id.slice(0, 15));
export const recordsOf = object => records.filter(record => record.object === object);

/** Records that point at this one through any lookup. */
export const pointingAt = (record, object) =>
  recordsOf(object).filter(other => Object.values(other.fields).includes(record.id));

export const pathTo = record => `/lightning/r/${record.object}/${record.id}/view`;
/** The form that chat links, related rows and the redirect after Save use. */
export const bareId = record => `/lightning/r/${record.id}/view`;
