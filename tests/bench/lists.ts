/** What ranking ten thousand customers costs, without a browser. */
import type { RankedCustomer } from '../../lib/domain/appreciation/ranking';
import { tiers } from '../../lib/domain/appreciation/tiers';
import { addDays } from '../../lib/domain/days';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { uuid } from '../domain/rows';
import { type Figure, median } from './figures';

const CUSTOMERS = 10_000;
const ROUNDS = 21;
/** The first rounds run before the engine has compiled the rules. */
const WARM_UP = 3;

/** A quarter without revenue, and ties among the rest. */
const customers = (round: number): RankedCustomer[] =>
  Array.from({ length: CUSTOMERS }, (_, i) => ({
    id: uuid(i + 1),
    net: i % 4 === 0 ? 0 : ((i * 7_919 + round) % 4_000) * 100,
    life: (i * 104_729) % 900_000,
    referralsWon: i % 7,
    first: addDays('2020-01-01', i % 2_000),
    isNew: i % 11 === 0,
    advocate: i % 13 === 0,
  }));

export function rankTenThousand(): Figure {
  const waits = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
    const book = customers(round);
    const from = performance.now();
    tiers(book, DEFAULT_SETTINGS);
    return performance.now() - from;
  });
  return {
    what: `ranking ${CUSTOMERS} customers`,
    reach: 100,
    measured: median(waits.slice(WARM_UP)),
    unit: 'ms',
    samples: ROUNDS,
  };
}
