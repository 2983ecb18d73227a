import { needRevisit } from '../../lib/domain/plan/answering';
import { type AskableNeed, askToday } from '../../lib/domain/plan/ask-today';
import { attentionGap, type GoalCounts } from '../../lib/domain/plan/attention-mix';
import { lifecycle, sweetSpot } from '../../lib/domain/plan/lifecycle';
import { type PlanParts, planOrder, planScore } from '../../lib/domain/plan/plan-score';
import { revenueByOrigin } from '../../lib/domain/plan/revenue-by-origin';
import type { Deal } from '../../lib/domain/plan/rows';
import { area, rowsOf, settingsOf, todayOf } from './input';

/** Vectors write amounts in major units of one currency. */
const dealOf = ({ amount, ...row }: Partial<Deal> & { amount: number }): Deal =>
  ({ status: 'won', amountMinor: amount * 100, currency: 'EUR', createdAt: '', ...row }) as Deal;

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = {
  'plan.planScore': area(input => planScore(input as unknown as PlanParts, settingsOf(input))),
  'plan.planOrder': area(input => planOrder(Number(input.gross), Number(input.refunded))),
  'plan.attentionGap': area(input => attentionGap(input as unknown as GoalCounts, settingsOf(input))),
  'plan.revenueByOrigin': area(input => {
    const deals = rowsOf<Parameters<typeof dealOf>[0]>(input.deals).map(dealOf);
    const sums = revenueByOrigin(
      deals,
      new Set(rowsOf<string>(input.referredCustomerIds)),
      settingsOf(input),
    );
    return Object.fromEntries(Object.entries(sums).map(([bucket, minor]) => [bucket, minor / 100]));
  }),
  'needs.askToday': area(input =>
    askToday(
      rowsOf<AskableNeed>(input.needs),
      todayOf(input),
      input.personId as string | null,
      settingsOf(input),
    ).map(({ need, priority }) => ({ id: need.id, priority })),
  ),
  'needs.needRevisit': area(input =>
    needRevisit(Number(input.stillOpenCount), todayOf(input), settingsOf(input)),
  ),
  'lifecycle.lifecycle': area(input =>
    lifecycle(input.ageMonths as number | null, Number(input.expectedMonths), settingsOf(input)),
  ),
  'lifecycle.sweetSpot': area(input => sweetSpot(Number(input.expectedMonths), settingsOf(input))),
};
