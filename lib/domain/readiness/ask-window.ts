/** Seven quiet working days after a good moment (readiness.md, Ask window). */
import type { Day } from '../days';
import { addWorkingDays, type WorkingCalendar } from '../reminders/working-time';
import type { Settings } from '../settings';

/** The last day of the window a moment opens. */
export const askWindowEnd = (
  moment: Day,
  settings: Pick<Settings, 'askWindowWorkingDays'> & WorkingCalendar,
): Day => addWorkingDays(moment, settings.askWindowWorkingDays, settings);
