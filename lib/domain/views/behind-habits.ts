/** Whom step coverage and the kept rate are made of. */
import { isCovered } from '../promises/step-coverage';
import type { NextStepState } from '../promises/step-state';
import { type BehindPage, type BehindRow, type BehindView, byName, type HabitBehind, pageOf } from './behind';

/** One customer as the two habits count him. */
export interface HabitCustomer {
  customerId: string;
  name: string;
  /** Null before the first sale: nobody is counted then. */
  step: NextStepState | null;
  kept: { kept: number; total: number };
}

/** Who needs a step first: he is why the share is not whole. */
const NEEDY: Record<NextStepState, number> = { missing: 0, overdue: 1, today: 2, ok: 3, parked: 4 };
const byNeed = (a: BehindRow, b: BehindRow): number =>
  NEEDY[a.step ?? 'parked'] - NEEDY[b.step ?? 'parked'] || byName(a, b);

export function habitsView(
  customers: readonly HabitCustomer[],
  what: HabitBehind,
  page: BehindPage,
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
  return pageOf(found, page, what === 'step.counted' ? byNeed : byName);
}
