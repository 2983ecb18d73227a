/** Whom a number of the report is made of, where each customer's own figures say so. */
import { type Day, within } from '../days';
import { isEarnedState } from '../readiness/asking';
import type { Element } from '../readiness/elements';
import {
  type Behind,
  type BehindPage,
  type BehindRow,
  type BehindView,
  type HabitBehind,
  pageOf,
  type RankedBehind,
  type ValuedBehind,
} from './behind';
import { type CountedCustomer, type PlanList, planListOf } from './counted-customer';
import { asksOfYear, referralsOfYear } from './local-measures';
import type { CustomerSummary } from './summary';

type Said = Pick<BehindRow, 'percent' | 'of' | 'count' | 'since'>;

/** What one customer adds to the number; null where he is no part of it. */
function saidOf(own: CountedCustomer, what: Behind, today: Day): Said | null {
  const { summary, figures } = own;
  const { long } = figures;
  const [kind = '', name = ''] = what.split('.');
  const isIt = (found: boolean): Said | null => (found ? {} : null);
  switch (kind) {
    case 'element': {
      const value = long.elements[name as Element];
      return value === null ? null : { percent: Math.floor(100 * value + 0.5) };
    }
    case 'verdict': {
      const { quick, awaited } = long.verdict.callsReturned;
      if (name === 'callsReturned') return awaited === 0 ? null : { of: [quick, awaited] };
      return isIt(long.verdict[name as 'boughtMore' | 'boughtAgain' | 'referred']);
    }
    case 'health':
      return isIt(long.equity?.health === name);
    case 'list':
      return isIt((summary.readiness.tier ? planListOf(summary) : 'none') === name);
    case 'thanks': {
      const { kept, ended } = long.thanks;
      return planListOf(summary) !== (name as PlanList) || ended === 0 ? null : { of: [kept, ended] };
    }
    case 'measure':
      return measured(summary, name, today);
    case 'won':
      return wonOf(summary, name === 'year' ? today : null);
    case 'book':
      if (name === 'referrers') return wonOf(summary, null);
      return isIt(true);
    case 'state':
      return isIt(isEarnedState(summary.readiness.state));
    default:
      return isIt(long.pace === name);
  }
}

/** What he adds to the rep's own measures. */
function measured(summary: CustomerSummary, name: string, today: Day): Said | null {
  if (name === 'touchedA') return planListOf(summary) === 'A' ? { since: summary.lastTouch } : null;
  if (name === 'asks') {
    const { earned, all } = asksOfYear(summary, today);
    return all === 0 ? null : { of: [earned, all] };
  }
  const count = referralsOfYear(summary, today);
  return count > 0 || isEarnedState(summary.readiness.state) ? { count } : null;
}

/** How many who bought he brought; `today` asks for the trailing 12 months only. */
function wonOf({ referrals }: CustomerSummary, today: Day | null): Said | null {
  const won = referrals.filter(
    ({ stage, stageDates }) =>
      stage === 'won' && (today === null || within(stageDates.won ?? '', 365, today)),
  );
  return won.length === 0 ? null : { count: won.length };
}

/** A page of them. */
export function behindView(
  counted: readonly CountedCustomer[],
  what: Exclude<Behind, HabitBehind | RankedBehind | ValuedBehind>,
  { today, ...page }: BehindPage & { today: Day },
): BehindView {
  const found = counted.flatMap(own => {
    const said = saidOf(own, what, today);
    return said ? { customerId: own.summary.id, name: own.summary.customer.name, ...said } : [];
  });
  return pageOf(found, page);
}
