/** Active customers with their figures, as the report counts them: from the short rows, never from the book. */
import type { Deal } from '../../../lib/domain/plan/rows';
import type { CustomerFigures } from '../../../lib/domain/views/figures';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfAll } from '../../../lib/storage/deals';
import { customersReferred } from '../../../lib/storage/referrals';
import { readInSlices } from '../../../lib/storage/slices';
import { readFigures, readSummaries, type SummaryContext } from '../../../lib/storage/summaries';
import { live } from '../../../lib/storage/tombstones';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';
import { type ActiveCustomer, activeAmong, refreshShown } from './attention-rows';

export interface Counted extends SummaryContext {
  db: BookDatabase;
  today: string;
  customers: ActiveCustomer[];
  figures: CustomerFigures[];
  /** Names of these customers by id. */
  names: Map<string, string>;
}

/** The deals of active customers, and who of the book was referred by anybody. */
export interface Money {
  deals: Deal[];
  referred: ReadonlySet<string>;
}

export async function readCounted(): Promise<Counted> {
  const { db, now } = await openBook();
  const context = { now: now(), settings: await ownSettings(db) };
  await refreshShown(db, context);
  return countedOf(db, context);
}

/** As the rows stand; refresh what is stale first. */
export async function countedOf(db: BookDatabase, context: SummaryContext): Promise<Counted> {
  const { now, settings } = context;
  const [customers, all] = await Promise.all([
    activeAmong(db, () => readSummaries(db), now, settings),
    readFigures(db),
  ]);
  const names = new Map(customers.map(({ customer }) => [customer.id, customer.name]));
  const figures = all.filter(({ id }) => names.has(id));
  return { ...context, db, today: now.toPlainDate().toString(), customers, figures, names };
}

export async function moneyOf(
  { db, names }: Counted,
  read: () => Promise<Deal[]> = () => dealsOfAll(db),
): Promise<Money> {
  const [deals, referred] = await Promise.all([read(), customersReferred(db)]);
  return { deals: deals.filter(({ customerId }) => names.has(customerId)), referred };
}

/** The same a slice at a time. */
export const moneyInSlices = (counted: Counted, breathe: () => Promise<unknown>): Promise<Money> =>
  moneyOf(counted, async () => live(await readInSlices(counted.db.deals, breathe)));
