/** From an element to its rows, and to the one that costs most (README, Principles: every number opens to its evidence). */
import type { Settings } from '../settings';
import type { Element } from './elements';
import { communicateEvidence, serveEvidence, valueEvidence, wowEvidence } from './evidence-of-contact';
import { deliverEvidence, fixEvidence, keepEvidence, performEvidence } from './evidence-of-work';
import type { EvidenceNote, EvidenceRow } from './evidence-row';
import type { CustomerHistory } from './history';

type Now = Temporal.ZonedDateTime;

const EVIDENCE: Record<Element, (history: CustomerHistory, now: Now, settings: Settings) => EvidenceRow[]> = {
  deliver: deliverEvidence,
  perform: performEvidence,
  keep: keepEvidence,
  value: valueEvidence,
  serve: serveEvidence,
  fix: fixEvidence,
  communicate: communicateEvidence,
  wow: wowEvidence,
};

/** The rows behind one element, those that count and those that do not, newest first. */
export const evidenceOf = (
  element: Element,
  history: CustomerHistory,
  now: Now,
  settings: Settings,
): EvidenceRow[] =>
  EVIDENCE[element](history, now, settings).sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date > b.date ? -1 : 1,
  );

/** Why an element loses points: the costliest row, `tooFew` when every row is as good as can be, or no evidence. */
export type LostReason =
  | { because: EvidenceNote; itemId: string; rows: number }
  | { because: 'tooFew' | 'noEvidence' };

/** The reason for the points an element loses, for its one sentence (readiness.md, Score and coverage). */
export const lostReason = (rows: readonly EvidenceRow[]): LostReason => {
  const counted = rows.filter(row => row.counted);
  if (counted.length === 0) return { because: 'noEvidence' };
  const cost = (row: EvidenceRow) => {
    if (row.note === 'refund') return 1;
    // A useful week costs nothing; it is the weeks without one that are missing (readiness.md, value).
    if (row.note === 'acknowledged' || row.note === 'plain') return 0;
    return (row.weight ?? 1) * (1 - (row.value ?? 1));
  };
  const worst = counted.reduce((a, b) => (cost(b) > cost(a) ? b : a));
  if (cost(worst) <= 0) return { because: 'tooFew' };
  const rowsAlike = counted.filter(row => row.note === worst.note).length;
  return { because: worst.note, itemId: worst.id, rows: rowsAlike };
};
