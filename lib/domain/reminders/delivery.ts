/** How what is due is told: alone, grouped or as one catch-up (reminders.md, The engine). */
import { clockOf, localDayOf } from '../moments';
import type { Settings } from '../settings';
import { type EventKind, isExact } from './events';
import type { Notice } from './notice';
import type { PendingEvent } from './pending';
import { nextWorkingStart, type WorkingCalendar } from './working-time';

type Now = Temporal.ZonedDateTime;

/** One system notification to show. */
export interface PlannedNotice {
  /** The notification's id: the event's key, so that showing it twice shows it once. */
  id: string;
  kind: 'single' | 'group' | 'catchUp';
  /** Most urgent first. */
  events: PendingEvent[];
  counts: Partial<Record<EventKind, number>>;
  /** Done and Later; only where it is clear what they are about. */
  hasButtons: boolean;
  /** Only counts and kinds may be shown. */
  hidesNames: boolean;
}

export type DeliverySettings = WorkingCalendar &
  Pick<Settings, 'catchUpAfterMinutes' | 'noticeBudget' | 'hideNames'>;

/** Begins the id of a catch-up, which tells it later from the notices that count. */
const CATCH_UP = 'catchUp:';

const planned = (
  kind: 'ordinary' | 'catchUp',
  events: readonly PendingEvent[],
  settings: DeliverySettings,
): PlannedNotice[] => {
  const sorted = [...events].sort(
    (a, b) => a.rank - b.rank || a.at.epochMilliseconds - b.at.epochMilliseconds || (a.key < b.key ? -1 : 1),
  );
  const [first] = sorted;
  if (!first) return [];
  const counts: Partial<Record<EventKind, number>> = {};
  for (const event of sorted) counts[event.kind] = (counts[event.kind] ?? 0) + 1;
  const alone = kind === 'ordinary' && sorted.length === 1;
  return [
    {
      id: alone ? first.key : `${kind === 'catchUp' ? CATCH_UP : 'group:'}${first.key}`,
      kind: alone ? 'single' : kind === 'catchUp' ? 'catchUp' : 'group',
      events: sorted,
      counts,
      hasButtons: alone,
      hidesNames: settings.hideNames,
    },
  ];
};

/**
 * How many notices that count were shown on the local day of `now`: rows of one notice bear the same moment. A catch-up
 * does not count (reminders.md, The engine: Budget).
 */
export const noticesToday = (notices: readonly Notice[], now: Now): number => {
  const { today, zone } = clockOf(now);
  const counted = notices.filter(({ shownAs }) => !shownAs?.startsWith(CATCH_UP));
  const moments = new Set(counted.flatMap(notice => notice.deliveredAt ?? []));
  return [...moments].filter(at => localDayOf(at, zone) === today).length;
};

/**
 * The notices to show now: at most one for exact times and one for the rest, or a single catch-up. Quiet time lets
 * only fresh exact times through. Past the budget next steps wait; promises never do.
 */
export const planDelivery = (
  pending: readonly PendingEvent[],
  shownToday: number,
  now: Now,
  settings: DeliverySettings,
): PlannedNotice[] => {
  const { epochMs } = clockOf(now);
  const isOld = (event: PendingEvent) =>
    epochMs - event.due.epochMilliseconds > settings.catchUpAfterMinutes * 60_000;
  const isQuiet = nextWorkingStart(now, settings).epochMilliseconds > epochMs;
  const freshExact = pending.filter(event => isExact(event) && !isOld(event));
  if (isQuiet) return planned('ordinary', freshExact, settings);
  if (pending.some(isOld)) return planned('catchUp', pending, settings);
  const exact = planned('ordinary', freshExact, settings);
  const isFull = shownToday + exact.length >= settings.noticeBudget;
  const rest = pending.filter(event => !isExact(event) && !(isFull && event.kind === 'nextStepDue'));
  return [...exact, ...planned('ordinary', rest, settings)];
};
