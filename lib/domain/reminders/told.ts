/** The rows that remember what was told and what was put off (reminders.md, The engine; Snooze). */
import type { Day } from '../days';
import { stampOf } from '../moments';
import type { PlannedNotice } from './delivery';
import { digestKey } from './digest';
import type { DueEvent } from './event';
import type { Notice } from './notice';

type Now = Temporal.ZonedDateTime;

/** Stands for "not by the clock": after every moment a person could mean. */
const FAR_AHEAD = '9999-12-30T00:00:00.000Z';

const newNotice = ({ itemId, customerId }: DueEvent, key: string, at: string): Notice =>
  customerId ? { key, itemId, customerId, snoozes: 0, updatedAt: at } : { key, snoozes: 0, updatedAt: at };

const withoutSnooze = ({ snoozedUntil, untilOpened, ...row }: Notice): Notice => row;

/** The row of what is about the book and was told, or had nothing to tell. */
export const settledRow = (key: string, now: Now): Notice => {
  const at = stampOf(now);
  return { key, deliveredAt: at, snoozes: 0, updatedAt: at };
};

/** The row of a digest that was told, or had nothing to tell: the day has no second one. */
export const digestRow = (day: Day, now: Now): Notice => settledRow(digestKey(day), now);

/** The rows to write with a shown notice: every event in it, and those it made superfluous, are told for good. */
export const toldRows = (planned: PlannedNotice, notices: readonly Notice[], now: Now): Notice[] => {
  const at = stampOf(now);
  const known = new Map(notices.map(notice => [notice.key, notice]));
  const rows = planned.events.flatMap(event =>
    [event.key, ...event.alsoKeys].map(key => {
      const before = known.get(key);
      const row = before ? withoutSnooze(before) : newNotice(event, key, at);
      return { ...row, deliveredAt: at, updatedAt: at };
    }),
  );
  return planned.digestDay ? [...rows, digestRow(planned.digestDay, now)] : rows;
};

const currentEvent = (events: readonly DueEvent[], now: Now): DueEvent | null => {
  const sorted = [...events].sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds);
  return sorted.findLast(event => event.at.epochMilliseconds <= now.epochMilliseconds) ?? sorted[0] ?? null;
};

/** How often the reminder of one item was put off since its day was last agreed; `events` are all of that item. */
export const snoozeCount = (events: readonly DueEvent[], notices: readonly Notice[]): number => {
  const keys = new Set(events.map(({ key }) => key));
  return notices.reduce((sum, { key, snoozes }) => (keys.has(key) ? sum + snoozes : sum), 0);
};

/**
 * The row that puts the reminder of one item off until `until`, or until a record of its customer is next opened; null
 * when the item has no event to put off (Inbox, settled). The due date does not move. `events` are all of that item.
 */
export const snoozeItem = (
  events: readonly DueEvent[],
  notices: readonly Notice[],
  until: Now | 'opened',
  now: Now,
): Notice | null => {
  const event = currentEvent(events, now);
  if (!event) return null;
  const at = stampOf(now);
  const before = notices.find(({ key }) => key === event.key) ?? newNotice(event, event.key, at);
  const { untilOpened, ...row } = before;
  const put =
    until === 'opened' ? { snoozedUntil: FAR_AHEAD, untilOpened: true } : { snoozedUntil: stampOf(until) };
  return { ...row, ...put, snoozes: row.snoozes + 1, updatedAt: at };
};

/** The same notice once a record of its customer is opened: due now. */
export const openedAgain = ({ untilOpened, ...row }: Notice, now: Now): Notice => ({
  ...row,
  snoozedUntil: stampOf(now),
  updatedAt: stampOf(now),
});
