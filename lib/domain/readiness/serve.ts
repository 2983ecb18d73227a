/** Element serve: personally, knowing them, seeing needs before they do (readiness.md, serve). */
import { type Customer, FACT_KEYS, type FactKey } from '../data/customer';
import { addDays, type Day } from '../days';
import type { Need } from '../plan/rows';
import type { Settings } from '../settings';
import type { ElementValue } from './elements';
import type { Touch } from './evidence';

/** The three counts behind the element. */
export interface ServeCounts {
  /** Personal touches within `servePersonalDays`. */
  personalTouches: number;
  /** Facts with text, 0..8. */
  facts: number;
  /** Needs I raised that they answered in their words, within `anticipatedDays`. */
  anticipated: number;
}

type Window = { today: Day; days: number };
const inWindow = (date: Day, { today, days }: Window): boolean =>
  date <= today && date >= addDays(today, -days);

/** A one-to-one touch young enough to count. */
export const isPersonalTouch = (
  touch: Pick<Touch, 'date' | 'personal'>,
  today: Day,
  settings: Pick<Settings, 'servePersonalDays'>,
): boolean => touch.personal && inWindow(touch.date, { today, days: settings.servePersonalDays });

/** A need I brought up, with their own words, young enough to count. */
export const isAnticipated = (
  need: Pick<Need, 'raisedBy' | 'verbatim' | 'capturedDate'>,
  today: Day,
  settings: Pick<Settings, 'anticipatedDays'>,
): boolean =>
  need.raisedBy === 'me' &&
  need.verbatim.trim() !== '' &&
  inWindow(need.capturedDate, { today, days: settings.anticipatedDays });

/** The facts known about the customer, in the order they are asked (longview.md, Know-them facts). */
export const knownFacts = (facts: Customer['facts']): FactKey[] =>
  FACT_KEYS.filter(key => (facts[key]?.text ?? '').trim() !== '');

/** Counts the rows behind the element. */
export const serveCounts = (
  rows: {
    touches: readonly Pick<Touch, 'date' | 'personal'>[];
    facts: Customer['facts'];
    needs: readonly Need[];
  },
  today: Day,
  settings: Pick<Settings, 'servePersonalDays' | 'anticipatedDays'>,
): ServeCounts => {
  const first = addDays(today, -settings.servePersonalDays);
  let personalTouches = 0;
  for (const { personal, date } of rows.touches)
    if (personal && date >= first && date <= today) personalTouches++;
  return {
    personalTouches,
    facts: knownFacts(rows.facts).length,
    anticipated: rows.needs.filter(need => isAnticipated(need, today, settings)).length,
  };
};

/** Null when all three counts are zero. */
export const serve = (
  { personalTouches, facts, anticipated }: ServeCounts,
  settings: Pick<Settings, 'serveWeights' | 'servePersonalTarget'>,
): ElementValue => {
  if (personalTouches === 0 && facts === 0 && anticipated === 0) return null;
  const [touchWeight, factWeight, needWeight] = settings.serveWeights;
  return (
    touchWeight * Math.min(1, personalTouches / settings.servePersonalTarget) +
    factWeight * (facts / FACT_KEYS.length) +
    needWeight * Math.min(1, anticipated)
  );
};
