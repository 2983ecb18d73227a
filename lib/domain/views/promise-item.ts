/** A promise as a row of a list: its outcome and both ages worked out (promises.md, What the customer remembers). */
import { daysBetween } from '../days';
import { canCorrect } from '../promises/changing-the-date';
import { promiseOutcome } from '../promises/outcome';
import type { CustomerPromise } from '../promises/promise';
import type { Settings } from '../settings';
import type { PromiseItem } from './panel';

/** What is needed to name things in a row. Maps hold display names by id, and snoozes by item id. */
export interface Naming {
  now: Temporal.ZonedDateTime;
  settings: Settings;
  persons: ReadonlyMap<string, string>;
  customers?: ReadonlyMap<string, string>;
  snoozes: ReadonlyMap<string, string>;
}

export function promiseItem(promise: CustomerPromise, naming: Naming): PromiseItem {
  const today = naming.now.toPlainDate().toString();
  const open = promise.status === 'open';
  const { customerId, personId } = promise;
  return {
    id: promise.id,
    text: promise.text,
    quote: promise.quote,
    pageUrl: promise.pageUrl,
    customerId,
    customerName: customerId ? naming.customers?.get(customerId) : undefined,
    personId,
    personName: (personId && naming.persons.get(personId)) || promise.personName || undefined,
    outcome: promiseOutcome(promise, naming.now),
    importance: promise.importance,
    madeDate: promise.madeDate,
    dueDate: promise.dueDate,
    dueTime: promise.dueTime,
    promisedDaysAgo: Math.max(0, daysBetween(promise.madeDate, today)),
    daysToDue: open && promise.dueDate ? daysBetween(today, promise.dueDate) : undefined,
    closedDate: promise.closedDate,
    backdated: promise.backdated,
    releasedBy: promise.releasedBy,
    reason: promise.reason,
    proof: promise.proof,
    repeat: open ? promise.repeat : undefined,
    renegotiations: promise.renegotiations.map(({ date, from, to, asker }) => ({ date, from, to, asker })),
    canCorrect: open && canCorrect(promise, naming.now, naming.settings),
    snoozedUntil: open ? naming.snoozes.get(promise.id) : undefined,
  };
}
