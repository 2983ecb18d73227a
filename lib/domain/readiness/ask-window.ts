/** Seven quiet working days after a good moment (readiness.md, Ask window). */
import type { Day } from '../days';
import { clockOf } from '../moments';
import { promiseOutcome } from '../promises/outcome';
import { addWorkingDays } from '../reminders/working-time';
import type { Settings } from '../settings';
import type { Rating } from './evidence';
import type { CustomerHistory } from './history';
import { repeatOrders } from './sales';
import { hasReaction } from './wow';

/** The last day of the window a moment opens. */
export const askWindowEnd = (
  moment: Day,
  settings: Pick<Settings, 'askWindowWorkingDays' | 'workDays' | 'workStart' | 'workEnd' | 'holidays'>,
): Day => addWorkingDays(moment, settings.askWindowWorkingDays, settings);

const isGoodRating = ({ product, person }: Rating, goodRating: number): boolean => {
  const given = [product, person].filter(stars => stars !== undefined);
  return given.length > 0 && given.every(stars => stars >= goodRating);
};

/** Days of the moments that favour asking, in any order. */
export const askMoments = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Day[] => {
  const { today } = clockOf(now);
  const moments = [
    ...history.wows.filter(hasReaction).map(wow => wow.reactionDate ?? wow.date),
    ...history.touches.flatMap(t => (t.purpose === 'value' && t.acknowledged ? [t.acknowledged.date] : [])),
    ...history.promises
      .filter(p => p.importance === 3 && p.status === 'kept' && promiseOutcome(p, now) === 'kept')
      .flatMap(p => p.closedDate ?? []),
    ...repeatOrders(history.deals, today, settings).map(deal => deal.date),
    ...history.ratings.filter(r => isGoodRating(r, settings.goodRating)).map(r => r.date),
  ];
  return moments.filter(day => day <= today);
};

/** The window of the latest moment, or null when it has passed. It is open only while the state is Earned. */
export const askWindow = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): { moment: Day; until: Day } | null => {
  const moment = askMoments(history, now, settings).sort().at(-1);
  if (moment === undefined) return null;
  const until = askWindowEnd(moment, settings);
  return until < clockOf(now).today ? null : { moment, until };
};
