/** No more thank-yous a day than a person can mean (appreciation.md, Spreading). */
import type { Tier } from '../data/customer';
import { addDays, type Day } from '../days';
import { addWorkingDays, type WorkingCalendar } from '../reminders/working-time';
import type { Settings } from '../settings';

/** One customer's thank-you before it has its day. */
export interface DueThanks {
  id: string;
  tier: Tier | null | undefined;
  due: Day;
  pastRedLine: boolean;
}

export type SpreadSettings = WorkingCalendar & Pick<Settings, 'appreciationPerDay'>;

const place = ({ pastRedLine, due, tier, id }: DueThanks): string =>
  `${pastRedLine ? 0 : 1} ${due} ${tier === 'A' || tier === 'C' ? tier : 'B'} ${id}`;

/**
 * The day of each thank-you, by id: past the red line first, then due day, list and id; each on the first working day
 * from its due day, or from today, that has room. Computed anew each day; nothing is stored.
 */
export const spread = (
  items: readonly DueThanks[],
  today: Day,
  settings: SpreadSettings,
): Record<string, Day> => {
  const held = new Map<Day, number>();
  // From a day that is full to the first one after it that may have room, so that a long queue is not walked again.
  const onward = new Map<Day, Day>();
  const dayWithRoom = (from: Day): Day => {
    const passed: Day[] = [];
    let day = addWorkingDays(from, 0, settings);
    for (let next = onward.get(day); next !== undefined; next = onward.get(day)) {
      passed.push(day);
      day = next;
    }
    for (const full of passed) onward.set(full, day);
    return day;
  };
  const days: Record<string, Day> = {};
  const inOrder = items.map(item => ({ item, at: place(item) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { item } of inOrder) {
    const day = dayWithRoom(item.due > today ? item.due : today);
    const count = (held.get(day) ?? 0) + 1;
    held.set(day, count);
    if (count >= settings.appreciationPerDay) onward.set(day, addWorkingDays(addDays(day, 1), 0, settings));
    days[item.id] = day;
  }
  return days;
};
