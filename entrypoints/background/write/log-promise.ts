/** A new promise: with customer and day it counts; without either it waits in the Inbox. */
import type { CustomerPromise } from '../../../lib/domain/promises/promise';
import { startOfSeries } from '../../../lib/domain/promises/series';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustHold, save, todayOf } from './save';
import { ownPerson, personNamed, type Resolved, resolve } from './subject';

type Heard = Pick<CustomerPromise, 'personId' | 'personName'>;

export const logPromise = (request: Parsed<'logPromise'>): Promise<Saved> =>
  save(request.commandId, 'promiseLogged', async (writing, settings) => {
    const today = todayOf(writing);
    const madeDate = request.madeDate ?? today;
    mustHold(madeDate > today ? 'madeLater' : null);
    mustHold(request.dueTime && !request.dueDate ? 'timeWithoutDay' : null);
    const subject = await resolve(writing, request.subject);
    const row = await writing.put('promises', {
      ...newRow(writing.now, request.quote === undefined ? 'manual' : 'page'),
      customerId: subject.customerId,
      recordKey: subject.recordKey,
      ...(await heardBy(writing, subject, request)),
      text: request.text,
      quote: request.quote,
      pageUrl: request.pageUrl,
      madeDate,
      dueDate: request.dueDate,
      dueTime: request.dueTime,
      dueZone: request.dueTime && writing.now.timeZoneId,
      importance: request.importance ?? settings.promiseImportance,
      status: 'open',
      renegotiations: [],
      ...startOfSeries(request),
    });
    const inbox = !row.customerId || !row.dueDate;
    return { itemId: row.id, customerId: row.customerId, inbox, text: row.text };
  });

/** The person chosen, else the one typed with `@`, else the contact whose page was open. */
export async function heardBy(
  writing: Writing,
  { customerId, personId }: Resolved,
  typed: Pick<Parsed<'logPromise'>, 'personId' | 'personName'>,
): Promise<Heard> {
  const name = typed.personName?.trim();
  if (!customerId) return name ? { personName: name } : {};
  const chosen = await ownPerson(writing, customerId, typed.personId);
  if (chosen) return { personId: chosen };
  if (!name) return { personId: await ownPerson(writing, customerId, personId) };
  const known = await personNamed(writing, customerId, name);
  return known ? { personId: known } : { personName: name };
}
