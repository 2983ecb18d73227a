/** When a customer should hear thanks, and the longest we let it go (appreciation.md, Due day). */
import type { Pause, Tier } from '../data/customer';
import { addDays, type Day } from '../days';
import { addWorkingDays, type WorkingCalendar } from '../reminders/working-time';
import type { Settings } from '../settings';
import { hash01 } from './hash';

type Pauses = readonly Pick<Pause, 'from' | 'to'>[];

/** What the due day of one customer depends on. */
export interface CadenceFacts {
  id: string;
  tier: Tier | null | undefined;
  /** Later of first sale and the day he was added to this book. */
  start: Day;
  /** Last touch with purpose `appreciation`. */
  last: Day | null;
  /** Last personal touch of any purpose. */
  lastPersonal: Day | null;
  pauses?: Pauses;
}

export interface AppreciationDue {
  dueDate: Day;
  redLineDate: Day;
}

export type CadenceSettings = WorkingCalendar &
  Pick<Settings, 'cadenceDays' | 'cadenceJitter' | 'personalGraceDays'>;

/** The interval of a list; new, unranked and untiered customers go with the B list. */
export const cadenceOf = (
  tier: Tier | null | undefined,
  { cadenceDays }: Pick<Settings, 'cadenceDays'>,
): { ideal: number; redLine: number } => cadenceDays[tier === 'A' || tier === 'C' ? tier : 'B'];

/** The day itself, or the first one after all pauses that hold it. */
export const afterPauses = (day: Day, pauses: Pauses): Day => {
  const pause = pauses.find(({ from, to }) => from <= day && day <= to);
  return pause ? afterPauses(addDays(pause.to, 1), pauses) : day;
};

/** The longest we let it go. */
export const redLineOf = (
  { last, start, tier }: CadenceFacts,
  settings: Pick<Settings, 'cadenceDays'>,
): Day => addDays(last ?? start, cadenceOf(tier, settings).redLine);

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Due day, always a working day outside pauses, and red line. A personal talk postpones, never past the red line. */
export const appreciationDue = (facts: CadenceFacts, settings: CadenceSettings): AppreciationDue => {
  const { last, lastPersonal, start, pauses = [] } = facts;
  const { ideal } = cadenceOf(facts.tier, settings);
  const u = hash01(facts.id);
  const spread = Math.floor((2 * u - 1) * settings.cadenceJitter * ideal + 0.5);
  const base = last ? addDays(last, ideal + spread) : addDays(start, Math.max(1, Math.ceil(u * ideal)));
  const grace = lastPersonal ? addDays(lastPersonal, settings.personalGraceDays) : base;
  const redLineDate = redLineOf(facts, settings);
  const [earliest = base] = [redLineDate, laterOf(base, grace)].sort();
  return { dueDate: workingDayOutside(earliest, pauses, settings), redLineDate };
};

/** First working day outside every pause; moving to a working day may lead into the next pause. */
const workingDayOutside = (day: Day, pauses: Pauses, calendar: WorkingCalendar): Day => {
  const outside = afterPauses(day, pauses);
  const working = addWorkingDays(outside, 0, calendar);
  return working === outside || afterPauses(working, pauses) === working
    ? working
    : workingDayOutside(working, pauses, calendar);
};

/** Whether the red line has passed; while a pause lasts it has not. */
export const isRedLinePassed = (redLineDate: Day, today: Day, pauses: Pauses = []): boolean =>
  today > redLineDate && afterPauses(today, pauses) === today;
