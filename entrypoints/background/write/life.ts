/** Writing where a relationship stands in its expected life (plan.md, Lifecycle). */
import type { Customer } from '../../../lib/domain/data/customer';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';

async function putLife(writing: Writing, id: string, life: Partial<Customer>) {
  const customer = mustBeThere(await writing.get('customers', id));
  await writing.put('customers', { ...customer, ...life });
  return { itemId: id, customerId: id, text: customer.name };
}

/** How long the rep expects it to last; null leaves it to the ended ones of the book, or to our default. */
export const setExpectedLife = ({
  commandId,
  customerId,
  months,
}: Parsed<'setExpectedLife'>): Promise<Saved> =>
  save(commandId, 'expectedLifeSet', writing =>
    putLife(writing, customerId, { expectedLifeMonths: months ?? undefined }),
  );

/** Only the lifecycle counts from this day; the first sale and everything that rests on it stay. */
export const beginNewLife = ({ commandId, customerId, from }: Parsed<'beginNewLife'>): Promise<Saved> =>
  save(commandId, 'newLifeBegun', writing => {
    mustHold(from !== null && from > todayOf(writing) ? 'future' : null);
    return putLife(writing, customerId, { newLifeFrom: from ?? undefined });
  });
