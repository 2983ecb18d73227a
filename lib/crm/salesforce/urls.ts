/**
 * Which Salesforce addresses open a record. Only host and path count, and the hash of the one old form; in a console
 * the path is the focused tab, `ws` only its surroundings. The examples stand in `urls.examples.ts`.
 */
import type { RecordKind, RecordRef } from '../../domain/records';
import { checkedId, isRecordId, objectOfId } from './ids';

const HOST =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:lightning\.force\.com|lightning\.crmforce\.mil|lightning\.force\.mil|lightning\.sfcrmapps\.cn|my-lightning\.com)$/;
/** Microsoft Defender shows the same org under a longer host name. */
const PROXY = /\.mcas\.ms$/;

const RECORD = /^\/lightning\/r\/(?:([A-Za-z][A-Za-z0-9_]*)\/)?([a-zA-Z0-9]{15,18})\/(?:view|edit|clone)\/?$/;
const OLD_RECORD = /^#\/sObject\/([a-zA-Z0-9]{15,18})\/view(?:[/?]|$)/;

const TEST_LABELS = new Set(['sandbox', 'scratch', 'develop', 'trailblaze', 'demo', 'patch']);
const KINDS: Record<string, RecordKind> = { '001': 'company', '003': 'contact', '006': 'deal' };

const orgHost = (host: string): string => host.replace(PROXY, '');

export const ownsHost = (host: string): boolean => HOST.test(orgHost(host));

/** Sandboxes, scratch orgs and trials tell themselves by their host (data.md, Identity, Test orgs). */
const isTestOrg = (host: string): boolean => {
  const labels = host.split('.');
  return labels.some(label => TEST_LABELS.has(label)) || (labels[0] ?? '').includes('--');
};

const idAndObject = (url: URL): { id: string | null; named: string } => {
  const path = RECORD.exec(url.pathname);
  if (path) return { id: checkedId(path[2] ?? ''), named: path[1] === 'sObject' ? '' : (path[1] ?? '') };
  const hash = url.pathname === '/one/one.app' ? OLD_RECORD.exec(url.hash) : null;
  return { id: hash && checkedId(hash[1] ?? ''), named: '' };
};

/** The record an address on a Salesforce host opens, or null. */
export const recordFromUrl = (url: URL): RecordRef | null => {
  if (url.protocol !== 'https:' || !ownsHost(url.hostname)) return null;
  const { id, named } = idAndObject(url);
  if (!id || !isRecordId(id)) return null;
  const host = orgHost(url.hostname);
  // The id cannot lie about its object, a hand-made path can.
  const objectType = objectOfId(id) || named.slice(0, 100);
  const orgKey = `salesforce/${host}`;
  return {
    key: `${orgKey}/${id}`,
    crm: 'salesforce',
    orgKey,
    objectType,
    recordId: id,
    kind: KINDS[id.slice(0, 3)] ?? 'other',
    url: `${url.origin}/lightning/r/${objectType && `${objectType}/`}${id}/view`,
    testOrg: isTestOrg(host),
  };
};
