/** What one customer with ten years of history costs to judge, without a browser. */
import { Temporal as NodeTemporal } from 'temporal-polyfill';
import { evaluate } from '../../lib/domain/readiness/evaluate';
import type { CustomerHistory } from '../../lib/domain/readiness/history';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { tenYears } from '../book/ten-years';
import { type Figure, median } from './figures';

const ROUNDS = 41;
/** The first rounds run before the engine has compiled the rules. */
const WARM_UP = 5;

// Node 20 has none of its own; the browsers Kept runs in do. Its dates for people are left as they are.
globalThis.Temporal ??= NodeTemporal as typeof Temporal;

export function evaluateTenYears(): Figure {
  const { customers, persons, nextSteps, ...rows } = tenYears();
  const [customer] = customers;
  if (!customer) throw new Error('The book of ten years has no customer.');
  const history: CustomerHistory = { customer, ...rows, deals: [], needs: [], referrals: [], asks: [] };
  const start = Temporal.Now.zonedDateTimeISO('Europe/Berlin');
  const waits = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
    // Each round asks at another moment, as each opening of a record does: nothing is remembered for it.
    const now = start.add({ seconds: round });
    const from = performance.now();
    evaluate(history, now, DEFAULT_SETTINGS);
    return performance.now() - from;
  });
  return {
    what: `judging one customer with ${Object.values(rows).flat().length} rows of ten years`,
    reach: 10,
    measured: median(waits.slice(WARM_UP)),
    unit: 'ms',
    samples: ROUNDS,
  };
}
