import type { Notice } from '../../../lib/domain/reminders/notice';

/** Until when the reminders of these items are put off, by item id; a snooze that has run out is none. */
export function snoozesOf(notices: readonly Notice[], now: Temporal.ZonedDateTime): Map<string, string> {
  const until = new Map<string, string>();
  for (const { itemId, snoozedUntil } of notices) {
    if (!itemId || !snoozedUntil || Date.parse(snoozedUntil) <= now.epochMilliseconds) continue;
    if (snoozedUntil > (until.get(itemId) ?? '')) until.set(itemId, snoozedUntil);
  }
  return until;
}
