/** The last activity a CRM page shows, offered as a touch (appreciation.md, Last activity from the page). */
import { type PageDayReading, readDayOnly } from '../capture/page-day';
import type { Day } from '../days';

/** The time that may follow the day: `11/12/2026 3:40 PM GMT+1`, `12.11.2026, 15:40`, `12. Nov. 2026 um 15:40 Uhr`. */
const TIME = /[,\s]+(?:\p{L}+\s+)?\d{1,2}[:.h]\d{2}\b.*$/u;

/**
 * The day to offer: newer than the last touch we know of, and not in the future. Null where there is none, and where the
 * words name no single day ("yesterday"): what is offered is never guessed.
 */
export const activityToLog = (
  words: string | undefined,
  lastTouch: Day | null,
  today: Day,
  reading: PageDayReading,
): Day | null => {
  const day = words === undefined ? null : readDayOnly(words.replace(TIME, ''), reading);
  if (day === null || day > today) return null;
  return lastTouch !== null && day <= lastTouch ? null : day;
};
