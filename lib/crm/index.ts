/** Which CRM a page belongs to and which record is open, from the address alone (data.md, Identity). */
import type { RecordRef } from '../domain/records';
import type { CrmAdapter } from './adapter';
import { hubspot } from './hubspot/adapter';
import { salesforce } from './salesforce/adapter';

export type { CrmAdapter } from './adapter';

export const adapters: readonly CrmAdapter[] = [salesforce, hubspot];

const parsed = (url: string): URL | null => (URL.canParse(url) ? new URL(url) : null);

/** The CRM whose host this is, record page or not; null for every other address and for text that is no address. */
export const adapterFor = (url: string): CrmAdapter | null => {
  const address = parsed(url);
  if (address?.protocol !== 'https:') return null;
  return adapters.find(adapter => adapter.ownsHost(address.hostname)) ?? null;
};

/** The record this address opens, or null. Queries are never looked at: they hold other records' paths. */
export const recordFromUrl = (url: string): RecordRef | null => {
  const address = parsed(url);
  return address && (adapterFor(url)?.recordFromUrl(address) ?? null);
};

/** `recordFromUrl` as the key under which rows are stored (data.md, Identity). */
export const recordKey = (url: string): string | null => recordFromUrl(url)?.key ?? null;
