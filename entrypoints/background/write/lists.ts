/** Moving customers between the A, B and C lists, and pinning one (appreciation.md, Part 1). */
import { moved, takenBack } from '../../../lib/domain/appreciation/month-note';
import { standingPin } from '../../../lib/domain/appreciation/tier-run';
import type { Customer } from '../../../lib/domain/data/customer';
import { stampOf } from '../../../lib/domain/moments';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { movedCustomers, readCustomers } from '../../../lib/storage/customers';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';

/** A book may move as a whole: written in one go, not row by row. */
async function putAll(writing: Writing, customers: Customer[]): Promise<void> {
  const now = stampOf(writing.now);
  const later = ({ updatedAt }: Customer) =>
    updatedAt >= now ? new Date(Date.parse(updatedAt) + 1).toISOString() : now;
  const rows = customers.map(customer => ({ ...customer, updatedAt: later(customer) }));
  await writing.putAsIs('customers', rows.map(withoutUndefined));
}

/** IndexedDB would keep a field that is `undefined`; an export would not. */
const withoutUndefined = (customer: Customer): Customer =>
  Object.fromEntries(Object.entries(customer).filter(([, value]) => value !== undefined)) as Customer;

export const applyMoves = ({ commandId, moves }: Parsed<'applyMoves'>): Promise<Saved> =>
  save(commandId, 'movesApplied', async writing => {
    const today = todayOf(writing);
    const to = new Map(moves.map(move => [move.customerId, move.to]));
    const customers = (await readCustomers(writing.db, [...to.keys()])).filter(
      customer => !customer.archived && !customer.ended && !standingPin(customer, today),
    );
    await putAll(
      writing,
      customers.flatMap(customer => {
        const tier = to.get(customer.id);
        return tier ? [{ ...customer, ...moved(customer, tier, today) }] : [];
      }),
    );
    return { text: namesOf(customers) };
  });

export const takeBackMoves = ({ commandId, customerId }: Parsed<'takeBackMoves'>): Promise<Saved> =>
  save(commandId, 'movesTakenBack', async writing => {
    const month = todayOf(writing).slice(0, 7);
    const customers = (await movedCustomers(writing.db, month)).filter(
      ({ id }) => customerId === undefined || id === customerId,
    );
    mustBeThere(customers[0]);
    await putAll(
      writing,
      customers.map(customer => ({ ...customer, ...takenBack(customer) })),
    );
    return { text: namesOf(customers) };
  });

export const pinTier = ({ commandId, customerId, pin }: Parsed<'pinTier'>): Promise<Saved> =>
  save(commandId, pin ? 'tierPinned' : 'tierUnpinned', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    mustHold(pin && pin.until < todayOf(writing) ? 'past' : null);
    await writing.put('customers', { ...customer, tierPin: pin ?? undefined });
    return { itemId: customerId, customerId, text: customer.name };
  });

/** As many names as fit beside an Undo. */
const NAMED = 3;

const namesOf = (customers: readonly Customer[]): string => {
  const names = customers.slice(0, NAMED).map(({ name }) => name);
  return customers.length > NAMED ? `${names.join(', ')}, …` : names.join(', ');
};
