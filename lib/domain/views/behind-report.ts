/** Whom a number of the report is made of, by name: no customer is ranked against another. */
import type { Day } from '../days';
import type { Health } from '../longview/health';
import { isCovered } from '../promises/step-coverage';
import type { NextStepState } from '../promises/step-state';
import { isEarnedState } from '../readiness/asking';
import { ELEMENTS, type Element } from '../readiness/elements';
import { type CountedCustomer, PLAN_LISTS, type PlanList, planListOf } from './counted-customer';
import { asksOfYear, referralsOfYear } from './local-measures';
import { PACES } from './long-sums';
import type { CustomerSummary } from './summary';

const HEALTHS = ['healthy', 'watch', 'atRisk'] as const satisfies readonly Health[];
const VERDICTS = ['boughtMore', 'boughtAgain', 'referred', 'callsReturned'] as const;

const each = <P extends string, N extends string>(prefix: P, names: readonly N[]) =>
  names.map(name => `${prefix}.${name}` as const);

/** In the order they are told: who has one first, then who needs one. */
const STEP_STATES = [
  'ok',
  'today',
  'overdue',
  'missing',
  'parked',
] as const satisfies readonly NextStepState[];
const HABITS = [
  ...each('step', [...STEP_STATES, 'covered', 'counted'] as const),
  ...each('kept', ['inTime', 'missed', 'all'] as const),
] as const;
export type HabitBehind = (typeof HABITS)[number];

/** What can be looked behind. */
export const BEHIND = [
  ...HABITS,
  ...each('state', ['earned'] as const),
  ...each('element', ELEMENTS),
  ...each('verdict', VERDICTS),
  ...each('health', HEALTHS),
  ...each('list', [...PLAN_LISTS, 'none'] as const),
  ...each('thanks', PLAN_LISTS),
  ...each('pace', PACES),
  ...each('measure', ['touchedA', 'asks', 'referrals'] as const),
] as const;
export type Behind = (typeof BEHIND)[number];
export const isHabit = (what: Behind): what is HabitBehind => (HABITS as readonly string[]).includes(what);

export interface BehindRow {
  customerId: string;
  name: string;
  /** 0–100, where the number is a mean. */
  percent?: number;
  /** So many of so many, where it is a share. */
  of?: [number, number];
  count?: number;
  /** The last touch. */
  since?: Day;
  /** Where his next step stands, where that differs from row to row. */
  step?: NextStepState;
}

export interface BehindView {
  customers: BehindRow[];
  total: number;
}

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
    case 'state':
      return isIt(isEarnedState(summary.readiness.state));
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

/** A page of them. */
export function behindView(
  counted: readonly CountedCustomer[],
  what: Exclude<Behind, HabitBehind>,
  { from, size, today }: { from: number; size: number; today: Day },
): BehindView {
  const found = counted.flatMap(own => {
    const said = saidOf(own, what, today);
    return said ? { customerId: own.summary.id, name: own.summary.customer.name, ...said } : [];
  });
  return pageOf(found, from, size);
}

function pageOf(found: BehindRow[], from: number, size: number): BehindView {
  found.sort((a, b) => a.name.localeCompare(b.name) || (a.customerId < b.customerId ? -1 : 1));
  return { customers: found.slice(from, from + size), total: found.length };
}

/** One customer as the two habits count him. */
export interface HabitCustomer {
  customerId: string;
  name: string;
  /** Null before the first sale: nobody is counted then. */
  step: NextStepState | null;
  kept: { kept: number; total: number };
}

/** Whom step coverage and the kept rate are made of. */
export function habitsView(
  customers: readonly HabitCustomer[],
  what: HabitBehind,
  from: number,
  size: number,
): BehindView {
  const found = customers.flatMap(({ customerId, name, step, kept: { kept, total } }): BehindRow | [] => {
    if (what === 'kept.inTime') return kept > 0 ? { customerId, name, of: [kept, total] } : [];
    if (what === 'kept.missed') return kept < total ? { customerId, name, of: [total - kept, total] } : [];
    if (what === 'kept.all') return total > 0 ? { customerId, name, of: [kept, total] } : [];
    if (step === null) return [];
    if (what === 'step.covered') return isCovered(step) ? { customerId, name, step } : [];
    if (what === 'step.counted') return step === 'parked' ? [] : { customerId, name, step };
    return what === `step.${step}` ? { customerId, name } : [];
  });
  return pageOf(found, from, size);
}
