/** Rows of the one list that were put off and still stand there, due when their snooze ends (reminders.md, Snooze). */
import type { DueEvent } from '../../../lib/domain/reminders/event';
import type { Notice } from '../../../lib/domain/reminders/notice';
import { comeBackEvent, comeBackKey, comeBackKind } from '../../../lib/domain/reminders/put-off';
import type { Settings } from '../../../lib/domain/settings';
import type { BookDatabase } from '../../../lib/storage/database';
import { readRowsOf } from './attention';

interface ComingBack {
  event: DueEvent;
  text: string;
  customerName: string;
}

/** `snoozed`: everything that was put off and not told since. What waits for a visit has no moment yet. */
export async function readComingBack(
  db: BookDatabase,
  snoozed: readonly Notice[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<ComingBack[]> {
  const until = new Map(
    snoozed.flatMap(({ key, untilOpened, snoozedUntil }): [string, string][] =>
      snoozedUntil && !untilOpened && comeBackKind(key) ? [[key, snoozedUntil]] : [],
    ),
  );
  if (until.size === 0) return [];
  const whose = snoozed.flatMap(({ key, customerId }) => (until.has(key) && customerId ? [customerId] : []));
  const rows = await readRowsOf(db, [...new Set(whose)], now, settings);
  return rows.flatMap(row => {
    const moment = until.get(comeBackKey(row));
    if (!moment) return [];
    const { text, customerName } = row;
    return [{ event: comeBackEvent(row, Temporal.Instant.from(moment)), text, customerName }];
  });
}
