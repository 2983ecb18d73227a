/** Whom a number of the report's second half is made of, by name: no customer is ranked against another. */
import type { Health } from '../longview/health';
import { ELEMENTS, type Element } from '../readiness/elements';
import { type CountedCustomer, PACES, PLAN_LISTS, type PlanList, planListOf } from './long-report';

const HEALTHS = ['healthy', 'watch', 'atRisk'] as const satisfies readonly Health[];
const VERDICTS = ['boughtMore', 'boughtAgain', 'referred', 'callsReturned'] as const;

const each = <P extends string, N extends string>(prefix: P, names: readonly N[]) =>
  names.map(name => `${prefix}.${name}` as const);

/** What can be looked behind. */
export const BEHIND = [
  ...each('element', ELEMENTS),
  ...each('verdict', VERDICTS),
  ...each('health', HEALTHS),
  ...each('list', [...PLAN_LISTS, 'none'] as const),
  ...each('thanks', PLAN_LISTS),
  ...each('pace', PACES),
] as const;
export type Behind = (typeof BEHIND)[number];

export interface BehindRow {
  customerId: string;
  name: string;
  /** 0–100, where the number is a mean. */
  percent?: number;
  /** So many of so many, where it is a share. */
  of?: [number, number];
}

export interface BehindView {
  customers: BehindRow[];
  total: number;
}

type Said = Pick<BehindRow, 'percent' | 'of'>;

/** What one customer adds to the number; null where he is no part of it. */
function saidOf({ summary, figures: { long } }: CountedCustomer, what: Behind): Said | null {
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
    default:
      return isIt(long.pace === name);
  }
}

/** A page of them. */
export function behindView(
  counted: readonly CountedCustomer[],
  what: Behind,
  from: number,
  size: number,
): BehindView {
  const found = counted.flatMap(own => {
    const said = saidOf(own, what);
    return said ? { customerId: own.summary.id, name: own.summary.customer.name, ...said } : [];
  });
  found.sort((a, b) => a.name.localeCompare(b.name) || (a.customerId < b.customerId ? -1 : 1));
  return { customers: found.slice(from, from + size), total: found.length };
}
