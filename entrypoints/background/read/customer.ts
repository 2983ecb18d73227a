/** `readCustomer`: everything of one customer for his own page. */
import { evaluate } from '../../../lib/domain/readiness/evaluate';
import { type CustomerPageView, customerSheet, type LongList } from '../../../lib/domain/views/customer-page';
import type { Naming } from '../../../lib/domain/views/promise-item';
import { surfaceSettings } from '../../../lib/domain/views/surface-settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Book } from '../../../lib/storage/change';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { readCustomerPage } from '../../../lib/storage/history';
import { readOrgs } from '../../../lib/storage/records';
import { readLastChange } from '../../../lib/storage/undo';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { snoozesOf } from './snoozes';

export async function readCustomer({ customerId, whole }: Parsed<'readCustomer'>): Promise<CustomerPageView> {
  const book = await openBook();
  const now = book.now();
  const [settings, lastChange] = await Promise.all([ownSettings(book.db), readLastChange(book.db, now)]);
  const naming: Naming = { now, settings, persons: new Map(), snoozes: new Map() };
  return {
    today: now.toPlainDate().toString(),
    zone: now.timeZoneId,
    settings: surfaceSettings(settings),
    sheet: await sheetOf(book, customerId, naming, whole),
    lastChange,
  };
}

async function sheetOf({ db }: Book, customerId: string, naming: Naming, whole: LongList[]) {
  const [page, orgs, ended] = await Promise.all([
    readCustomerPage(db, customerId),
    readOrgs(db),
    readEndedLives(db),
  ]);
  if (!page) return null;
  const { history, around } = page;
  const { nextSteps, persons, recordLinks } = around;
  const tests = new Set(orgs.filter(({ test }) => test).map(({ key }) => key));
  const named = {
    ...naming,
    persons: new Map(persons.map(({ id, name }) => [id, name])),
    snoozes: snoozesOf(around.notices, naming.now),
  };
  const testOrg = recordLinks.length > 0 && recordLinks.every(({ orgKey }) => tests.has(orgKey));
  const rows = { history, nextSteps, persons, recordLinks, testOrg, ended };
  return customerSheet(rows, evaluate(history, naming.now, naming.settings), named, whole);
}
