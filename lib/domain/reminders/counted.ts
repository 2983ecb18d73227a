/** Reminders as a digest or a catch-up counts them: in attention order, kinds that are one matter together. */
import type { EventKind } from './event';

/** What is counted together, named as the words for it are. */
export type CountWords =
  | 'overdue'
  | 'issues'
  | 'due'
  | 'deliveries'
  | 'steps'
  | 'missing'
  | 'referrals'
  | 'asks'
  | 'thanks'
  | 'moves'
  | 'wows'
  | 'needs'
  | 'sweetSpots'
  | 'collect'
  | 'goals'
  | 'putOff'
  | 'backup'
  | 'unheard'
  | 'review'
  | 'gone';

/** Kinds that are counted together, in attention order. */
export const COUNTED: { words: CountWords; kinds: EventKind[] }[] = [
  { words: 'overdue', kinds: ['promiseOverdue'] },
  { words: 'issues', kinds: ['issueAnswer', 'issueFix'] },
  { words: 'due', kinds: ['promiseExact', 'promiseDue', 'promiseSoon'] },
  { words: 'deliveries', kinds: ['confirmDelivery'] },
  { words: 'steps', kinds: ['nextStepDue'] },
  { words: 'missing', kinds: ['nextStepMissing'] },
  { words: 'referrals', kinds: ['thankReferrer', 'tellReferrer'] },
  { words: 'asks', kinds: ['askWindow', 'askFollowUp'] },
  { words: 'thanks', kinds: ['thanksDue'] },
  { words: 'moves', kinds: ['tierMoves'] },
  { words: 'wows', kinds: ['oldWow'] },
  { words: 'needs', kinds: ['needWaits'] },
  { words: 'sweetSpots', kinds: ['sweetSpot'] },
  { words: 'collect', kinds: ['collectNeed'] },
  { words: 'goals', kinds: ['planQuestion'] },
  { words: 'putOff', kinds: ['comeBack'] },
  { words: 'unheard', kinds: ['weeklyCheck'] },
  { words: 'review', kinds: ['planReview'] },
  { words: 'gone', kinds: ['goneLong'] },
  { words: 'backup', kinds: ['backupDue'] },
];

/** Of one promise the reminder before its day, of that day and after it are one matter: the most urgent counts. */
const matterOf = (words: CountWords, itemId: string): string =>
  `${words === 'overdue' || words === 'due' ? 'promise' : words} ${itemId}`;

/** How many of each there are among told rows; rows about the book say no number of their own and are left out. */
export function countTold(
  rows: readonly { key: string; itemId?: string }[],
): { words: CountWords; count: number }[] {
  const counted = new Set<string>();
  return COUNTED.flatMap(({ words, kinds }) => {
    const before = counted.size;
    for (const { key, itemId } of rows)
      if (itemId && kinds.some(kind => key.startsWith(`${kind}:`))) counted.add(matterOf(words, itemId));
    const count = counted.size - before;
    return count > 0 ? [{ words, count }] : [];
  });
}
