/** What customers said they would do for us, and whom we sent to them: neither counts as a promise of ours. */
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { ownPerson } from './subject';

export const noteWaiting = (request: Parsed<'noteWaiting'>): Promise<Saved> =>
  save(request.commandId, 'waitingNoted', async writing => {
    const { customerId, text, dueDate } = request;
    mustBeThere(await writing.get('customers', customerId));
    const row = await writing.put('waiting', {
      ...newRow(writing.now, 'manual'),
      customerId,
      personId: await ownPerson(writing, customerId, request.personId),
      text,
      saidDate: todayOf(writing),
      dueDate,
      status: 'open',
    });
    return { itemId: row.id, customerId, text };
  });

/** It came, or we do not wait any more. */
export const settleWaiting = ({ commandId, id, status }: Parsed<'settleWaiting'>): Promise<Saved> =>
  save(commandId, 'waitingSettled', async writing => {
    const row = mustBeThere(await writing.get('waiting', id));
    mustHold(row.status === 'open' ? null : 'settled');
    await writing.put('waiting', { ...row, status, closedDate: todayOf(writing) });
    return { itemId: id, customerId: row.customerId, text: row.text };
  });

export const noteGiven = ({ commandId, customerId, name }: Parsed<'noteGiven'>): Promise<Saved> =>
  save(commandId, 'givenNoted', async writing => {
    mustBeThere(await writing.get('customers', customerId));
    const row = await writing.put('given', {
      ...newRow(writing.now, 'manual'),
      customerId,
      name,
      date: todayOf(writing),
    });
    return { itemId: row.id, customerId, text: name };
  });
