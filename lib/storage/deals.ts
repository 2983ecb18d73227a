/** Deals of one customer. */
import type { Deal } from '../domain/plan/rows';
import type { BookDatabase } from './database';
import { live } from './tombstones';

export const dealsOf = async (db: BookDatabase, customerId: string): Promise<Deal[]> =>
  live(await dealsEver(db, customerId));

/** Those with a tombstone too: a dropped deal was still asked about. */
export const dealsEver = (db: BookDatabase, customerId: string): Promise<Deal[]> =>
  db.deals.where('customerId').equals(customerId).toArray();

/** Every deal of the book. For the report only; a book holds a few deals a customer. */
export const dealsOfAll = async (db: BookDatabase): Promise<Deal[]> => live(await db.deals.toArray());
