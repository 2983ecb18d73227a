/**
 * What each row brings to its element (README, Principles: every number opens to its evidence): parts of 1 that add up
 * to the element's value, with what no row brings beside them.
 */
import { FACT_KEYS } from '../data/customer';
import type { Settings } from '../settings';
import type { Element, ElementValue } from './elements';
import type { EvidenceRow } from './evidence-row';

export interface Shares {
  /** By row; rows that do not count are absent. A refund's is negative. */
  of: Map<EvidenceRow, number>;
  /** What is given on credit before much is settled (promises.md, Kept rate); 0 everywhere else. */
  onCredit: number;
}

type Worth = (row: EvidenceRow) => number;

const worth: Worth = row => row.value ?? 0;
const weighed: Worth = row => worth(row) * (row.weight ?? 1);
const sum = (rows: readonly EvidenceRow[], of: Worth): number => rows.reduce((all, row) => all + of(row), 0);

const by = (rows: readonly EvidenceRow[], of: Worth): Map<EvidenceRow, number> =>
  new Map(rows.map(row => [row, of(row)]));

/** Each row by its worth, so that together they are `value`. */
const inProportion = (rows: readonly EvidenceRow[], value: number): Map<EvidenceRow, number> => {
  const whole = sum(rows, worth);
  return by(rows, row => (whole > 0 ? (value * worth(row)) / whole : 0));
};

/** The ratings' mean; an order lifts it to the floor, a refund takes from it (readiness.md, perform). */
function ofPerform(rows: readonly EvidenceRow[], value: number, settings: Settings) {
  const ratings = rows.filter(row => row.store === 'ratings');
  const orders = rows.filter(row => row.note === 'repeatOrder');
  const refunds = rows.filter(row => row.note === 'refund');
  const rated = ratings.length === 0 ? 0 : sum(ratings, worth) / ratings.length;
  const lifted = orders.length === 0 ? rated : Math.max(rated, settings.repeatFloor);
  return by(rows, row => {
    if (row.store === 'ratings') return worth(row) / ratings.length;
    if (row.note === 'refund') return (value - lifted) / refunds.length;
    return (lifted - rated) / orders.length;
  });
}

/** Talks, facts and needs each fill their own part, the talks and needs up to a target (readiness.md, serve). */
function ofServe(rows: readonly EvidenceRow[], { serveWeights, servePersonalTarget }: Settings) {
  const [touchWeight, factWeight, needWeight] = serveWeights;
  const count = (store: EvidenceRow['store']) => rows.filter(row => row.store === store).length;
  const [touches, needs] = [count('touches'), count('needs')];
  return by(rows, row => {
    if (row.store === 'facts') return factWeight / FACT_KEYS.length;
    if (row.store === 'needs') return needWeight / needs;
    return touchWeight / Math.max(touches, servePersonalTarget);
  });
}

/** Shares of the rows `evidenceOf` gave for `element`, whose value is `value`. */
export function sharesOf(
  element: Element,
  rows: readonly EvidenceRow[],
  value: ElementValue,
  settings: Settings,
): Shares {
  const counted = rows.filter(row => row.counted);
  if (value === null || counted.length === 0) return { of: new Map(), onCredit: 0 };
  const none = { onCredit: 0 };
  switch (element) {
    case 'deliver':
    case 'communicate':
      return { of: by(counted, row => worth(row) / counted.length), ...none };
    case 'perform':
      return { of: ofPerform(counted, value, settings), ...none };
    case 'keep': {
      const weights = sum(counted, row => row.weight ?? 1) + settings.keptPriorCount;
      const of = by(counted, row => weighed(row) / weights);
      return { of, onCredit: (settings.keptPrior * settings.keptPriorCount) / weights };
    }
    case 'fix': {
      const weights = sum(counted, row => row.weight ?? 1);
      return { of: by(counted, row => weighed(row) / weights), ...none };
    }
    case 'serve':
      return { of: ofServe(counted, settings), ...none };
    case 'value':
    case 'wow':
      return { of: inProportion(counted, value), ...none };
  }
}
