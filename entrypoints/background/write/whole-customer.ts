/** A customer set aside, ended, or taken back (data.md, Erase and retention; longview.md, Equity: ended customers). */
import { stampOf } from '../../../lib/domain/moments';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { itemsTold } from '../../../lib/storage/notices';
import type { Writing } from '../../../lib/storage/writing';
import { mustBeThere, save, todayOf } from './save';
import { saveEnding } from './save-ending';

export const archiveCustomer = ({
  commandId,
  customerId,
  archived,
}: Parsed<'archiveCustomer'>): Promise<Saved> =>
  saveEnding(commandId, archived ? 'customerArchived' : 'customerBack', async (writing, _, ended) => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const archivedOn = archived ? todayOf(writing) : undefined;
    await writing.put('customers', { ...customer, archived, archivedOn, keptOn: undefined });
    if (archived) await endNotices(writing, customerId, ended);
    return { itemId: customerId, customerId, text: customer.name };
  });

/** They are no customer any more, and why; without a reason they are one again. */
export const endCustomer = ({ commandId, customerId, reason }: Parsed<'endCustomer'>): Promise<Saved> =>
  saveEnding(commandId, reason === null ? 'customerBack' : 'customerEnded', async (writing, _, over) => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    const ended = reason === null ? undefined : { date: todayOf(writing), reason };
    await writing.put('customers', { ...customer, ended, keptOn: undefined });
    if (ended) await endNotices(writing, customerId, over);
    return { itemId: customerId, customerId, text: customer.name };
  });

/** Long gone, and what is known of him stays. */
export const keepGoneCustomer = ({ commandId, customerId }: Parsed<'keepGoneCustomer'>): Promise<Saved> =>
  save(commandId, 'customerKept', async writing => {
    const customer = mustBeThere(await writing.get('customers', customerId));
    await writing.put('customers', { ...customer, keptOn: todayOf(writing) });
    return { itemId: customerId, customerId, text: customer.name };
  });

/** A notice stands no longer than this. */
const STANDS_DAYS = 10;

/** Nothing is told of him any more, and what stands on the screen goes (reminders.md, The engine 12). */
async function endNotices(writing: Writing, customerId: string, ended: Set<string>): Promise<void> {
  const since = stampOf(writing.now.subtract({ days: STANDS_DAYS }));
  for (const id of await itemsTold(writing.db, customerId, since)) ended.add(id);
}
