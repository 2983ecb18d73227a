/** Two customers become one: all rows move, persons of one name become one, the history is one (data.md, Linking). */
import type { Customer } from '../domain/data/customer';
import { joinedCustomer, samePersons } from '../domain/data/join-customers';
import { bookStores, type StoreName, storeNames } from '../domain/data/stores';
import { later } from '../domain/later';
import { stampOf } from '../domain/moments';
import type { NextStep } from '../domain/promises/next-step';
import { endStep } from '../domain/promises/step-state';
import { readPersons } from './customers';
import type { RowOf } from './database';
import { startJoining } from './joining';
import { recordLinksOfMany } from './records';
import type { Writing } from './writing';

/** Stores whose rows move with their customer. Months that are over stay what they were, in the log. */
const moving = later(() =>
  storeNames.filter(
    store =>
      !['snapshots', 'persons', 'notices'].includes(store) &&
      'customerId' in bookStores[store].schema().shape,
  ),
);
type Owned = { id?: string; customerId?: string; personId?: string };

/**
 * Joins `joins` into `stays`. The entry in the merge log can put it all back. Gives the row that stays.
 * @param settle what the two together ask for (orders noted twice), done as part of the join.
 */
export async function joinCustomers(
  plain: Writing,
  stays: Customer,
  joins: Customer,
  settle: (writing: Writing) => Promise<void> = async () => undefined,
): Promise<Customer> {
  const joining = startJoining(plain);
  const { writing } = joining;
  const persons = await joinPersons(writing, stays.id, joins.id);
  await joinSteps(writing, stays.id, joins.id);
  for (const store of moving()) await moveRows(writing, store, stays.id, joins.id, persons);
  await repoint(writing, stays.id, joins.id);
  const months = await plain.db.snapshots.where('customerId').equals(joins.id).primaryKeys();
  await writing.remove('snapshots', months);
  const whole = joinedCustomer(stays, joins);
  const joined = await writing.put('customers', {
    ...whole,
    primaryCrm: await firstCrm(plain, stays, joins),
    facts: Object.fromEntries(
      Object.entries(whole.facts).map(([key, fact]) => [
        key,
        { ...fact, ...(fact.personId ? { personId: persons.get(fact.personId) ?? fact.personId } : {}) },
      ]),
    ),
  });
  await writing.put('customers', { ...joins, deletedAt: stampOf(plain.now) });
  await settle(writing);
  await joining.conclude({ kind: 'merged', intoId: stays.id, fromId: joins.id, name: joins.name });
  plain.touched(stays.id);
  plain.touched(joins.id);
  return joined;
}

/** Persons move; one who is there already becomes that one. Gives the ids that have a new one. */
async function joinPersons(writing: Writing, staysId: string, joinsId: string): Promise<Map<string, string>> {
  const [staying, joining] = [await readPersons(writing.db, staysId), await readPersons(writing.db, joinsId)];
  const same = samePersons(staying, joining);
  for (const person of joining) {
    const twin = staying.find(({ id }) => id === same.get(person.id));
    if (twin) {
      await writing.put('persons', { ...person, ...twin });
      await writing.put('persons', { ...person, customerId: staysId, deletedAt: stampOf(writing.now) });
    } else await writing.put('persons', { ...person, customerId: staysId });
  }
  // Under a tombstone too: an undo finds all of them again.
  for (const buried of await writing.db.persons.where('customerId').equals(joinsId).toArray())
    await writing.put('persons', { ...buried, customerId: staysId });
  return same;
}

/** Of two current steps the one that was set later stands; the other was replaced. */
async function joinSteps(writing: Writing, staysId: string, joinsId: string): Promise<void> {
  const current = async (customerId: string) =>
    (await writing.db.nextSteps.where({ customerId, status: 'current' }).toArray()).filter(
      ({ deletedAt }) => !deletedAt,
    );
  const setLast = (a: NextStep, b: NextStep) =>
    `${b.setDate} ${b.updatedAt}`.localeCompare(`${a.setDate} ${a.updatedAt}`);
  const all = [...(await current(staysId)), ...(await current(joinsId))].sort(setLast);
  for (const step of all.slice(1)) await writing.put('nextSteps', endStep(step, 'replaced', writing.now));
}

async function moveRows(
  writing: Writing,
  store: StoreName,
  staysId: string,
  joinsId: string,
  persons: Map<string, string>,
): Promise<void> {
  const rows = (await writing.db.table(store).where('customerId').equals(joinsId).toArray()) as Owned[];
  for (const row of rows) {
    const personId = row.personId && (persons.get(row.personId) ?? row.personId);
    const moved = { ...row, customerId: staysId, ...(personId ? { personId } : {}) };
    await writing.put(store, moved as RowOf<typeof store>);
  }
  const ids = rows.flatMap(({ id }) => id ?? []);
  for (const notice of await writing.db.notices.where('itemId').anyOf(ids).toArray())
    if (notice.customerId === joinsId) await writing.put('notices', { ...notice, customerId: staysId });
}

/** Rows of others that name the customer who joins. */
async function repoint(writing: Writing, staysId: string, joinsId: string): Promise<void> {
  const { db } = writing;
  for (const row of await db.referrals.where('toCustomerId').equals(joinsId).toArray())
    await writing.put('referrals', { ...row, toCustomerId: staysId });
  for (const row of await db.customers.where('parentId').equals(joinsId).toArray())
    if (row.id !== staysId) await writing.put('customers', { ...row, parentId: staysId });
  for (const row of await db.persons.where('movedTo').equals(joinsId).toArray())
    await writing.put('persons', { ...row, movedTo: staysId });
  for (const row of await db.mergeLog.where('intoId').equals(joinsId).toArray())
    await writing.put('mergeLog', { ...row, intoId: staysId });
}

/** CRM of the customer's first link (data.md, Linking: Doubles). */
async function firstCrm(writing: Writing, stays: Customer, joins: Customer): Promise<Customer['primaryCrm']> {
  const links = await recordLinksOfMany(writing.db, [stays.id, joins.id]);
  const [first] = links.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  return first?.crm ?? stays.primaryCrm ?? joins.primaryCrm;
}
