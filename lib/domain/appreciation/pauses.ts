/** When a customer is left alone: pauses set, changed and ended (appreciation.md, Weekly contact). */
import type { Pause } from '../data/customer';
import { addDays, type Day } from '../days';

type Pauses = readonly Pause[];

/** The pause that holds on `day`; of several the one that lasts longest. */
export const pauseOn = (pauses: Pauses, day: Day): Pause | undefined =>
  pauses
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce<Pause | undefined>((last, next) => (last && last.to >= next.to ? last : next), undefined);

/** Those that hold on `day` or later, the nearest first. */
export const pausesFrom = (pauses: Pauses, day: Day): Pause[] =>
  pauses.filter(({ to }) => to >= day).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));

/** Why a pause cannot end on `to`, or null. `earliest`: today, or its first day where it lies ahead. */
export const cannotPauseUntil = (to: Day, earliest: Day): 'past' | null => (to < earliest ? 'past' : null);

/** The pauses with another last day for one of them. */
export const pausedUntil = (pauses: Pauses, id: string, to: Day): Pause[] =>
  pauses.map(pause => (pause.id === id ? { ...pause, to } : pause));

/** The pauses with one ended on the eve of `today`: from today on they hear from us. One of today never was. */
export const withoutPause = (pauses: Pauses, id: string, today: Day): Pause[] =>
  pauses.flatMap(pause => {
    if (pause.id !== id || pause.to < today) return pause;
    return pause.from >= today ? [] : { ...pause, to: addDays(today, -1) };
  });
