/** The score taken apart: what each element brings, what it loses, and the row that costs most (readiness.md, Score and coverage). */
import { evidenceOf, lostReason } from '../readiness/drill-down';
import { ELEMENTS, type Element } from '../readiness/elements';
import type { Evaluation } from '../readiness/evaluate';
import type { EvidenceNote, EvidenceRow } from '../readiness/evidence-row';
import type { CustomerHistory } from '../readiness/history';
import type { Settings } from '../settings';

type Now = Temporal.ZonedDateTime;

/** Why an element loses points: a row that costs, too little to go by, or nothing at all. */
export type LossView =
  | { because: 'tooFew' | 'noEvidence' }
  | {
      because: EvidenceNote;
      store: EvidenceRow['store'];
      /** The row's own words; '' when it has none. */
      text: string;
      /** Its day; of a period the last one. */
      date: string;
      /** How many more rows cost for the same reason. */
      alike: number;
    };

export interface ElementPoints {
  element: Element;
  /** 0–100, or null without evidence. */
  percent: number | null;
  /** What it brings to the score and the most it could bring; both 0 when it is left out. */
  points: number;
  pointsPossible: number;
  leftOut: boolean;
  /** Absent when nothing is lost. */
  loss?: LossView;
}

export interface ScoreView {
  /** 0–100; null while coverage is 0. */
  score: number | null;
  /** 0..1, weight share of the counted elements that have evidence. */
  coverage: number;
  withEvidence: number;
  counted: number;
  elements: ElementPoints[];
}

/** Less than this is a rounding of the last digits, not a loss anybody could make good. */
const NOTHING = 0.05;

/** Why an element loses points, from its rows. */
export function lossView(rows: readonly EvidenceRow[], lost: number): LossView | undefined {
  if (lost < NOTHING) return undefined;
  const reason = lostReason(rows);
  if (!('itemId' in reason)) return reason;
  const row = rows.find(({ id }) => id === reason.itemId);
  if (!row) return { because: 'tooFew' };
  const { store, text, period, date } = row;
  return { because: reason.because, store, text, date: period?.to ?? date, alike: reason.rows - 1 };
}

const percentOf = (value: number | null): number | null =>
  value === null ? null : Math.floor(value * 100 + 0.5);

export function scoreView(
  evaluation: Evaluation,
  history: CustomerHistory,
  now: Now,
  settings: Settings,
): ScoreView {
  const { score, coverage, withEvidence, counted } = evaluation;
  const elements = ELEMENTS.map((element): ElementPoints => {
    const { value, points, pointsPossible, lost, leftOut } = evaluation.elements[element];
    const loss = leftOut ? undefined : lossView(evidenceOf(element, history, now, settings), lost);
    return { element, percent: percentOf(value), points, pointsPossible, leftOut, loss };
  });
  return { score, coverage, withEvidence, counted, elements };
}
