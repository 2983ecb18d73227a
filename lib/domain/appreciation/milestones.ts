/** Days that are theirs: first-sale anniversary, going live, birthdays (appreciation.md, Kinds: Dates). */
import type { Person } from '../data/customer';
import { type Day, dayFrom, daysBetween } from '../days';

export type MilestoneKind = 'firstSale' | 'goLive' | 'birthday';

export interface Milestone {
  kind: MilestoneKind;
  /** The next time it comes round, today included. */
  date: Day;
  /** Years completed on that day; a birthday without a sensible year has none. */
  years: number;
  personId?: string;
  personName?: string;
}

/** 29 February is kept on 28 February in other years. */
const inYear = (day: Day, year: number): Day => {
  const [month = 1, date = 1] = day.slice(5).split('-').map(Number);
  return dayFrom(year, month, date) ?? dayFrom(year, month, date - 1) ?? day;
};

const nextTime = (day: Day, today: Day): { date: Day; years: number } => {
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(day, year);
  const date = thisYear >= today ? thisYear : inYear(day, year + 1);
  return { date, years: Number(date.slice(0, 4)) - Number(day.slice(0, 4)) };
};

/** What may be celebrated of one customer. */
export interface MilestoneFacts {
  firstSaleDate: Day | null;
  /** The day the last deliverable of the first sale was confirmed. */
  goLiveDate: Day | null;
  persons: readonly Pick<Person, 'id' | 'name' | 'birthday'>[];
}

/** Those that come within `days` days, the nearest first. The very first day is none: nothing has been completed. */
export const milestones = (facts: MilestoneFacts, today: Day, days: number): Milestone[] => {
  const dated: (Omit<Milestone, 'date' | 'years'> & { on: Day })[] = [
    ...(facts.firstSaleDate ? [{ kind: 'firstSale' as const, on: facts.firstSaleDate }] : []),
    ...(facts.goLiveDate ? [{ kind: 'goLive' as const, on: facts.goLiveDate }] : []),
    ...facts.persons.flatMap(({ id, name, birthday }) =>
      birthday ? [{ kind: 'birthday' as const, on: birthday, personId: id, personName: name }] : [],
    ),
  ];
  return dated
    .map(({ on, ...rest }) => ({ ...rest, ...nextTime(on, today) }))
    .filter(({ date, years }) => years > 0 && daysBetween(today, date) <= days)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
