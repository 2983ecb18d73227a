/** What the date phrases of a surface are read against: its settings and the clock. */
import type { DayParts, Mode, WhenContext } from '../domain/capture/when';
import { DEFAULT_DAY_PARTS } from '../domain/capture/when';
import type { SurfaceSettings } from '../domain/views/panel';

export function readingContext(
  settings: SurfaceSettings,
  now: Temporal.ZonedDateTime,
  mode: Mode,
): WhenContext {
  return {
    now,
    numericOrder: settings.numericOrder,
    mode,
    calendar: {
      workDays: settings.workDays,
      workStart: settings.workStart,
      workEnd: settings.workEnd,
      holidays: settings.holidays,
    },
    farDateDays: settings.farDateDays,
    dayParts: { ...DEFAULT_DAY_PARTS, ...settings.dayParts } as DayParts,
  };
}
