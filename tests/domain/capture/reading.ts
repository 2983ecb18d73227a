import { parseWhen } from '../../../lib/domain/capture/parse-when';
import type { WhenContext } from '../../../lib/domain/capture/when';
import { DEFAULT_CALENDAR } from '../../../lib/domain/reminders/working-time';

/** Wednesday 4 March 2026, 14:00, as in the tables of capture, Date phrases. */
export const WEDNESDAY = '2026-03-04T14:00';

/** The context of those tables, at another moment or with other settings where told. */
export const contextAt = (now = WEDNESDAY, more: Partial<WhenContext> = {}): WhenContext => ({
  now: Temporal.PlainDateTime.from(now).toZonedDateTime('Europe/Berlin'),
  numericOrder: 'MDY',
  mode: 'deadline',
  calendar: DEFAULT_CALENDAR,
  ...more,
});

/**
 * What a text says, in one line as the tables write it: `2026-03-06 15:00 or 2026-03-04 confirm`, and `no date`.
 */
export const said = (text: string, now = WEDNESDAY, more: Partial<WhenContext> = {}): string => {
  const when = parseWhen(text, contextAt(now, more));
  if (!when) return 'no date';
  const { date, time, alternatives, confirm } = when;
  return [date, time, alternatives && `or ${alternatives.join(' or ')}`, confirm && 'confirm']
    .filter(Boolean)
    .join(' ');
};
