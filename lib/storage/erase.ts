/**
 * Erasing a person or a customer for good (data.md, Erase and retention). One walk over the book says which rows go and
 * which lose the name; the same walk makes the list the rep sees before, so that the two cannot disagree.
 */
import type { Customer, Person } from '../domain/data/customer';
import { partsOfName, wholeName, withoutName } from '../domain/data/erasing';
import { bookStores, type StoreName, storeNames } from '../domain/data/stores';
import { stampOf } from '../domain/moments';
import type { BookDatabase, RowOf } from './database';
import { isErased } from './erased';
import { keyOf, type Writing } from './writing';

export type Erased = { kind: 'customer'; id: string } | { kind: 'person'; id: string };

export interface ErasePlan {
  name: string;
  /** Customers and persons that go. */
  customers: Customer[];
  persons: Person[];
  /** Keys of the rows that go, by store. */
  going: Map<StoreName, string[]>;
  /** Rows that stay without the name. */
  changed: Map<StoreName, object[]>;
  ids: Set<string>;
  patterns: RegExp[];
}

/** Walks the whole book. Undefined when there is nobody to erase. */
export async function planErase(db: BookDatabase, what: Erased): Promise<ErasePlan | undefined> {
  const all = await db.persons.toArray();
  const customers = what.kind === 'customer' ? await withJoined(db, what.id) : [];
  const persons =
    what.kind === 'person'
      ? samePerson(all, what.id)
      : all.filter(({ customerId }) => customers.some(({ id }) => id === customerId));
  const name = customers[0]?.name ?? persons[0]?.name;
  if (name === undefined) return undefined;
  const ids = new Set([...customers, ...persons].map(({ id }) => id));
  const plan: ErasePlan = {
    name,
    customers,
    persons,
    going: new Map(),
    changed: new Map(),
    ids,
    patterns: [],
  };
  const rows = await readStores(db);
  for (const [store, own] of rows) takeOut(plan, store, own, row => isErased(row, ids));
  // What hung on a row that goes: its notices, and whatever the merge log kept of it.
  const gone = new Set(plan.ids);
  for (const [store, own] of rows)
    takeOut(plan, store, own, row => isErased(row, gone) || (store === 'mergeLog' && keeps(row, gone)));
  // What waits on a page of theirs for its customer is theirs too.
  const pages = new Set(plan.going.get('recordLinks'));
  for (const [store, own] of rows)
    takeOut(plan, store, own, row => row.customerId === undefined && pages.has(String(row.recordKey)));
  const names = await nameRules(db, plan, all);
  plan.patterns = names.everywhere;
  for (const [store, own] of rows) strip(plan, store, own, gone, names);
  return plan;
}

type Row = Record<string, unknown>;

async function readStores(db: BookDatabase): Promise<[StoreName, Row[]][]> {
  const walked = storeNames.filter(store => store !== 'erasures');
  return Promise.all(
    walked.map(async store => [store, (await db.table(store).toArray()) as Row[]] as [StoreName, Row[]]),
  );
}

/** The customer and, under their tombstones, those who were joined to him. */
async function withJoined(db: BookDatabase, id: string): Promise<Customer[]> {
  const log = await db.mergeLog.where('intoId').equals(id).toArray();
  const joined = log.filter(({ kind }) => kind === 'merged').flatMap(({ fromId }) => fromId ?? []);
  const found = (await db.customers.bulkGet([id, ...joined])).filter(row => row !== undefined);
  return found.filter(row => row.id === id || row.deletedAt !== undefined);
}

/** The person, and the rows of the same one: at the customer he left or went to, or joined under a tombstone. */
function samePerson(all: Person[], id: string): Person[] {
  const person = all.find(own => own.id === id);
  if (!person) return [];
  const name = person.name.trim().toLowerCase();
  const isSame = (own: Person) =>
    own.name.trim().toLowerCase() === name &&
    (own.movedTo === person.customerId ||
      person.movedTo === own.customerId ||
      (own.customerId === person.customerId && own.deletedAt !== undefined));
  return [person, ...all.filter(own => own !== person && isSame(own))];
}

function takeOut(plan: ErasePlan, store: StoreName, rows: Row[], goes: (row: Row) => boolean): void {
  const keys = new Set(plan.going.get(store));
  for (const row of rows) {
    const key = keyOf(store, row);
    if (keys.has(key) || !goes(row)) continue;
    keys.add(key);
    if (typeof row.id === 'string') plan.ids.add(row.id);
  }
  if (keys.size > 0) plan.going.set(store, [...keys]);
}

const keeps = (entry: Row, ids: ReadonlySet<string>): boolean =>
  (entry.rows as { key: string }[]).some(({ key }) => ids.has(key));

interface NameRules {
  everywhere: RegExp[];
  /** More, in rows of these customers: first and family names by themselves. */
  near: RegExp[];
  nearTo: Set<string>;
}

/** A name that somebody else bears too says nothing outside the customer's own rows. */
async function nameRules(db: BookDatabase, plan: ErasePlan, all: Person[]): Promise<NameRules> {
  const { customers, persons } = plan;
  const others = all.filter(({ id, deletedAt }) => !plan.ids.has(id) && deletedAt === undefined);
  const otherCustomers = (await db.names.toArray()).filter(({ id }) => !plan.ids.has(id));
  const borne = new Set([...others, ...otherCustomers].map(({ name }) => name.trim().toLowerCase()));
  const names = [...new Set([...customers, ...persons].map(({ name }) => name))];
  const nearTo = new Set(persons.map(({ customerId }) => customerId));
  const beside = others.filter(({ customerId }) => nearTo.has(customerId)).map(({ name }) => name);
  const own = otherCustomers.filter(({ id }) => nearTo.has(id)).map(({ name }) => name);
  return {
    everywhere: names.filter(name => !borne.has(name.trim().toLowerCase())).map(wholeName),
    near: [
      ...persons.map(({ name }) => wholeName(name)),
      ...persons.flatMap(({ name }) => partsOfName(name, [...beside, ...own])),
    ],
    nearTo,
  };
}

/** Rows that stay: without the name, and without pointing to what is gone. A merge log entry goes as a whole. */
function strip(
  plan: ErasePlan,
  store: StoreName,
  rows: Row[],
  gone: ReadonlySet<string>,
  names: NameRules,
): void {
  const going = new Set(plan.going.get(store));
  const schema = bookStores[store].schema();
  const isRow = (row: unknown) => schema.safeParse(row).success;
  const changed: object[] = [];
  for (const row of rows) {
    if (going.has(keyOf(store, row))) continue;
    const owner = store === 'customers' ? row.id : row.customerId;
    const isNear = typeof owner === 'string' && names.nearTo.has(owner);
    const patterns = isNear ? [...names.near, ...names.everywhere] : names.everywhere;
    const pointing = withoutPointers(row, gone, isRow);
    const left = withoutName(pointing ?? row, patterns, isRow) ?? pointing;
    if (!left) continue;
    if (store === 'mergeLog') takeOut(plan, store, [row], () => true);
    else changed.push(left);
  }
  if (changed.length > 0) plan.changed.set(store, changed);
}

/** The row without fields that hold an id of what is gone; null when it has none. */
function withoutPointers(row: Row, gone: ReadonlySet<string>, isRow: (row: unknown) => boolean): Row | null {
  const left = Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) => {
      if (typeof value === 'string' && gone.has(value)) return [];
      if (field === 'notSameAs') return [[field, (value as string[]).filter(id => !gone.has(id))]];
      if (field === 'facts') return [[field, factsWithout(value as Customer['facts'], gone)]];
      return [[field, value]];
    }),
  );
  return JSON.stringify(left) !== JSON.stringify(row) && isRow(left) ? left : null;
}

const factsWithout = (facts: Customer['facts'], gone: ReadonlySet<string>): Customer['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([key, { personId, ...fact }]) => [
      key,
      { ...fact, ...(personId && !gone.has(personId) ? { personId } : {}) },
    ]),
  );

/** Takes everything of the plan out of the book, notes the ids, and forgets what undo and drafts still held. */
export async function eraseByPlan(writing: Writing, plan: ErasePlan): Promise<void> {
  const { db } = writing;
  for (const [store, rows] of plan.changed)
    for (const row of rows) await writing.put(store, row as RowOf<typeof store>);
  for (const [store, keys] of plan.going) await writing.remove(store, keys);
  const updatedAt = stampOf(writing.now);
  await writing.putAsIs(
    'erasures',
    [...plan.ids].map(id => ({ id, updatedAt })),
  );
  await db.undo.clear();
  const links = new Set(plan.going.get('recordLinks'));
  const drafts = await db.drafts.toArray();
  const telling = drafts.filter(
    ({ key, text }) =>
      [...links].some(link => key.endsWith(`:${link}`)) ||
      withoutName({ text }, plan.patterns, () => true) !== null,
  );
  await db.drafts.bulkDelete(telling.map(({ key }) => key));
}
