/** Days as the tests speak of them: the machine's zone is Berlin (see `launch.ts`), whatever the clock says. */
const ZONE = 'Europe/Berlin';

/** `2026-03-06` of the day this many days from today. */
export function day(fromToday = 0): string {
  const [year, month, date] = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
    .format(new Date())
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + fromToday)).toISOString().slice(0, 10);
}

/** `2026-03-06T12:00:00Z` on that day; inside the local day in Berlin at any time of the year. */
export const noon = (fromToday = 0): string => `${day(fromToday)}T11:00:00Z`;

/** "Fri 6 Mar": as Kept writes a day, with the year when it is not this year's. */
export function said(date: string): string {
  const at = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(at);
  const year = part({ year: 'numeric' });
  const words = `${part({ weekday: 'short' })} ${part({ day: 'numeric' })} ${part({ month: 'short' })}`;
  return year === day().slice(0, 4) ? words : `${words} ${year}`;
}
