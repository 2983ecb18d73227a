import { addDays, type Day, dayOf, startOfWeek } from '../days';
import { addWorkingDays, nextWorkingStart, type WorkingCalendar, workingDayOnOrAfter } from './working-time';

/** The fixed choices of "remind me later" (reminders, Snooze); a typed date is read by the date phrases. */
export type SnoozePreset = 'inOneHour' | 'laterToday' | 'tomorrow' | 'nextWeek';

/** `HH:MM` local times and the calendar (reminders, Settings). */
export type SnoozeSettings = { calendar: WorkingCalendar; remindTime: string; laterToday: string };

type Moment = Temporal.ZonedDateTime;

const on = (day: Day, time: string, now: Moment): Moment =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: now.timeZoneId, plainTime: time });

/**
 * When a snoozed reminder comes back, in the zone of `now`; null when the choice is no longer offered, as "later
 * today" is after `laterToday`. The due date never moves (reminders, Snooze).
 */
export const snoozeUntil = (
  preset: SnoozePreset,
  now: Moment,
  { calendar, remindTime, laterToday }: SnoozeSettings,
): Moment | null => {
  const today = dayOf(now);
  switch (preset) {
    case 'inOneHour':
      return now.add({ minutes: 60 });
    case 'laterToday': {
      const later = on(today, laterToday, now);
      return Temporal.ZonedDateTime.compare(now, later) < 0 ? later : null;
    }
    case 'tomorrow':
      return on(addWorkingDays(today, 1, calendar), remindTime, now);
    case 'nextWeek':
      return on(workingDayOnOrAfter(addDays(startOfWeek(today), 7), calendar), remindTime, now);
  }
};

/** The **Later** button of a notice: in one hour, or when work next starts if that is quiet time. */
export const laterOnNotice = (now: Moment, calendar: WorkingCalendar): Moment =>
  nextWorkingStart(now.add({ minutes: 60 }), calendar);
