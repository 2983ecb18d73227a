/** What a notice says: who and what; with hidden names only what kind of thing (reminders.md, The engine). */
import { i18n } from '#i18n';
import type { PlannedNotice } from '../../lib/domain/reminders/delivery';
import type { EventKind } from '../../lib/domain/reminders/events';
import type { PendingEvent } from '../../lib/domain/reminders/pending';

export interface NoticeWords {
  title: string;
  message: string;
  buttons: string[];
}
type Items = ReadonlyMap<string, { text: string; customerName: string }>;

/** A notification shows about this much; the rest waits in Today. */
const NAMED = 3;

/** Wall-clock time of an exact event; its occurrence is `2026-03-06T15:00`. */
const timeOf = (event: PendingEvent): string => event.key.split('T').at(-1) ?? '';

function titleOf(event: PendingEvent, customer: string): string {
  switch (event.kind) {
    case 'promiseDue':
      return i18n.t('notice.promiseDue', { customer });
    case 'promiseSoon':
      return i18n.t('notice.promiseSoon', { customer });
    case 'promiseOverdue':
      return i18n.t('notice.promiseOverdue', { customer });
    case 'promiseExact':
      return i18n.t('notice.promiseExact', { customer, time: timeOf(event) });
    case 'nextStepDue':
      return i18n.t('notice.nextStepDue', { customer });
  }
}

const HIDDEN: Record<EventKind, () => string> = {
  promiseDue: () => i18n.t('notice.hidden.promiseDue'),
  promiseSoon: () => i18n.t('notice.hidden.promiseSoon'),
  promiseOverdue: () => i18n.t('notice.hidden.promiseOverdue'),
  promiseExact: () => i18n.t('notice.hidden.promiseExact'),
  nextStepDue: () => i18n.t('notice.hidden.nextStepDue'),
};

/** "2 promises due, 1 overdue" */
function countsOf({ counts }: PlannedNotice): string {
  const due = (counts.promiseDue ?? 0) + (counts.promiseExact ?? 0) + (counts.promiseSoon ?? 0);
  const { promiseOverdue: overdue = 0, nextStepDue: steps = 0 } = counts;
  return [
    due > 0 ? i18n.t('notice.catchUpDue', due) : '',
    overdue > 0 ? i18n.t('notice.catchUpOverdue', overdue) : '',
    steps > 0 ? i18n.t('notice.catchUpSteps', steps) : '',
  ]
    .filter(words => words !== '')
    .join(', ');
}

const lineOf = (event: PendingEvent, items: Items): string => {
  const item = items.get(event.itemId);
  return item ? `${item.customerName}: ${item.text}` : '';
};

/** Words of one notice; `items` names what each event is about. */
export function noticeWords(planned: PlannedNotice, items: Items): NoticeWords {
  const [first] = planned.events;
  if (planned.kind !== 'single' || !first) {
    const title =
      planned.kind === 'catchUp' ? i18n.t('notice.catchUp') : i18n.t('notice.group', planned.events.length);
    const named = planned.events.slice(0, NAMED).map(event => lineOf(event, items));
    const isBare = planned.hidesNames || planned.kind === 'catchUp';
    return { title, message: isBare ? countsOf(planned) : named.join('\n'), buttons: [] };
  }
  const buttons = [i18n.t('notice.done'), i18n.t('notice.later')];
  const item = items.get(first.itemId);
  if (planned.hidesNames || !item)
    return { title: HIDDEN[first.kind](), message: i18n.t('notice.hidden.body'), buttons };
  return { title: titleOf(first, item.customerName), message: item.text, buttons };
}
