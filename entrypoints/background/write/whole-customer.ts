/** A customer set aside, ended, or taken back (data.md, Erase and retention; longview.md, Equity: ended customers). */
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { mustBeThere, save, todayOf } from './save';

export const archiveCustomer = ({
  commandId,
  customerId,
  archived,
}: Parsed<'archiveCustomer'>): Promise<Saved> =>
  save(commandId, archived ? 'customerArchived' : 'customerBack', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    await writing.put('customers', { ...customer, archived });
    return { itemId: customerId, customerId, text: customer.name };
  });

/** They are no customer any more, and why; without a reason they are one again. */
export const endCustomer = ({ commandId, customerId, reason }: Parsed<'endCustomer'>): Promise<Saved> =>
  save(commandId, reason === null ? 'customerBack' : 'customerEnded', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const ended = reason === null ? undefined : { date: todayOf(writing), reason };
    await writing.put('customers', { ...customer, ended });
    return { itemId: customerId, customerId, text: customer.name };
  });
