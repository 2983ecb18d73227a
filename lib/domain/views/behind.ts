/** What can be looked behind, and whom it is made of, by name: no customer's conduct is ranked against another's. */
import type { Day } from '../days';
import type { Health } from '../longview/health';
import { PACES } from '../longview/pace';
import type { NextStepState } from '../promises/step-state';
import { ELEMENTS } from '../readiness/elements';
import { PLAN_LISTS } from './counted-customer';

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
export const isHabit = (what: Behind): what is HabitBehind => (HABITS as readonly string[]).includes(what);

/** Nobody's own number says who belongs here: that takes the whole book. */
const RANKED = each('mirror', ['top', 'few'] as const);
const VALUED = each('equity', ['points', 'newOnes'] as const);
export type RankedBehind = (typeof RANKED)[number];
export type ValuedBehind = (typeof VALUED)[number];
export const isRanked = (what: Behind): what is RankedBehind => (RANKED as readonly string[]).includes(what);
export const isValued = (what: Behind): what is ValuedBehind => (VALUED as readonly string[]).includes(what);

/** What can be looked behind. */
export const BEHIND = [
  ...HABITS,
  ...RANKED,
  ...VALUED,
  ...each('book', ['all', 'referrers'] as const),
  ...each('state', ['earned'] as const),
  ...each('element', ELEMENTS),
  ...each('verdict', VERDICTS),
  ...each('health', HEALTHS),
  ...each('list', [...PLAN_LISTS, 'none'] as const),
  ...each('thanks', PLAN_LISTS),
  ...each('pace', PACES),
  ...each('won', ['all', 'year'] as const),
  ...each('measure', ['touchedA', 'asks', 'referrals'] as const),
] as const;
export type Behind = (typeof BEHIND)[number];

export interface BehindRow {
  customerId: string;
  name: string;
  /** 0–100, where the number is a mean or a part. */
  percent?: number;
  /** So many of so many, where it is a share. */
  of?: [number, number];
  count?: number;
  /** The last touch. */
  since?: Day;
  /** Of the index, with what they are when fewer stay and when more do. */
  points?: { now: number; range: [number, number] };
  /** Minor units of the base. */
  money?: { minor: number; currency?: string };
  /** Where his next step stands, where that differs from row to row. */
  step?: NextStepState;
}

export interface BehindView {
  customers: BehindRow[];
  total: number;
}

export interface BehindPage {
  from: number;
  size: number;
}

export const byName = (a: BehindRow, b: BehindRow): number =>
  a.name.localeCompare(b.name) || (a.customerId < b.customerId ? -1 : 1);

/** A page of them. */
export const pageOf = (
  found: BehindRow[],
  { from, size }: BehindPage,
  order: (a: BehindRow, b: BehindRow) => number = byName,
): BehindView => {
  found.sort(order);
  return { customers: found.slice(from, from + size), total: found.length };
};
