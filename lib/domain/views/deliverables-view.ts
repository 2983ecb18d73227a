/** What one customer gets, as the section lists it: open first, by the day it is due (readiness.md, deliver). */
import { type DeliverableState, deliverableState } from '../readiness/deliver';
import type { TemplateLine } from '../readiness/deliverable-template';
import type { Deliverable } from '../readiness/evidence';

type Day = string;

export interface DeliverableItem {
  id: string;
  /** '' for the item that stands for an empty list; the surface words it. */
  text: string;
  state: DeliverableState;
  dueDate: Day;
  deliveredDate?: Day;
  confirmedDate?: Day;
  confirmedBy?: string;
  confirmedWords?: string;
  droppedReason?: string;
  /** The day may still be moved. */
  canMove: boolean;
}

/** A sale without a list, and the one offered for it. */
export interface DeliveryOffer {
  dealId?: string;
  saleDate: Day;
  lines: TemplateLine[];
}

export interface DeliverablesView {
  items: DeliverableItem[];
  offers: DeliveryOffer[];
}

export function deliverableItem(row: Deliverable, today: Day): DeliverableItem {
  const { id, text, dueDate, deliveredDate, confirmedDate, confirmedBy, confirmedWords, droppedReason } = row;
  return {
    id,
    text,
    state: deliverableState(row, today),
    dueDate,
    deliveredDate,
    confirmedDate,
    confirmedBy,
    confirmedWords,
    droppedReason,
    canMove: dueDate >= today && !deliveredDate,
  };
}

const ORDER: Record<DeliverableState, number> = {
  overdue: 0,
  delivered: 1,
  notDue: 2,
  confirmed: 3,
  lateConfirmed: 3,
  dropped: 4,
};

/** What is late, what waits for their word, what is to come; then what is settled, newest first. */
export const deliveryOrder = (a: DeliverableItem, b: DeliverableItem): number =>
  ORDER[a.state] - ORDER[b.state] ||
  (ORDER[a.state] < 3 ? a.dueDate.localeCompare(b.dueDate) : b.dueDate.localeCompare(a.dueDate)) ||
  a.id.localeCompare(b.id);
