/** Writing deliverables, and the one that stands for a typed first sale (readiness.md, deliver). */

import type { Customer } from '../../../lib/domain/data/customer';
import { addDays, type Day } from '../../../lib/domain/days';
import type { Deliverable } from '../../../lib/domain/readiness/evidence';
import type { Settings } from '../../../lib/domain/settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { resolveCustomer } from './subject';

export const logDeliverable = (request: Parsed<'logDeliverable'>): Promise<Saved> =>
  save(request.commandId, 'deliverableLogged', async writing => {
    const owner = await resolveCustomer(writing, request.subject);
    const { text, dueDate } = request;
    const row = await writing.put('deliverables', {
      ...newRow(writing.now, 'manual'),
      ...owner,
      text,
      dueDate,
    });
    return { itemId: row.id, customerId: owner.customerId, text };
  });

export const changeDeliverable = ({ commandId, id, change }: Parsed<'changeDeliverable'>): Promise<Saved> =>
  save(commandId, 'deliverableChanged', async writing => {
    const row = mustBeThere(await writing.get('deliverables', id));
    mustHold(row.confirmedDate === undefined ? null : 'confirmed');
    mustHold(row.droppedReason === undefined ? null : 'dropped');
    await writing.put('deliverables', changed(row, change, todayOf(writing)));
    return { itemId: id, customerId: row.customerId, text: row.text };
  });

function changed(row: Deliverable, change: Parsed<'changeDeliverable'>['change'], today: Day): Deliverable {
  switch (change.kind) {
    case 'delivered':
      return { ...row, deliveredDate: row.deliveredDate ?? today };
    case 'confirmed':
      return { ...row, confirmedDate: today, confirmedBy: change.by, confirmedWords: change.words };
    case 'dropped':
      return { ...row, droppedReason: change.reason };
  }
}

/** A customer with a sale but no deliverable gets one: "Customer says they have what they bought" (`text`). */
export async function giveStandingDeliverable(
  writing: Writing,
  customer: Customer,
  { firstSale, text, settings }: { firstSale: Day; text: string; settings: Settings },
): Promise<void> {
  const own = await writing.db.deliverables.where('customerId').equals(customer.id).toArray();
  if (own.some(row => !row.deletedAt)) return;
  const afterSale = addDays(firstSale, settings.deliverableOffsetDays.at(-1) ?? 0);
  const afterStart = addDays(customer.trackedSince, settings.deliverableImportDays);
  await writing.put('deliverables', {
    ...newRow(writing.now, 'manual'),
    customerId: customer.id,
    text,
    dueDate: [afterSale, afterStart].sort().at(-1) ?? afterSale,
  });
}
