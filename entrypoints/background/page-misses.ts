/**
 * Counting names that could not be read in a row, per record type and over tabs, since both CRMs like to open records in
 * new ones (pages.md, Page changed). Kept outside the book: it says something about a page and nothing about a customer.
 */
import type { RecordRef, RecordSnapshot } from '../../lib/domain/records';
import { browser } from '../../lib/platform/browser';

/** After this many misses in a row the page counts as changed (pages.md, Settings: `pageMissLimit`). */
const PAGE_MISS_LIMIT = 3;
/** A page that says it again within this time is the same visit: its message was repeated or its panel loaded anew. */
const SAME_VISIT_MS = 10_000;

const KEY = 'pageMisses';
interface Misses {
  count: number;
  /** Record and time of the last one, ms. */
  key: string;
  at: number;
}

const typeOf = (ref: RecordRef): string => `${ref.crm}/${ref.objectType}`;

async function readMisses(): Promise<Record<string, Misses>> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, Misses>) : {};
}

/** Notes what the page of a record came to: its name was read (`settled`), or given up (`unreadable`). */
export async function notePage(ref: RecordRef, { reading }: RecordSnapshot, now: number): Promise<void> {
  if (reading === 'settling') return;
  const misses = await readMisses();
  const type = typeOf(ref);
  const before = misses[type];
  if (reading === 'settled') {
    if (!before) return;
    delete misses[type];
  } else {
    if (before?.key === ref.key && Math.abs(now - before.at) < SAME_VISIT_MS) return;
    misses[type] = { count: (before?.count ?? 0) + 1, key: ref.key, at: now };
  }
  await browser.storage.local.set({ [KEY]: misses });
}

/** Whether pages of the record's type have gone unread so often that the CRM must have changed them. */
export async function isPageChanged(ref: RecordRef, snapshot: RecordSnapshot | undefined): Promise<boolean> {
  if (snapshot?.reading !== 'unreadable') return false;
  return ((await readMisses())[typeOf(ref)]?.count ?? 0) >= PAGE_MISS_LIMIT;
}
