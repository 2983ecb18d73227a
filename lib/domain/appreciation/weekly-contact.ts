/** In front of every customer every week, or in his own rhythm (appreciation.md, Weekly contact). */
import type { Pause } from '../data/customer';
import { addDays, type Day, startOfWeek, type Weekday } from '../days';
import { clockOf, momentAt } from '../moments';
import { type ContactPeriod, currentPeriod } from '../readiness/contact-periods';
import type { Touch } from '../readiness/evidence';
import type { Settings } from '../settings';

/** Newest complete periods that met their target, paused ones skipped, up to the first that did not. */
export const contactStreak = (
  periods: readonly Pick<ContactPeriod, 'touches' | 'target' | 'paused'>[],
): number => {
  let streak = 0;
  for (const { touches, target, paused } of periods) {
    if (paused) continue;
    if (touches < target) break;
    streak++;
  }
  return streak;
};

export type StripCell = 'acknowledged' | 'value' | 'touch' | 'paused' | 'none';

/** What one period of the strip shows; the first rule that matches. */
export const stripCell = (
  touches: readonly Pick<Touch, 'purpose' | 'acknowledged'>[],
  paused: boolean,
): StripCell => {
  const values = touches.filter(touch => touch.purpose === 'value');
  if (values.some(touch => touch.acknowledged)) return 'acknowledged';
  if (values.length > 0) return 'value';
  if (touches.length > 0) return 'touch';
  return paused ? 'paused' : 'none';
};

/** What the weekly check asks of one customer. */
export interface WeeklyFacts {
  touchDates: readonly Day[];
  rhythm?: { everyDays: number };
  pauses?: readonly Pick<Pause, 'from' | 'to'>[];
}

/** Whether he has heard nothing in a period that ends this week and is not paused. */
export const weeklyCheck = (
  { touchDates, rhythm, pauses = [] }: WeeklyFacts,
  today: Day,
  { weekStart }: Pick<Settings, 'weekStart'>,
): boolean => {
  const { from, days } = currentPeriod(rhythm, today, { weekStart });
  const to = addDays(from, days - 1);
  const isTouched = touchDates.some(date => from <= date && date <= to);
  const isPaused = pauses.some(pause => pause.from <= to && pause.to >= from);
  return !isTouched && !isPaused && to <= addDays(startOfWeek(today, weekStart), 6);
};

/** The moment of this week's check: the first `weekday` of the contact week at that local time. */
export const weeklyCheckMoment = (
  now: Temporal.ZonedDateTime,
  { weekStart, weeklyCheckAt }: Pick<Settings, 'weekStart' | 'weeklyCheckAt'>,
): Temporal.ZonedDateTime => {
  const { today, zone } = clockOf(now);
  const offset = (weeklyCheckAt.weekday - weekStart + 7) % 7;
  return momentAt(addDays(startOfWeek(today, weekStart as Weekday), offset), weeklyCheckAt.time, zone);
};

/** Whether the week sweep stands on Today: from the check to the end of the week. */
export const isSweepOpen = (
  now: Temporal.ZonedDateTime,
  settings: Pick<Settings, 'weekStart' | 'weeklyCheckAt'>,
): boolean => Temporal.ZonedDateTime.compare(now, weeklyCheckMoment(now, settings)) >= 0;
