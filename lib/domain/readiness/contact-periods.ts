/** The weeks, or the customer's own rhythm, in which we were or were not in touch (readiness.md, communicate). */
import type { Pause } from '../data/customer';
import { addDays, type Day, daysBetween, startOfWeek } from '../days';
import type { Settings } from '../settings';

/** One contact period; newest first in every list. */
export interface ContactPeriod {
  from: Day;
  to: Day;
  touches: number;
  target: number;
  /** Overlaps a pause: shown, and left out of the mean. */
  paused: boolean;
}

/** What the periods of one customer depend on. */
export interface ContactFacts {
  /** Null without a sale: then there is no period. */
  firstSaleDate: Day | null;
  /** Day the customer was added to this book; what was before is unknown, not silence. */
  trackedSince: Day;
  deliveryConfirmedDate: Day | null;
  rhythm?: { everyDays: number };
  pauses: readonly Pick<Pause, 'from' | 'to'>[];
  touches: readonly { date: Day }[];
}

export type ContactSettings = Pick<
  Settings,
  'weekStart' | 'contactPeriodsMax' | 'contactPerWeek' | 'contactPerWeekDelivery' | 'deliveryPhaseMaxDays'
>;

/** Own rhythms are counted from this Monday, so that every device numbers the periods alike. */
const RHYTHM_ORIGIN: Day = '2024-01-01';

/** First day and length in days of the period that holds `today`. */
export const currentPeriod = (
  rhythm: { everyDays: number } | undefined,
  today: Day,
  settings: Pick<Settings, 'weekStart'>,
): { from: Day; days: number } => {
  if (!rhythm) return { from: startOfWeek(today, settings.weekStart), days: 7 };
  const n = rhythm.everyDays;
  return { from: addDays(RHYTHM_ORIGIN, Math.floor(daysBetween(RHYTHM_ORIGIN, today) / n) * n), days: n };
};

/** Whether a week that ends on `to` wants frequent contact: not all is delivered, or the sale is young. */
export const isDeliveryWeek = (
  to: Day,
  facts: Pick<ContactFacts, 'firstSaleDate' | 'deliveryConfirmedDate' | 'rhythm'>,
  settings: Pick<Settings, 'deliveryPhaseMaxDays'>,
): boolean => {
  if (facts.rhythm || facts.firstSaleDate === null) return false;
  const phaseEnd = addDays(facts.firstSaleDate, settings.deliveryPhaseMaxDays);
  const confirmed = facts.deliveryConfirmedDate;
  return to < (confirmed !== null && confirmed < phaseEnd ? confirmed : phaseEnd);
};

const targetOf = (to: Day, facts: ContactFacts, settings: ContactSettings): number => {
  if (facts.rhythm) return 1;
  return isDeliveryWeek(to, facts, settings) ? settings.contactPerWeekDelivery : settings.contactPerWeek;
};

/**
 * The newest complete periods since the first sale, at most `contactPeriodsMax`. With `withCurrent` the period of
 * `today` stands before them, as if it were complete.
 */
export const contactPeriods = (
  facts: ContactFacts,
  today: Day,
  settings: ContactSettings,
  withCurrent?: 'withCurrent',
): ContactPeriod[] => {
  const { firstSaleDate, trackedSince, pauses, touches } = facts;
  if (firstSaleDate === null) return [];
  const [, earliest = trackedSince] = [firstSaleDate, trackedSince].sort();
  const { from: current, days } = currentPeriod(facts.rhythm, today, settings);
  const newest = withCurrent ? current : addDays(current, -days);
  const periods: ContactPeriod[] = [];
  for (let from = newest; from >= earliest; from = addDays(from, -days)) {
    if (periods.length === settings.contactPeriodsMax) break;
    const to = addDays(from, days - 1);
    periods.push({
      from,
      to,
      touches: 0,
      target: targetOf(to, facts, settings),
      paused: pauses.some(pause => pause.from <= to && pause.to >= from),
    });
  }
  const oldest = periods.at(-1);
  if (!oldest) return periods;
  for (const { date } of touches) {
    if (date < oldest.from) continue;
    const period = periods.find(p => p.from <= date && date <= p.to);
    if (period) period.touches++;
  }
  return periods;
};
