/** What a notice says: who and what; with hidden names only what kind of thing (reminders.md, The engine). */
import { i18n } from '#i18n';
import { COUNTED, type CountWords } from '../../lib/domain/reminders/counted';
import type { PlannedNotice } from '../../lib/domain/reminders/delivery';
import type { EventKind } from '../../lib/domain/reminders/event';
import type { PendingEvent } from '../../lib/domain/reminders/pending';
import { comeBackKind } from '../../lib/domain/reminders/put-off';

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

/** About the book: it names nobody, so there is nothing to hide. */
const weeklyWords = (event: PendingEvent): NoticeWords => ({
  title: i18n.t('notice.weeklyCheck', event.count ?? 0),
  message: i18n.t('notice.weeklyWhere'),
  buttons: [],
});

/** They are counted in the digest and no events of their own. */
type CountedOnly = 'planReview' | 'backupDue' | 'goneLong';
type ItemEvent = PendingEvent & { kind: Exclude<EventKind, 'weeklyCheck' | CountedOnly> };
const isOfItem = (event: PendingEvent): event is ItemEvent =>
  event.kind !== 'weeklyCheck' &&
  event.kind !== 'planReview' &&
  event.kind !== 'goneLong' &&
  event.kind !== 'backupDue';

const titleOf = (event: ItemEvent, customer: string): string =>
  event.kind === 'promiseExact'
    ? i18n.t('notice.promiseExact', { customer, time: timeOf(event) })
    : i18n.t(`notice.${event.kind}`, { customer });

/** Two matters of one customer may bear his id; then the words stand under the event's own key. */
const itemOf = ({ key, itemId }: PendingEvent, items: Items) => items.get(key) ?? items.get(itemId);

/** What a row says that has no words of its own. */
const rowWords = ({ key, kind }: PendingEvent): string => {
  const row = comeBackKind(key);
  if (row) return i18n.t(`notice.row.${row}`);
  return kind === 'askWindow' ? i18n.t('notice.row.ask') : '';
};

/** Under a title that says what it is. */
const underTitle = (event: PendingEvent): string =>
  event.kind === 'askWindow' ? i18n.t('notice.askWindowSays') : rowWords(event);

const countWords = (words: CountWords, count: number): string => i18n.t(`notice.count.${words}`, count);

/** "1 overdue, 2 promises due" in attention order */
const countsOf = ({ counts }: PlannedNotice): string =>
  COUNTED.map(({ words, kinds }) => ({
    words,
    count: kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => countWords(words, count))
    .join(', ');

const lineOf = (event: PendingEvent, items: Items): string => {
  if (!isOfItem(event)) return countWords('unheard', event.count ?? 0);
  const item = itemOf(event, items);
  if (!item) return '';
  const text = item.text || rowWords(event);
  return text ? `${item.customerName}: ${text}` : item.customerName;
};

const groupTitle = ({ kind, events }: PlannedNotice): string => {
  if (kind === 'catchUp') return i18n.t('notice.catchUp');
  return kind === 'digest' ? i18n.t('notice.digest') : i18n.t('notice.group', events.length);
};

/** Words of one notice; `items` names what each event is about. */
export function noticeWords(planned: PlannedNotice, items: Items): NoticeWords {
  const [first] = planned.events;
  if (planned.kind !== 'single' || !first) {
    const named = planned.events.slice(0, NAMED).map(event => lineOf(event, items));
    const isBare = planned.hidesNames || planned.kind !== 'group';
    return {
      title: groupTitle(planned),
      message: isBare ? countsOf(planned) : named.join('\n'),
      buttons: [],
    };
  }
  if (!isOfItem(first)) return weeklyWords(first);
  const buttons = planned.buttons.map(button => i18n.t(`notice.${button}`));
  const item = itemOf(first, items);
  if (planned.hidesNames || !item)
    return { title: i18n.t(`notice.hidden.${first.kind}`), message: i18n.t('notice.hidden.body'), buttons };
  return { title: titleOf(first, item.customerName), message: item.text || underTitle(first), buttons };
}
