/** What the digest says of needs and of the life of a relationship, once each (plan.md, Ask today, Lifecycle). */
import type { Customer } from '../data/customer';
import { addDays, type Day } from '../days';
import { type EndedLife, expectedLife, lifeLine } from '../plan/lifecycle';
import type { Need } from '../plan/rows';
import type { Settings } from '../settings';
import { type DueEvent, type EventSettings, eventOn, type Pauses } from './event';

const present = (event: DueEvent | null): DueEvent[] => (event ? [event] : []);

/** A need whose revisit is `needDigestDays` overdue; a new revisit day makes a new line. */
export const needEvents = (
  need: Pick<Need, 'id' | 'customerId' | 'revisitDate'>,
  zone: string,
  settings: EventSettings & Pick<Settings, 'needDigestDays'>,
  pauses: Pauses,
): DueEvent[] => {
  const { revisitDate } = need;
  if (revisitDate === undefined) return [];
  const when = { kind: 'needWaits' as const, occurrence: revisitDate, known: 0 };
  return present(eventOn(need, when, addDays(revisitDate, settings.needDigestDays), zone, settings, pauses));
};

type LifeRow = Pick<Customer, 'id' | 'pauses' | 'createdAt' | 'newLifeFrom' | 'expectedLifeMonths'>;

/**
 * Entering the sweet spot, and leaving it soon. Without anything they said to come back to, the line is to collect one
 * need. What began before the customer was in the book is no news.
 */
export const lifeEvents = (
  customer: LifeRow,
  { firstSaleDate, hasNeed }: { firstSaleDate: Day | null; hasNeed: boolean },
  ended: readonly EndedLife[],
  { today, zone }: { today: Day; zone: string },
  settings: EventSettings & Settings,
): DueEvent[] => {
  const { id, newLifeFrom } = customer;
  const start = firstSaleDate && newLifeFrom && newLifeFrom > firstSaleDate ? newLifeFrom : firstSaleDate;
  const { months } = expectedLife(customer.expectedLifeMonths, ended, settings);
  const line = lifeLine(start, months, today, settings);
  if (!line) return [];
  const when = {
    kind: hasNeed ? ('sweetSpot' as const) : ('collectNeed' as const),
    occurrence: `${line.line}-${line.from}`,
    known: Date.parse(customer.createdAt),
  };
  const row = { id, customerId: id };
  return present(eventOn(row, when, line.from, zone, settings, customer.pauses));
};

/**
 * "What do you want from this customer?" once more (plan.md, Goals). The first time it is asked beside the sale itself;
 * skipped there, the digest says it once when the question stands again.
 */
export const goalEvents = (
  { id, goalsSkipped = [], pauses }: Pick<Customer, 'id' | 'goalsSkipped' | 'pauses'>,
  zone: string,
  settings: EventSettings & Pick<Settings, 'planAskAgainDays'>,
): DueEvent[] => {
  const [skipped] = goalsSkipped;
  if (skipped === undefined) return [];
  const when = { kind: 'planQuestion' as const, occurrence: skipped, known: 0 };
  const row = { id, customerId: id };
  return present(eventOn(row, when, addDays(skipped, settings.planAskAgainDays), zone, settings, pauses));
};
