/**
 * The rows of one customer from many stores at once. Dexie spends twice as long on a small query as the database does, and
 * whoever opens a record waits for fourteen of them; these go to the transaction itself, one behind the other.
 */
import Dexie from 'dexie';
import type { StoreName } from '../domain/data/stores';
import type { RowOf } from './database';
import { live } from './tombstones';

type Rows<S extends StoreName> = { [K in S]: RowOf<K>[] };

/**
 * Rows without a tombstone, by the index `customerId` that each of these stores has. Runs in the transaction that is under
 * way, which must hold the stores.
 */
export function rowsOfCustomer<S extends StoreName>(
  stores: readonly S[],
  customerId: string,
): PromiseLike<Rows<S>> {
  const { idbtrans } = Dexie.currentTransaction;
  // Dexie's own promise: what follows it is still inside the transaction.
  return new Dexie.Promise<Rows<S>>((resolve, reject) => {
    const found: Partial<Record<S, object[]>> = {};
    let waiting = stores.length;
    for (const store of stores) {
      const request = idbtrans.objectStore(store).index('customerId').getAll(customerId);
      request.onsuccess = () => {
        found[store] = live(request.result);
        waiting -= 1;
        if (waiting === 0) resolve(found as Rows<S>);
      };
      request.onerror = () => reject(request.error);
    }
  });
}
