/** Today: its list and what a filter wants of it, the search, the banner. */
import { day, id, textUpTo, wholeBetween } from '../../domain/data/fields';
import { todayFilter } from '../../domain/views/today-filter';
import { z } from '../../platform/zod';
import { command, nothing, on, surface } from './shapes';

export const todayRequests = {
  readToday: on(surface, () => z.strictObject({ filter: z.optional(todayFilter()) })),
  /** The list from that place on. */
  readTodayItems: on(surface, () =>
    z.strictObject({
      filter: z.optional(todayFilter()),
      from: wholeBetween(0, 1_000_000),
    }),
  ),
  /** One promise with all its row needs, when its menu opens. */
  readPromise: on(surface, () => z.strictObject({ id })),
  /** All that falls due on one of the next days. */
  readAheadDay: on(surface, () => z.strictObject({ day })),
  /** Who has heard nothing this week, from the weekly check on. */
  readWeekSweep: on(surface, nothing),
  searchBook: on(surface, () => z.strictObject({ text: textUpTo(200) })),
  /** The catch-up was seen. */
  dismissCatchUp: on(surface, () => z.strictObject({ ...command, at: z.iso.datetime() })),
} as const;
