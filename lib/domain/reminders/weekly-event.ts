/** The one notice of the week that counts who has heard nothing (reminders.md, Events: weekly check). */
import { weeklyCheckMoment } from '../appreciation/weekly-contact';
import { addDays, dayOf, startOfWeek } from '../days';
import { clockOf } from '../moments';
import type { Settings } from '../settings';
import { type DueEvent, type EventSettings, eventAt } from './event';

/** It is about the book: nobody's item, nobody's notice. */
const BOOK = { id: 'book', customerId: '' };

/**
 * This week's check; `count` customers have heard nothing. Null where quiet time would move it into the next week,
 * which has a check of its own.
 */
export const weeklyCheckEvent = (
  now: Temporal.ZonedDateTime,
  settings: EventSettings & Pick<Settings, 'weekStart' | 'weeklyCheckAt'>,
  count = 0,
): DueEvent | null => {
  const { today, zone } = clockOf(now);
  const from = startOfWeek(today, settings.weekStart);
  const event = eventAt(
    BOOK,
    { kind: 'weeklyCheck', occurrence: from, known: 0 },
    weeklyCheckMoment(now, settings),
    settings,
  );
  return dayOf(event.at.toZonedDateTimeISO(zone)) > addDays(from, 6) ? null : { ...event, count };
};
