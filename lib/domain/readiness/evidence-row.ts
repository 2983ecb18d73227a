/** One dated row behind a number: every number opens to its evidence (README, Principles). */
import type { Day } from '../days';

export type EvidenceStore =
  | 'promises'
  | 'deliverables'
  | 'touches'
  | 'issues'
  | 'ratings'
  | 'wows'
  | 'deals'
  | 'needs'
  | 'referrals'
  | 'facts'
  | 'periods';

/** Keys that the locale file words; never shown as they are. */
export type EvidenceNote =
  // deliver
  | 'confirmed'
  | 'lateConfirmed'
  | 'delivered'
  | 'overdue'
  | 'notDue'
  | 'dropped'
  // perform
  | 'latestRating'
  | 'replacedRating'
  | 'repeatOrder'
  | 'refund'
  // keep
  | 'kept'
  | 'keptRenegotiated'
  | 'keptLate'
  | 'backdated'
  | 'backdatedLate'
  | 'broken'
  | 'open'
  | 'undated'
  | 'released'
  | 'handover'
  | 'outsideWindow'
  | 'importDelay'
  // value
  | 'acknowledged'
  | 'plain'
  | 'sameWeek'
  // serve
  | 'personalTouch'
  | 'fact'
  | 'needRaised'
  // fix
  | 'ownInTime'
  | 'ownLate'
  | 'stayedContact'
  | 'passed'
  | 'pastClock'
  | 'waiting'
  // communicate
  | 'met'
  | 'short'
  | 'silent'
  | 'running'
  | 'paused'
  // wow
  | 'reaction'
  | 'noReaction'
  | 'unsolicitedReferral';

export interface EvidenceRow {
  /** The row's id; of a fact its key, of a period its first day. */
  id: string;
  store: EvidenceStore;
  date: Day;
  /** The row's own words; '' when it has none. */
  text: string;
  /** What the customer said to it, where the row's own words are ours. */
  reply?: string;
  personId?: string;
  personName?: string;
  /** 0..1 the row is worth by its rule; absent where the rule only counts. */
  value?: number;
  /** Weight in the mean, where the rule weighs. */
  weight?: number;
  /** Whether it moves the number. */
  counted: boolean;
  note: EvidenceNote;
  origin: 'manual' | 'page' | 'csv' | 'import' | 'handover';
  /** Of a period: its last day, touches and target. */
  period?: { to: Day; touches: number; target: number };
  /** Of a rating: the stars given. */
  stars?: { product?: number; person?: number };
}

/** What every stored row brings along. */
export const source = (row: {
  id: string;
  origin: EvidenceRow['origin'];
  personId?: string;
}): Pick<EvidenceRow, 'id' | 'origin' | 'personId'> => ({
  id: row.id,
  origin: row.origin,
  ...(row.personId === undefined ? {} : { personId: row.personId }),
});
