/** Element perform: person and product do what was expected (readiness.md, perform). */
import { age, type Day } from '../days';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Rating } from './evidence';

export type RatingPart = Pick<Rating, 'date' | 'product' | 'person'> &
  Partial<Pick<Rating, 'createdAt' | 'id'>>;

export type PerformSettings = Pick<
  Settings,
  'performFreshDays' | 'performHalfLifeDays' | 'repeatFloor' | 'refundPenalty'
>;

const key = (rating: RatingPart): string => `${rating.date} ${rating.createdAt ?? ''} ${rating.id ?? ''}`;

/** The latest rating that has that number, by date, then by when it was noted. */
export const latestRating = <R extends RatingPart>(
  ratings: readonly R[],
  of: 'product' | 'person',
): R | null =>
  ratings.reduce<R | null>((latest, rating) => {
    if (rating[of] === undefined) return latest;
    return latest && key(latest) > key(rating) ? latest : rating;
  }, null);

/** 0..1 of one number of one rating: 1 to 5 stretched to 0 to 1, fading once it is no longer fresh. */
export const ratingPart = (stars: number, date: Day, today: Day, settings: PerformSettings): number => {
  const stale = Math.max(0, age(date, today) - settings.performFreshDays);
  return ((stars - 1) / 4) * 0.5 ** (stale / settings.performHalfLifeDays);
};

/** Null without a rating and without a repeat order; a refund costs, but is no evidence by itself. */
export const perform = (
  evidence: { ratings: readonly RatingPart[]; repeatInWindow: boolean; refundInWindow: boolean },
  today: Day,
  settings: PerformSettings,
): ElementValue => {
  const parts = (['product', 'person'] as const).flatMap(of => {
    const rating = latestRating(evidence.ratings, of);
    const stars = rating?.[of];
    return rating && stars !== undefined ? [ratingPart(stars, rating.date, today, settings)] : [];
  });
  let e = parts.length === 0 ? null : parts.reduce((a, b) => a + b, 0) / parts.length;
  if (evidence.repeatInWindow) e = Math.max(e ?? 0, settings.repeatFloor);
  if (e === null) return null;
  if (evidence.refundInWindow) e -= settings.refundPenalty;
  return Math.min(1, Math.max(0, e));
};

/** The latest rating once it is older than `ratingAskDays`: time to ask again (reminders.md, Events). */
export const oldRating = <R extends RatingPart>(
  ratings: readonly R[],
  today: Day,
  { ratingAskDays }: Pick<Settings, 'ratingAskDays'>,
): R | null => {
  const latest = ratings.reduce<R | null>((last, one) => (last && key(last) > key(one) ? last : one), null);
  return latest && age(latest.date, today) > ratingAskDays ? latest : null;
};
