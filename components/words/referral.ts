/** Referrals in words: what the referrer is owed, and since when a stage stands. */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { ReferralStage } from '../../lib/domain/readiness/referrals';
import { dayWords } from './day';
import { foreign } from './foreign';

/** "Thank Dana for the name", "Tell Dana how the meeting went". */
export const careWords = (stage: ReferralStage, referrer: string): string => {
  const who = foreign(referrer);
  return stage === 'named' ? i18n.t('referral.thank', { who }) : i18n.t(`referral.tell.${stage}`, { who });
};

/** "introduced Mon 2 Mar" */
export const stageWords = (stage: ReferralStage, since: Day, today: Day): string =>
  i18n.t('referral.since', { stage: i18n.t(`referral.stage.${stage}`), day: dayWords(since, today) });
