/** All rows of one customer in one read transaction, by index: opening a record costs that history, never the book. */
import type { Person, RecordLink } from '../domain/data/customer';
import type { NextStep } from '../domain/promises/next-step';
import type { CustomerHistory } from '../domain/readiness/history';
import type { Notice } from '../domain/reminders/notice';
import type { BookDatabase } from './database';
import { rowsOfCustomer } from './rows-of-customer';
import { present } from './tombstones';

const EVIDENCE = [
  'promises',
  'deliverables',
  'touches',
  'issues',
  'ratings',
  'wows',
  'deals',
  'needs',
  'referrals',
  'asks',
] as const;

/** What the readiness rules read. `undefined` when the customer is not there or bears a tombstone. */
export async function readHistory(
  db: BookDatabase,
  customerId: string,
): Promise<CustomerHistory | undefined> {
  return db.transaction('r', [db.customers, ...EVIDENCE.map(store => db[store])], async () => {
    const [customer, rows] = await Promise.all([
      db.customers.get(customerId),
      rowsOfCustomer(EVIDENCE, customerId),
    ]);
    const found = present(customer);
    return found && { customer: found, ...rows };
  });
}

/** The rest of what a panel shows of one customer. */
export interface CustomerSurroundings {
  persons: Person[];
  nextSteps: NextStep[];
  recordLinks: RecordLink[];
  /** Notices of the open promises and of the current next step. */
  notices: Notice[];
}

/** History and surroundings in one read transaction; the items whose notices are wanted are found on the way. */
export async function readCustomerPage(
  db: BookDatabase,
  customerId: string,
): Promise<{ history: CustomerHistory; around: CustomerSurroundings } | undefined> {
  return db.transaction('r', db.tables, async () => {
    const [history, { persons, nextSteps, recordLinks }] = await Promise.all([
      readHistory(db, customerId),
      rowsOfCustomer(['persons', 'nextSteps', 'recordLinks'], customerId),
    ]);
    if (!history) return undefined;
    const open = history.promises.filter(row => row.status === 'open').map(row => row.id);
    const current = nextSteps.filter(row => row.status === 'current').map(row => row.id);
    const notices = await db.notices
      .where('itemId')
      .anyOf([...open, ...current])
      .toArray();
    return { history, around: { persons, nextSteps, recordLinks, notices } };
  });
}
