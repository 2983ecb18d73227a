/** `readOwnThird`: what selling cost by third of the relationship, ended ones included: they alone lived through all of it. */
import { effortDeals } from '../../../lib/domain/plan/own-third';
import type { Deal } from '../../../lib/domain/plan/rows';
import { type OwnThirdView, ownThirdView } from '../../../lib/domain/views/own-third-view';
import { dealsOfAll } from '../../../lib/storage/deals';
import { readEndedLives } from '../../../lib/storage/ended-lives';
import { testCustomers } from '../../../lib/storage/records';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

export async function readOwnThird(): Promise<OwnThirdView> {
  const { db } = await openBook();
  const [all, ended, tests, settings] = await Promise.all([
    dealsOfAll(db),
    readEndedLives(db),
    testCustomers(db),
    ownSettings(db),
  ]);
  const asked = new Set(
    all.flatMap(({ customerId, effortMinutes }) => (effortMinutes === undefined ? [] : customerId)),
  );
  const deals = new Map<string, Deal[]>([...asked].map(id => [id, []]));
  for (const deal of all) deals.get(deal.customerId)?.push(deal);
  const customers = (await db.customers.bulkGet([...asked])).flatMap(customer =>
    customer && !customer.deletedAt && !customer.archived && !tests.has(customer.id) ? customer : [],
  );
  return ownThirdView(
    customers.flatMap(customer =>
      effortDeals({ customer, deals: deals.get(customer.id) ?? [] }, ended, settings),
    ),
    new Map(customers.map(({ id, name }) => [id, name])),
    settings,
  );
}
