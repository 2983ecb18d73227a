/** What counts toward the referral goal, each for 24 months from its own day (plan.md, Referral evidence). */
import { type Day, within } from '../days';
import type { CustomerHistory } from '../readiness/history';
import type { ReadinessState } from '../readiness/state';
import type { Settings } from '../settings';
import { daysOfMonths } from './revenue';
import type { Referral } from './rows';

export interface ReferralPart {
  store: 'referrals' | 'asks' | 'goals' | 'state';
  id: string;
  date: Day | null;
  what: 'planned' | 'earned' | 'asked' | 'named' | 'introduced' | 'met' | 'won';
  value: number;
}

const STAGES = ['named', 'introduced', 'met', 'won'] as const;

const stagesOf = (referral: Referral, today: Day, values: Settings['planReferral']): ReferralPart[] => {
  // A lost one brings nothing of its own; its ask still counts.
  if (referral.stage === 'lost') return [];
  return STAGES.flatMap(stage => {
    const date = referral.stageDates[stage];
    if (date === undefined || !within(date, daysOfMonths(24), today)) return [];
    const value = stage === 'named' ? values.asked : values[stage];
    return [{ store: 'referrals' as const, id: referral.id, date, what: stage, value }];
  });
};

/** Everything that counts toward the goal today; the best of it is the value. */
export const referralParts = (
  { customer, referrals, asks }: Pick<CustomerHistory, 'customer' | 'referrals' | 'asks'>,
  state: ReadinessState,
  today: Day,
  { planReferral }: Pick<Settings, 'planReferral'>,
): ReferralPart[] => {
  const isPlanned = (customer.goals.referral?.what ?? '').trim() !== '';
  const isEarned = state === 'earned' || state === 'earnedProven';
  return [
    ...referrals.flatMap(referral => stagesOf(referral, today, planReferral)),
    ...asks
      .filter(ask => within(ask.date, daysOfMonths(24), today))
      .map(({ id, date }) => ({
        store: 'asks' as const,
        id,
        date,
        what: 'asked' as const,
        value: planReferral.asked,
      })),
    ...(isEarned
      ? [
          {
            store: 'state' as const,
            id: customer.id,
            date: today,
            what: 'earned' as const,
            value: planReferral.earned,
          },
        ]
      : []),
    ...(isPlanned
      ? [
          {
            store: 'goals' as const,
            id: customer.id,
            date: null,
            what: 'planned' as const,
            value: planReferral.planned,
          },
        ]
      : []),
  ];
};
