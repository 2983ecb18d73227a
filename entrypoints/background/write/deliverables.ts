/** Writing deliverables, and the one that stands for a typed first sale (readiness.md, deliver). */

import { i18n } from '#i18n';
import type { Day } from '../../../lib/domain/days';
import { impliedDeliverable } from '../../../lib/domain/readiness/deliverables';
import type { Deliverable } from '../../../lib/domain/readiness/evidence';
import type { Settings } from '../../../lib/domain/settings';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { readHistory } from '../../../lib/storage/history';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { saveEnding } from './save-ending';
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
  saveEnding(commandId, 'deliverableChanged', async (writing, settings, ended) => {
    const row = mustBeThere(
      (await writing.get('deliverables', id)) ?? (await impliedRow(writing, id, settings)),
    );
    mustHold(row.confirmedDate === undefined ? null : 'confirmed');
    mustHold(row.droppedReason === undefined ? null : 'dropped');
    await writing.put('deliverables', changed(row, change, todayOf(writing)));
    ended.add(id);
    return { itemId: row.id, customerId: row.customerId, text: row.text };
  });

function changed(row: Deliverable, change: Parsed<'changeDeliverable'>['change'], today: Day): Deliverable {
  switch (change.kind) {
    case 'delivered':
      return { ...row, deliveredDate: row.deliveredDate ?? today };
    case 'confirmed':
      return { ...row, confirmedDate: today, confirmedBy: change.by, confirmedWords: change.words };
    case 'dropped':
      return { ...row, droppedReason: change.reason };
    case 'edited':
      // Moved once it is due, nothing would ever be late.
      mustHold(change.dueDate !== row.dueDate && row.dueDate < today ? 'tooLate' : null);
      return { ...row, text: change.text, dueDate: change.dueDate };
  }
}

/**
 * The item a sale implies while the list is empty ("Customer says they have what they bought") as a row of its own,
 * not written yet; undefined when there is no sale or something on the list. Until then it bears its customer's id.
 */
export async function impliedRow(
  writing: Writing,
  customerId: string,
  settings: Settings,
): Promise<Deliverable | undefined> {
  const history = await readHistory(writing.db, customerId);
  const implied = history && impliedDeliverable(history, settings);
  return implied
    ? { ...implied, ...newRow(writing.now, 'manual'), text: i18n.t('deliverableDefault') }
    : undefined;
}
