/** What one promise is worth to the kept rate (promises.md, Value of one promise). */
import { daysBetween } from '../days';
import type { Settings } from '../settings';
import { type OutcomePart, type PromiseOutcome, promiseOutcome } from './outcome';
import type { CustomerPromise, Renegotiation } from './promise';

export type ValueSettings = Pick<
  Settings,
  'renegotiatedValues' | 'slightlyLateDays' | 'slightlyLateValue' | 'lateValue'
>;

/** The fields of a promise its value depends on. */
export type ValuePart = OutcomePart & {
  renegotiations: Pick<CustomerPromise['renegotiations'][number], 'asker' | 'date' | 'from'>[];
};

/** Whether the new day was agreed only after the old one had passed. */
export const isLateRenegotiation = (r: Pick<Renegotiation, 'date' | 'from'>): boolean => r.date > r.from;

/** Calendar days after the due day on which the promise was settled; 0 when in time. */
export const lateDays = (promise: Pick<CustomerPromise, 'dueDate' | 'closedDate'>): number =>
  promise.dueDate && promise.closedDate ? Math.max(0, daysBetween(promise.dueDate, promise.closedDate)) : 0;

/** The value once the outcome is known; see `promiseValue`. */
export const valueOfOutcome = (
  promise: ValuePart,
  outcome: PromiseOutcome,
  settings: ValueSettings,
): number | null => {
  if (!promise.dueDate) return null;
  if (outcome === 'broken' || outcome === 'overdue') return 0;
  if (outcome !== 'kept' && outcome !== 'keptLate') return null;
  const { renegotiatedValues, slightlyLateDays, slightlyLateValue, lateValue } = settings;
  const punctual = () => {
    const mine = promise.renegotiations.filter(r => r.asker === 'me').length;
    return renegotiatedValues[Math.min(3, mine)] ?? 0;
  };
  const late = () => (lateDays(promise) <= slightlyLateDays ? slightlyLateValue : lateValue);
  const value = outcome === 'keptLate' ? late() : punctual();
  return promise.renegotiations.some(isLateRenegotiation) ? Math.min(value, slightlyLateValue) : value;
};

/** 0..1, or null while the promise says nothing about us: open, undated, released (promises.md, Value of one promise). */
export const promiseValue = (
  promise: ValuePart,
  now: Temporal.ZonedDateTime,
  settings: ValueSettings,
): number | null => valueOfOutcome(promise, promiseOutcome(promise, now), settings);
