/** Whom a number is made of that takes the whole book: both readings of the lists, and the equity. */
import { ranking, type Worth } from '../appreciation/ranking';
import type { Day } from '../days';
import { equity, equityRange } from '../longview/equity';
import { equityInputs } from '../longview/equity-of-book';
import type { EndedLife } from '../plan/lifecycle';
import type { Settings } from '../settings';
import {
  type BehindPage,
  type BehindRow,
  type BehindView,
  byName,
  pageOf,
  type RankedBehind,
  type ValuedBehind,
} from './behind';
import { type CountedCustomer, rankedAmong } from './counted-customer';

const namesOf = (counted: readonly CountedCustomer[]): Map<string, string> =>
  new Map(counted.map(({ summary: { id, customer } }) => [id, customer.name]));

/** Who brings most stands first, as on the lists; each with his part of what all bring. */
export function rankedBehind(
  counted: readonly CountedCustomer[],
  what: RankedBehind,
  page: BehindPage,
  settings: Settings,
): BehindView {
  const { positive, kTop, kShare, total } = ranking(rankedAmong(counted), settings);
  const names = namesOf(counted);
  const first = positive.slice(0, what === 'mirror.top' ? kTop : kShare);
  const found = first.map(
    ({ customer: { id }, value }: Worth): BehindRow => ({
      customerId: id,
      name: names.get(id) ?? '',
      percent: Math.floor((100 * value) / total + 0.5),
    }),
  );
  // In the order of the ranking, which settles ties too.
  return pageOf(found, page, () => 0);
}

/** What the index is reckoned from besides the rows: the points of one minor unit, and the mean first year. */
export interface EquityKnown {
  ended: readonly EndedLife[];
  index: number | null;
  total: number;
}

/** `equity.points`: each with his points of the index. `equity.newOnes`: whose first year says what a new one brings. */
export function valuedBehind(
  counted: readonly CountedCustomer[],
  what: ValuedBehind,
  page: BehindPage,
  { ended, index, total }: EquityKnown,
  today: Day,
  settings: Settings,
): BehindView {
  const names = namesOf(counted);
  const rows = counted.map(({ summary: { id }, figures: { long } }) => ({ ...long, id }));
  if (what === 'equity.newOnes') return pageOf(newOnes(rows, names, settings), page, mostFirst);
  const points = (amount: number): number => (total > 0 ? ((index ?? 0) * amount) / total : 0);
  const found = equityInputs(rows, ended, today, settings).map((input): BehindRow => {
    const [low, high] = equityRange(input, settings);
    return {
      customerId: input.id,
      name: names.get(input.id) ?? '',
      points: { now: points(equity(input, settings)), range: [points(low), points(high)] },
    };
  });
  return pageOf(found, page, mostFirst);
}

const mostFirst = (a: BehindRow, b: BehindRow): number =>
  (b.points?.now ?? 0) - (a.points?.now ?? 0) ||
  (b.money?.minor ?? 0) - (a.money?.minor ?? 0) ||
  byName(a, b);

/** While nobody's first year is over, their first orders speak. */
function newOnes(
  rows: readonly { id: string; firstYear: CountedCustomer['figures']['long']['firstYear'] }[],
  names: ReadonlyMap<string, string>,
  { baseCurrency: currency, hideAmounts }: Settings,
): BehindRow[] {
  const isYear = rows.some(({ firstYear }) => firstYear.year !== null);
  return rows.flatMap(({ id, firstYear: { year, order } }): BehindRow | [] => {
    const minor = isYear ? year : order;
    if (minor === null) return [];
    const row = { customerId: id, name: names.get(id) ?? '' };
    return hideAmounts ? row : { ...row, money: { minor, currency } };
  });
}
