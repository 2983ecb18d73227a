/** All rows of one customer in one read transaction, by index: opening a record costs that history, never the book. */
import type { Person, RecordLink } from '../domain/data/customer';
import type { NextStep } from '../domain/promises/next-step';
import type { CustomerHistory } from '../domain/readiness/history';
import type { Notice } from '../domain/reminders/notice';
import type { BookDatabase } from './database';
import { live, present } from './tombstones';

/** What the readiness rules read. `undefined` when the customer is not there or bears a tombstone. */
export async function readHistory(
  db: BookDatabase,
  customerId: string,
): Promise<CustomerHistory | undefined> {
  const { customers, promises, deliverables, touches, issues, ratings, wows, deals, needs, referrals, asks } =
    db;
  const tables = [
    customers,
    promises,
    deliverables,
    touches,
    issues,
    ratings,
    wows,
    deals,
    needs,
    referrals,
    asks,
  ];
  return db.transaction('r', tables, async () => {
    const own = { customerId };
    const [customer, ...rows] = await Promise.all([
      customers.get(customerId),
      promises.where(own).toArray(),
      deliverables.where(own).toArray(),
      touches.where(own).toArray(),
      issues.where(own).toArray(),
      ratings.where(own).toArray(),
      wows.where(own).toArray(),
      deals.where(own).toArray(),
      needs.where(own).toArray(),
      referrals.where(own).toArray(),
      asks.where(own).toArray(),
    ] as const);
    const found = present(customer);
    if (!found) return undefined;
    return {
      customer: found,
      promises: live(rows[0]),
      deliverables: live(rows[1]),
      touches: live(rows[2]),
      issues: live(rows[3]),
      ratings: live(rows[4]),
      wows: live(rows[5]),
      deals: live(rows[6]),
      needs: live(rows[7]),
      referrals: live(rows[8]),
      asks: live(rows[9]),
    };
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
    const own = { customerId };
    const [history, persons, nextSteps, recordLinks] = await Promise.all([
      readHistory(db, customerId),
      db.persons.where(own).toArray(),
      db.nextSteps.where(own).toArray(),
      db.recordLinks.where(own).toArray(),
    ]);
    if (!history) return undefined;
    const open = history.promises.filter(row => row.status === 'open').map(row => row.id);
    const current = nextSteps.filter(row => row.status === 'current').map(row => row.id);
    const notices = await db.notices
      .where('itemId')
      .anyOf([...open, ...current])
      .toArray();
    const around = {
      persons: live(persons),
      nextSteps: live(nextSteps),
      recordLinks: live(recordLinks),
      notices,
    };
    return { history, around };
  });
}
