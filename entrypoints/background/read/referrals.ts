/** `readReferrals`: the asks and referrals of one customer, and who brought whom. */
import type { Deal } from '../../../lib/domain/plan/rows';
import {
  askItem,
  givenItems,
  newestAskFirst,
  type ReferralsView,
  referralItem,
  referralOrder,
  sumsOf,
  type TreeNode,
  waitingItems,
} from '../../../lib/domain/views/referrals-view';
import { type Parsed, Refusal } from '../../../lib/messages/listen';
import { readCustomer, readCustomers, readPersons } from '../../../lib/storage/customers';
import type { BookDatabase } from '../../../lib/storage/database';
import { dealsOfMany } from '../../../lib/storage/evidence';
import { cameFrom, wonBy } from '../../../lib/storage/referrals';
import { live } from '../../../lib/storage/tombstones';
import { openBook } from '../book/open-book';
import { ownSettings } from '../own-settings';

/** A line of customers who brought each other is followed so far, up and down. */
const GENERATIONS = 6;

export async function readReferrals({ customerId }: Parsed<'readReferrals'>): Promise<ReferralsView> {
  const { db, now } = await openBook();
  const own = { customerId };
  const [customer, persons, settings, referrals, asks, waiting, given, brought, broughtBy] =
    await Promise.all([
      readCustomer(db, customerId),
      readPersons(db, customerId),
      ownSettings(db),
      db.referrals.where(own).toArray().then(live),
      db.asks.where(own).toArray().then(live),
      db.waiting.where(own).toArray().then(live),
      db.given.where(own).toArray().then(live),
      readTree(db, customerId),
      readLine(db, customerId),
    ]);
  if (!customer) throw new Refusal('gone');
  const names = new Map(persons.map(({ id, name }) => [id, name]));
  const named = (personId: string | undefined) => (personId ? names.get(personId) : undefined);
  const tree = settings.hideAmounts ? withoutMoney(brought) : brought;
  const became = new Map(tree.map(node => [node.customerId, node]));
  return {
    referrals: [...referrals].sort(referralOrder).map(row => {
      const to = row.toCustomerId === undefined ? undefined : became.get(row.toCustomerId);
      return referralItem(
        row,
        to && { customerId: to.customerId, name: to.name, money: to.money },
        named(row.personId),
        settings,
      );
    }),
    asks: [...asks].sort(newestAskFirst).map(row =>
      askItem(
        row,
        referrals.filter(({ askId }) => askId === row.id).map(({ name }) => name),
        named(row.personId),
      ),
    ),
    waiting: waitingItems(waiting, now().toPlainDate().toString()),
    given: givenItems(given),
    broughtBy,
    brought: tree,
    doNotAsk: customer.doNotAsk,
  };
}

const withoutMoney = (nodes: TreeNode[]): TreeNode[] =>
  nodes.map(node => ({ ...node, money: [], brought: withoutMoney(node.brought) }));

/** Whom he brought, whom they brought, and so on, each once: a ring of customers ends where it began. */
async function readTree(db: BookDatabase, rootId: string): Promise<TreeNode[]> {
  const root: TreeNode = { customerId: rootId, name: '', money: [], brought: [] };
  const nodes = new Map([[rootId, root]]);
  let parents = [rootId];
  for (let depth = 0; depth < GENERATIONS && parents.length > 0; depth++) {
    const rows = (await wonBy(db, parents)).filter(({ toCustomerId = '' }) => !nodes.has(toCustomerId));
    const ids = [...new Set(rows.flatMap(({ toCustomerId }) => toCustomerId ?? []))];
    const [customers, deals] = await Promise.all([readCustomers(db, ids), dealsOfMany(db, ids)]);
    const sums = sumsByCustomer(deals);
    for (const { id, name } of customers) {
      const node = { customerId: id, name, money: sums(id), brought: [] };
      nodes.set(id, node);
      const from = rows.find(({ toCustomerId }) => toCustomerId === id)?.customerId ?? '';
      nodes.get(from)?.brought.push(node);
    }
    parents = customers.map(({ id }) => id);
  }
  return root.brought;
}

const sumsByCustomer = (deals: readonly Deal[]) => (id: string) =>
  sumsOf(deals.filter(({ customerId }) => customerId === id));

/** Who brought him, who brought those, and so on. */
async function readLine(db: BookDatabase, customerId: string): Promise<ReferralsView['broughtBy']> {
  const line: ReferralsView['broughtBy'] = [];
  const seen = new Set([customerId]);
  let at: string | undefined = customerId;
  while (at !== undefined && line.length < GENERATIONS) {
    const from: string | undefined = (await cameFrom(db, at))?.customerId;
    const customer: { id: string; name: string } | undefined =
      from === undefined || seen.has(from) ? undefined : await readCustomer(db, from);
    if (customer) line.push({ customerId: customer.id, name: customer.name });
    if (from !== undefined) seen.add(from);
    at = customer?.id;
  }
  return line;
}
