/** One look at the page of one record. Never throws and never guesses: it says what it saw and names what it missed. */
import type { PageField, RecordKind, RecordRef, RecordSnapshot, RelatedRecord } from '../domain/records';
import type { CrmAdapter, Evidence } from './adapter';
import { findBelow } from './find';

/** What stands on the page at one moment. Whether it may be believed is decided in `settle.ts`. */
export interface Look {
  root: Element | null;
  evidence: Evidence;
  name?: string;
  /** A name from outside the root; believed only when nothing better ever came. */
  lateName?: string;
  fields: RecordSnapshot['fields'];
  company?: RelatedRecord;
  missing: string[];
}

/** What a page of each kind normally shows; other fields are taken when they are there. */
const EXPECTED: Record<RecordKind, readonly (PageField | 'company')[]> = {
  contact: ['email', 'phone', 'jobTitle', 'owner', 'company'],
  company: ['phone', 'website', 'owner'],
  deal: ['stage', 'amount', 'closeDate', 'owner', 'company'],
  other: [],
};

/** A rule that breaks on an unforeseen page is a miss like any other. */
const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Looks at the page once. `missing` holds `name`, `company` and field names that such a page normally shows. */
export const readRecord = (adapter: CrmAdapter, page: Document, ref: RecordRef): Look => {
  const all = findBelow(page.documentElement);
  const find = attempt(() => adapter.recordRoot(all, ref)) ?? null;
  const expected = EXPECTED[ref.kind];
  const lateName = attempt(() => adapter.lateName?.(page));
  if (!find) return { root: null, evidence: 'silent', lateName, fields: {}, missing: ['name', ...expected] };

  const name = attempt(() => adapter.name(find)) || undefined;
  const fields: Partial<Record<PageField, string>> = {};
  const absent: string[] = name ? [] : ['name'];
  for (const wanted of Object.keys(adapter.fields) as PageField[]) {
    const words = attempt(() => adapter.field(find, wanted, ref));
    if (words) fields[wanted] = words;
    else if (words === undefined && expected.includes(wanted)) absent.push(wanted);
  }
  const company = attempt(() => adapter.company(all, find, ref));
  if (!company && expected.includes('company')) absent.push('company');
  return {
    root: find.root,
    evidence: attempt(() => adapter.evidence(find, ref)) ?? 'contradicts',
    name,
    lateName,
    fields,
    company,
    missing: absent,
  };
};
