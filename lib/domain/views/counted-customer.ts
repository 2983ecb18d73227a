/** An active customer with what the report counts of him. */
import type { CustomerFigures } from './figures';
import type { CustomerSummary } from './summary';

export interface CountedCustomer {
  summary: CustomerSummary;
  figures: CustomerFigures;
}

/** The lists as the thank-you plan has them: who is on none goes with B. */
export const PLAN_LISTS = ['A', 'B', 'C'] as const;
export type PlanList = (typeof PLAN_LISTS)[number];

export const planListOf = ({ readiness }: Pick<CustomerSummary, 'readiness'>): PlanList =>
  readiness.tier === 'A' || readiness.tier === 'C' ? readiness.tier : 'B';
