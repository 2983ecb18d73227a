/** The kept rate, which is also the element `keep` (promises.md, Kept rate). */
import { addDays, daysBetween } from '../days';
import { ageAt, clockOf } from '../moments';
import type { Settings } from '../settings';
import { promiseOutcome } from './outcome';
import type { CustomerPromise } from './promise';
import { type ValuePart, type ValueSettings, valueOfOutcome } from './value';

export type KeepSettings = ValueSettings &
  Pick<
    Settings,
    'keptWindowDays' | 'keptHalfLifeDays' | 'keptPrior' | 'keptPriorCount' | 'cleanValue' | 'importDelayDays'
  >;

/** The fields of a promise the kept rate depends on. */
export type KeepPart = ValuePart & Partial<Pick<CustomerPromise, 'importedDate' | 'origin' | 'inherited'>>;

/** `e` 0..1 or null without evidence; shown as "`keptCount` of `keptTotal` kept". */
export interface Kept {
  e: number | null;
  keptCount: number;
  keptTotal: number;
}

/** Why a promise does not enter the kept rate. */
export type NotCounted = 'open' | 'undated' | 'released' | 'handover' | 'outsideWindow' | 'importDelay';

/** What one promise brings: its value and weight, or why it is left out. */
export type KeepShare = { value: number; weight: number } | { leftOut: NotCounted };

/** How one promise enters the kept rate. An overdue promise always weighs 1, however old (promises.md, Kept rate). */
export const keepShare = (
  promise: KeepPart,
  now: Temporal.ZonedDateTime,
  settings: KeepSettings,
): KeepShare => {
  const { today } = clockOf(now);
  // The former owner's record is not ours, and neither is what we inherited from it (promises.md, Handover).
  if (promise.origin === 'handover' || promise.inherited) return { leftOut: 'handover' };
  const outcome = promiseOutcome(promise, now);
  if (outcome === 'open' || outcome === 'undated' || outcome === 'released') return { leftOut: outcome };
  const value = valueOfOutcome(promise, outcome, settings);
  if (value === null) return { leftOut: 'undated' };
  const days = outcome === 'overdue' ? 0 : ageAt(promise.closedDate ?? promise.dueDate ?? today, now);
  if (days > settings.keptWindowDays) return { leftOut: 'outsideWindow' };
  const { importedDate } = promise;
  if (value > 0 && importedDate && daysBetween(importedDate, today) < settings.importDelayDays) {
    return { leftOut: 'importDelay' };
  }
  return { value, weight: 0.5 ** (days / settings.keptHalfLifeDays) };
};

/** The kept rate of these promises: one customer's, or for "me" the whole book's (promises.md, Kept rate). */
export const keep = (
  promises: readonly KeepPart[],
  now: Temporal.ZonedDateTime,
  settings: KeepSettings,
): Kept => {
  let weighed = settings.keptPrior * settings.keptPriorCount;
  let weights = settings.keptPriorCount;
  let keptTotal = 0;
  let keptCount = 0;
  const first = addDays(clockOf(now).today, -settings.keptWindowDays);
  for (const promise of promises) {
    // Cheapest test first: most promises of a long history were settled before the window.
    if (promise.status !== 'open' && promise.closedDate !== undefined && promise.closedDate < first) continue;
    const entry = keepShare(promise, now, settings);
    if ('leftOut' in entry) continue;
    weighed += entry.weight * entry.value;
    weights += entry.weight;
    keptTotal++;
    if (entry.value >= settings.cleanValue) keptCount++;
  }
  return { e: keptTotal === 0 ? null : weighed / weights, keptCount, keptTotal };
};
