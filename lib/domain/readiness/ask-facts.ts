/** What this customer said, for the ask card: his own words with their days (readiness.md, Ask card). */
import type { Day } from '../days';
import type { Settings } from '../settings';
import type { CustomerHistory } from './history';
import { hasReaction } from './wow';

const KINDS = ['wow', 'value', 'rating', 'need'] as const;
export type AskFactKind = (typeof KINDS)[number];

/** One thing the customer said. */
export interface AskFact {
  kind: AskFactKind;
  itemId: string;
  words: string;
  date: Day;
  personId?: string;
}

type FactSettings = Pick<Settings, 'askFactCount' | 'lowRatingAtMost'>;
type Rows = Pick<CustomerHistory, 'wows' | 'touches' | 'ratings' | 'needs'>;

const everything = (rows: Rows, { lowRatingAtMost }: FactSettings): AskFact[] => {
  // What was said beside a low rating is no reason to ask.
  const isLow = (stars: number | undefined) => stars !== undefined && stars <= lowRatingAtMost;
  return [
    ...rows.wows.filter(hasReaction).map(({ id: itemId, reaction = '', reactionDate, date, personId }) => ({
      kind: 'wow' as const,
      itemId,
      words: reaction,
      date: reactionDate ?? date,
      personId,
    })),
    ...rows.touches.flatMap(({ id: itemId, acknowledged, personId }) =>
      acknowledged ? [{ kind: 'value' as const, itemId, ...acknowledged, personId }] : [],
    ),
    ...rows.ratings
      .filter(({ words, product, person }) => words.trim() !== '' && !isLow(product) && !isLow(person))
      .map(({ id: itemId, words, date, personId }) => ({
        kind: 'rating' as const,
        itemId,
        words,
        date,
        personId,
      })),
    ...rows.needs.flatMap(({ id: itemId, answers, personId }) =>
      answers.flatMap(({ words, date }) =>
        words?.trim() ? [{ kind: 'need' as const, itemId, words, date, personId }] : [],
      ),
    ),
  ];
};

const newestFirst = (a: AskFact, b: AskFact): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return `${a.kind} ${a.itemId}` < `${b.kind} ${b.itemId}` ? -1 : 1;
};

/** The newest `askFactCount`, at most one of each kind until all kinds are used. */
export const askFacts = (rows: Rows, settings: FactSettings): AskFact[] => {
  const facts = everything(rows, settings).sort(newestFirst);
  const firsts = KINDS.flatMap(kind => facts.find(fact => fact.kind === kind) ?? []).sort(newestFirst);
  const rest = facts.slice(0, settings.askFactCount + firsts.length).filter(fact => !firsts.includes(fact));
  return [...firsts, ...rest].slice(0, settings.askFactCount).sort(newestFirst);
};
