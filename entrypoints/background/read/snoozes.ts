import type { Notice } from '../../../lib/domain/reminders/notice';
import { putOffBy } from '../../../lib/domain/reminders/put-off';

/**
 * Until when reminders are put off, by item id, or by the key of the one matter of a row that was put off
 * (`comeBackKey`); a snooze that has run out is none.
 */
export function snoozesOf(notices: readonly Notice[], now: Temporal.ZonedDateTime): Map<string, string> {
  const until = new Map<string, string>();
  for (const notice of notices) {
    const { snoozedUntil } = notice;
    const what = putOffBy(notice);
    if (!what || !snoozedUntil || Date.parse(snoozedUntil) <= now.epochMilliseconds) continue;
    if (snoozedUntil > (until.get(what) ?? '')) until.set(what, snoozedUntil);
  }
  return until;
}
