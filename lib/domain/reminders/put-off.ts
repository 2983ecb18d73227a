/**
 * Putting off a row of the one list that no event of its own reminds of: a missing next step, a repair, an overdue
 * delivery, an ask, a thank-you (reminders.md, Snooze). Its reminder is an event that lives as long as the snooze.
 */
import { ATTENTION_KINDS, type AttentionItem, type AttentionKind } from '../views/surfaces';
import { type DueEvent, EVENTS, keyOf } from './event';
import type { Notice } from './notice';

/** Begins the key of such a snooze. */
const COME_BACK = 'comeBack:';

type Row = Pick<AttentionItem, 'kind' | 'itemId' | 'customerId' | 'date'>;

/** Another day or another kind of the same row makes a new key: it is another matter. */
export const comeBackKey = ({ kind, itemId, date = '' }: Omit<Row, 'customerId'>): string =>
  keyOf('comeBack', itemId, `${kind}-${date}`);

/** Of which kind of row a key of this sort tells; null of any other key. */
export const comeBackKind = (key: string): AttentionKind | null => {
  if (!key.startsWith(COME_BACK)) return null;
  const [, , occurrence = ''] = key.split(':');
  return ATTENTION_KINDS.find(kind => occurrence.startsWith(`${kind}-`)) ?? null;
};

/** Due at `at`, the end of its snooze; as urgent as its row. */
export const comeBackEvent = (row: Row, at: Temporal.Instant): DueEvent => ({
  key: comeBackKey(row),
  kind: 'comeBack',
  itemId: row.itemId,
  customerId: row.customerId,
  at,
  way: EVENTS.comeBack.way,
  rank: ATTENTION_KINDS.indexOf(row.kind) + 1,
  passed: false,
});

/** What the snooze of this notice keeps out of sight: one matter of a row, or everything about its item. */
export const putOffBy = ({ key, itemId }: Pick<Notice, 'key' | 'itemId'>): string | undefined =>
  key.startsWith(COME_BACK) ? key : itemId;

/** Rows that were put off to a moment still to come. */
export const putOffRows = (notices: readonly Notice[], epochMs: number): ReadonlySet<string> =>
  new Set(
    notices.flatMap(({ key, snoozedUntil }) =>
      key.startsWith(COME_BACK) && snoozedUntil && Date.parse(snoozedUntil) > epochMs ? [key] : [],
    ),
  );
