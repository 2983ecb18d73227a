/** An active customer with what the report counts of him. */
import type { RankedCustomer } from '../appreciation/ranking';
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

/** Everybody as both readings of the lists see him (appreciation.md, Mirror). */
export function rankedAmong(counted: readonly CountedCustomer[]): RankedCustomer[] {
  const trailing = new Map(
    counted.map(({ summary, figures }) => [summary.id, figures.long.revenue.trailing]),
  );
  return counted.map(({ summary, figures }) => {
    const won = summary.referrals.filter(({ stage }) => stage === 'won');
    const brought = new Set(won.flatMap(({ toCustomerId }) => toCustomerId ?? []));
    return {
      id: summary.id,
      net: figures.long.revenue.trailing,
      brought: [...brought].reduce((sum, id) => sum + Math.max(0, trailing.get(id) ?? 0), 0),
      life: figures.long.revenue.life,
      referralsWon: won.length,
      first: summary.firstSaleDate,
    };
  });
}
