/** Capturing a need, and what came of asking again (plan.md, Needs memory). Each returns what is to be written. */
import { addDays, type Day } from '../days';
import type { Settings } from '../settings';
import type { Deal, Need } from './rows';

type Answer = Need['answers'][number];
export type AnswerResult = Answer['result'];

/** The day to come back to it: `needRevisitDays` of its kind after it was said; none when this sale covers it. */
export const defaultRevisit = (
  need: Pick<Need, 'kind' | 'covered' | 'capturedDate'>,
  { needRevisitDays }: Pick<Settings, 'needRevisitDays'>,
): Day | undefined => (need.covered ? undefined : addDays(need.capturedDate, needRevisitDays[need.kind]));

/** The day to ask again after they said for the k-th time that it is still open, this time included; k from 1. */
export const needRevisit = (
  stillOpenCount: number,
  today: Day,
  { revisitSteps }: Pick<Settings, 'revisitSteps'>,
): Day => addDays(today, revisitSteps[Math.min(Math.max(stillOpenCount, 1), 3) - 1] ?? revisitSteps[2]);

export type AnswerRefusal = 'settled' | 'noWords';

/** Null when the answer may be noted: the need is open, and new words are given where the answer is "changed". */
export const checkAnswer = (need: Need, result: AnswerResult, words: string): AnswerRefusal | null => {
  if (need.status !== 'open') return 'settled';
  return result === 'changed' && words.trim() === '' ? 'noWords' : null;
};

type Own<Row> = Omit<Row, 'id' | 'createdAt' | 'updatedAt' | 'origin' | 'deletedAt' | 'importedDate'>;

/** What an answer writes: the need itself, and the row it opens. */
export interface Answered {
  need: Need;
  /** The same need in its new words; the writer gives it an id. */
  replacement?: Own<Need>;
  /** The deal a ripe need opens; the writer gives it an id and stores that as the need's `dealId`. */
  deal?: Own<Deal>;
  /** Ask for the next step now. */
  asksForStep: boolean;
}

/** Notes an answer of today. The words may be empty but for `changed`, where they are the customer's new ones. */
export const answerNeed = (
  need: Need,
  answer: Pick<Answer, 'id' | 'result'> & { words: string },
  today: Day,
  settings: Pick<Settings, 'revisitSteps' | 'needRevisitDays'>,
): Answered => {
  const { id, result } = answer;
  const words = answer.words.trim();
  const noted: Answer = words === '' ? { id, date: today, result } : { id, date: today, result, words };
  const row: Need = { ...need, answers: [...need.answers, noted] };
  const whose = { customerId: need.customerId, ...(need.personId ? { personId: need.personId } : {}) };
  switch (result) {
    case 'skipped':
      return { need: row, asksForStep: false };
    case 'dead':
      return { need: { ...row, status: 'dead' }, asksForStep: false };
    case 'stillOpen': {
      const times = row.answers.filter(given => given.result === 'stillOpen').length;
      return { need: { ...row, revisitDate: needRevisit(times, today, settings) }, asksForStep: false };
    }
    case 'ripe':
      return {
        need: { ...row, status: 'ripe' },
        deal: { ...whose, kind: 'repeat', status: 'open', date: today },
        asksForStep: true,
      };
    case 'changed': {
      const { kind, covered, raisedBy, importance } = need;
      const said = { kind, covered, raisedBy, importance, capturedDate: today };
      return {
        need: { ...row, status: 'changed' },
        replacement: {
          ...whose,
          ...said,
          verbatim: words,
          revisitDate: defaultRevisit(said, settings),
          status: 'open',
          answers: [],
          replaces: need.id,
        },
        asksForStep: false,
      };
    }
  }
};

/** A need through its changed words, the first words first. Stops at a row that was met before: rows from elsewhere. */
export const threadOf = (need: Need, needs: readonly Need[]): Need[] => {
  const byId = new Map(needs.map(row => [row.id, row]));
  const successor = new Map(needs.flatMap(row => (row.replaces ? [[row.replaces, row] as const] : [])));
  const thread = [need];
  const met = new Set([need.id]);
  const follow = (next: (row: Need) => Need | undefined, add: (row: Need) => void) => {
    for (let row = next(need); row && !met.has(row.id); row = next(row)) {
      met.add(row.id);
      add(row);
    }
  };
  follow(
    row => (row.replaces ? byId.get(row.replaces) : undefined),
    row => thread.unshift(row),
  );
  follow(
    row => successor.get(row.id),
    row => thread.push(row),
  );
  return thread;
};
