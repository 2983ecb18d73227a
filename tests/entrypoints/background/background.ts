/** The background's commands on a fake database: a new book for each test, the day 4 March 2026, noon in Berlin. */
import { doors } from '../../../entrypoints/background/book/doors';
import { forgetBook, openBook } from '../../../entrypoints/background/book/open-book';
import type { RecordRef, RecordSnapshot } from '../../../lib/domain/records';
import { browser } from '../../../lib/platform/browser';
import type { BookDatabase } from '../../../lib/storage/database';
import { type Outside, outside } from '../../storage/book';

export const command = (): string => crypto.randomUUID();

/** Starts over with an empty book. `doors` of the background become those of this test. */
export async function emptyBook(): Promise<Outside & { db: BookDatabase }> {
  forgetBook();
  browser.i18n.getUILanguage = () => 'en-US';
  const out = outside();
  Object.assign(doors, out.doors);
  const { db } = await openBook();
  return { ...out, db };
}

const ref = (typeId: string, kind: RecordRef['kind'], recordId: string): RecordRef => ({
  key: `hubspot/77/${typeId}/${recordId}`,
  crm: 'hubspot',
  orgKey: 'hubspot/77',
  objectType: typeId,
  recordId,
  kind,
  url: `https://app.hubspot.com/contacts/77/record/${typeId}/${recordId}`,
  testOrg: false,
});

export const ACME = ref('0-2', 'company', '1');
export const DANA = ref('0-1', 'contact', '2');
export const DEAL = ref('0-3', 'deal', '3');
export const TICKET = ref('0-5', 'other', '4');

/** What was read on a page. */
export const read = (record: RecordRef, fields: Partial<RecordSnapshot> = {}): RecordSnapshot => ({
  key: record.key,
  fields: {},
  reading: 'settled',
  missing: [],
  ...fields,
});

export const onAcme = { kind: 'record' as const, record: ACME, snapshot: read(ACME, { name: 'Acme' }) };
export const onDana = {
  kind: 'record' as const,
  record: DANA,
  snapshot: read(DANA, { name: 'Dana Fox', company: { ref: ACME, name: 'Acme' } }),
};
export const onDanaAlone = {
  kind: 'record' as const,
  record: DANA,
  snapshot: read(DANA, { name: 'Dana Fox' }),
};
