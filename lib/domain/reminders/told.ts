/** The rows that remember what was told and what was put off (reminders.md, The engine; Snooze). */
import { stampOf } from '../moments';
import type { PlannedNotice } from './delivery';
import type { DueEvent } from './events';
import type { Notice } from './notice';

type Now = Temporal.ZonedDateTime;

const noticeFor = (event: DueEvent, key: string, notices: readonly Notice[]): Notice =>
  notices.find(notice => notice.key === key) ?? {
    key,
    itemId: event.itemId,
    customerId: event.customerId,
    snoozes: 0,
    updatedAt: '',
  };

/** The rows to write with a shown notice: every event in it, and those it made superfluous, are told for good. */
export const toldRows = (planned: PlannedNotice, notices: readonly Notice[], now: Now): Notice[] => {
  const at = stampOf(now);
  return planned.events.flatMap(event =>
    [event.key, ...event.alsoKeys].map(key => {
      const { snoozedUntil, ...row } = noticeFor(event, key, notices);
      return { ...row, deliveredAt: at, updatedAt: at };
    }),
  );
};

const currentEvent = (events: readonly DueEvent[], now: Now): DueEvent | null => {
  const sorted = [...events].sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
  return sorted.findLast(event => event.at.epochMilliseconds <= now.epochMilliseconds) ?? sorted[0] ?? null;
};

/**
 * The row that puts the reminder of one item off until `until`; null when the item has no event to put off (Inbox,
 * settled). The due date does not move. `events` are all events of that item.
 */
export const snoozeItem = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  until: Now,
  now: Now,
): Notice | null => {
  const event = currentEvent(events, now);
  if (!event) return null;
  const row = noticeFor(event, event.key, notices);
  return { ...row, snoozedUntil: stampOf(until), snoozes: row.snoozes + 1, updatedAt: stampOf(now) };
};
