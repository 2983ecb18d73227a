/** The actions with the most points per minute (readiness.md, Next-best action). */
import type { Settings } from '../settings';
import { ACTION_ELEMENT, type Action } from './actions';
import { type CandidateChange, candidateChanges } from './candidates';
import { customerContext } from './context';
import { elementValues, elementValuesAfter, withoutOldTouches } from './element-values';
import type { Element, ElementValues } from './elements';
import type { Gate } from './gates';
import type { CustomerHistory } from './history';
import { type ReadinessSettings, readiness } from './score';
import type { ReadinessContext } from './state';

/** A candidate as the values it would give; elements it leaves alone are absent. */
export interface Candidate<Id extends string = string> {
  id: Id;
  minutes: number;
  to: Partial<ElementValues>;
  /** The row it is about, where there is one. */
  itemId?: string;
}

/** A candidate with the points the score would gain. */
export interface Raise<Id extends string = string> {
  id: Id;
  minutes: number;
  gain: number;
  itemId?: string;
}

/** The candidates that gain anything, by points per minute, then points, then the order given. */
export const rankCandidates = <Id extends string>(
  elements: ElementValues,
  context: ReadinessContext,
  candidates: readonly Candidate<Id>[],
  settings: ReadinessSettings,
): Raise<Id>[] => {
  const { score } = readiness(elements, context, settings);
  return candidates
    .map(({ id, minutes, to, itemId }, place) => {
      const gain = readiness({ ...elements, ...to }, context, settings).score - score;
      return { raise: itemId === undefined ? { id, minutes, gain } : { id, minutes, gain, itemId }, place };
    })
    .filter(({ raise }) => raise.gain > 0)
    .sort(
      (a, b) =>
        b.raise.gain / b.raise.minutes - a.raise.gain / a.raise.minutes ||
        b.raise.gain - a.raise.gain ||
        a.place - b.place,
    )
    .map(({ raise }) => raise);
};

/** The first `nextBestCount` of them. */
export const nextBest = <Id extends string>(
  elements: ElementValues,
  context: ReadinessContext,
  candidates: readonly Candidate<Id>[],
  settings: ReadinessSettings & Pick<Settings, 'nextBestCount'>,
): Raise<Id>[] => rankCandidates(elements, context, candidates, settings).slice(0, settings.nextBestCount);

const ranked = (
  whole: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
  applies: (change: CandidateChange) => boolean,
) => {
  const history = withoutOldTouches(whole, now, settings);
  const elements = elementValues(history, now, settings);
  const { context, gates } = customerContext(history, now, settings);
  const candidates = candidateChanges(history, now, settings)
    .filter(applies)
    .map(({ id, itemId, change, periodsClosed }) => ({
      id,
      itemId,
      minutes: settings.actionMinutes[id],
      to: {
        ...elementValuesAfter(elements, history, change, now, settings),
        ...(periodsClosed === undefined ? {} : { communicate: periodsClosed }),
      },
    }));
  return { raises: rankCandidates(elements, context, candidates, settings), gates };
};

/** What to do next for one customer: the gate to clear, always first and without points, and the best actions. */
export const nextBestOf = (
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): { repair: Gate | null; actions: Raise<Action>[] } => {
  const { raises, gates } = ranked(history, now, settings, () => true);
  return { repair: gates[0] ?? null, actions: raises.slice(0, settings.nextBestCount) };
};

/** What would raise one element: its candidates with the points the whole score would gain now. */
export const raises = (
  element: Element,
  history: CustomerHistory,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Raise<Action>[] =>
  ranked(history, now, settings, candidate => ACTION_ELEMENT[candidate.id] === element).raises;
