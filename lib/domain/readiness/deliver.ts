/** Element deliver: what was sold reaches the customer, by the customer's own word (readiness.md, deliver). */
import type { Day } from '../days';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Deliverable } from './evidence';

export type DeliverableState = 'dropped' | 'confirmed' | 'lateConfirmed' | 'delivered' | 'overdue' | 'notDue';

type DeliverablePart = Pick<Deliverable, 'dueDate' | 'deliveredDate' | 'confirmedDate' | 'droppedReason'>;

/** State of one deliverable (readiness.md, `deliverableState`). */
export const deliverableState = (item: DeliverablePart, today: Day): DeliverableState => {
  if (item.droppedReason !== undefined) return 'dropped';
  if (item.confirmedDate) {
    return (item.deliveredDate ?? item.confirmedDate) <= item.dueDate ? 'confirmed' : 'lateConfirmed';
  }
  if (item.deliveredDate) return 'delivered';
  return item.dueDate < today ? 'overdue' : 'notDue';
};

/** Mean over all that is due or delivered; null when nothing is. Delivery does not expire. */
export const deliver = (
  items: readonly DeliverablePart[],
  today: Day,
  settings: Pick<Settings, 'deliverValues'>,
): ElementValue => {
  let total = 0;
  let counted = 0;
  for (const item of items) {
    const state = deliverableState(item, today);
    if (state === 'dropped' || state === 'notDue') continue;
    total += settings.deliverValues[state];
    counted++;
  }
  return counted === 0 ? null : total / counted;
};
