/**
 * Which HubSpot addresses open a record. The path begins with `/contacts/` whatever the object is; only the path
 * counts, never the address as a whole: `eschref` holds other HubSpot paths. Examples stand in `urls.examples.ts`.
 */
import type { RecordKind, RecordRef } from '../../domain/records';

const HOST = /^app(?:-[a-z]{2}\d{1,2})?\.hubspot\.com$/;
const RECORD =
  /^\/contacts\/(\d{1,20})\/(?:record\/(\d{1,10}-\d{1,15})|(contact|company|deal|ticket))\/(\d{1,25})(?:\/|$)/;

const LEGACY: Record<string, string> = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };
const KINDS: Record<string, RecordKind> = { '0-1': 'contact', '0-2': 'company', '0-3': 'deal' };

export const ownsHost = (host: string): boolean => HOST.test(host);

/** The record an address on a HubSpot host opens, or null. Portals move between hosts, so the key has no host. */
export const recordFromUrl = (url: URL): RecordRef | null => {
  if (url.protocol !== 'https:' || !ownsHost(url.hostname)) return null;
  const [, portal, typeId, word, recordId] = RECORD.exec(url.pathname) ?? [];
  const objectType = typeId ?? LEGACY[word ?? ''];
  if (!portal || !objectType || !recordId) return null;
  const orgKey = `hubspot/${portal}`;
  return {
    key: `${orgKey}/${objectType}/${recordId}`,
    crm: 'hubspot',
    orgKey,
    objectType,
    recordId,
    kind: KINDS[objectType] ?? 'other',
    url: `${url.origin}/contacts/${portal}/record/${objectType}/${recordId}`,
    testOrg: false,
  };
};
