/** Customers and persons: by id, by words of the name, by web domain. Rows with a tombstone are left out everywhere. */
import type { Customer, Person } from '../domain/data/customer';
import type { BookDatabase } from './database';
import { searchWords } from './search-words';
import { live, present } from './tombstones';

export const readCustomer = async (db: BookDatabase, id: string): Promise<Customer | undefined> =>
  present(await db.customers.get(id));

/** Customers with these ids, in that order; missing and deleted ones are left out. */
export const readCustomers = async (db: BookDatabase, ids: string[]): Promise<Customer[]> =>
  live((await db.customers.bulkGet(ids)).filter(row => row !== undefined));

/** Every customer of the book. For book-wide surfaces only. */
export const readAllCustomers = async (db: BookDatabase): Promise<Customer[]> =>
  live(await db.customers.toArray());

export const readPersons = async (db: BookDatabase, customerId: string): Promise<Person[]> =>
  live(await db.persons.where('customerId').equals(customerId).toArray());

/** A prefix that half the book shares is no search yet; beyond this many names the rest is not looked at. */
const CANDIDATES_MAX = 1_000;

/**
 * Customers of whose name every typed word begins a word, at most `limit`, by name.
 * Reads the index of the longest word only, and of the customers only those it gives.
 */
export async function findCustomers(db: BookDatabase, typed: string, limit = 20): Promise<Customer[]> {
  const words = searchWords(typed);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest === '') return [];
  // No `distinct()`: it walks a cursor, row by row. Two words of one name may both begin so.
  const candidates = await db.names.where('words').startsWith(longest).limit(CANDIDATES_MAX).toArray();
  const fitting = new Map(
    candidates
      .filter(row => words.every(word => row.words.some(own => own.startsWith(word))))
      .map(row => [row.id, row.name]),
  );
  const first = [...fitting].sort(([, a], [, b]) => a.localeCompare(b)).slice(0, limit);
  return readCustomers(
    db,
    first.map(([id]) => id),
  );
}

/** Customers with exactly this web domain. */
export const customersOfDomain = async (db: BookDatabase, domain: string): Promise<Customer[]> =>
  domain === '' ? [] : live(await db.customers.where('domain').equals(domain).limit(20).toArray());

/** Customers moved from list to list in this month (`2026-03`). Walks the book: for a command of the rep, not a surface. */
export const movedCustomers = async (db: BookDatabase, month: string): Promise<Customer[]> =>
  live(await db.customers.filter(({ tierMoved }) => tierMoved?.on.startsWith(month) ?? false).toArray());
