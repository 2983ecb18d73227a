/** The three goals of the plan, and what an act was, in words. */
import { i18n } from '#i18n';
import type { ActItem } from '../../lib/domain/views/book-report';

export const GOALS = ['order', 'repeat', 'referral'] as const;
export type Goal = (typeof GOALS)[number];

export const goalWords = (goal: Goal): string => i18n.t(`goal.${goal}`);

/** What the rep did; acts of one row are told apart by `what`. */
export function actWords({ store, what }: Pick<ActItem, 'store' | 'what'>): string {
  switch (store) {
    case 'deliverables':
      return i18n.t(what === 'confirmed' ? 'acted.deliveryConfirmed' : 'acted.delivered');
    case 'issues':
      return i18n.t(what === 'confirmed' ? 'acted.fixConfirmed' : 'acted.fixed');
    case 'touches':
      return i18n.t('acted.touch');
    case 'promises':
      return i18n.t('acted.kept');
    case 'needs':
      return i18n.t(what === 'captured' ? 'acted.needNoted' : 'acted.needAnswered');
    case 'nextSteps':
      return i18n.t('acted.stepDone');
    case 'ratings':
      return i18n.t('acted.rated');
    case 'wows':
      return i18n.t('acted.wow');
    case 'asks':
      return i18n.t('acted.asked');
    case 'facts':
      return i18n.t('acted.fact');
    case 'referrals':
      return i18n.t(
        what === 'thanked' ? 'acted.thanked' : what === 'loop' ? 'acted.told' : 'acted.referralMoved',
      );
  }
}
