/** The month in one sentence; its two numbers open the acts for referrals, and who could be asked. */
import { i18n } from '#i18n';
import type { MonthMixView } from '../../lib/domain/views/attention-mix-view';
import { type BehindState, NumberButton } from '../longview/behind';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { goalWords } from '../words/goal';
import { percentWords } from '../words/mix';

export interface MixSaysProps {
  view: Pick<MonthMixView, 'current' | 'earnedNotAsked'>;
  /** The acts of this month for referrals. */
  acts: { isOpen: boolean; press: () => void };
  earned: BehindState;
}

export function MixSays({ view: { current, earnedNotAsked }, acts, earned }: MixSaysProps) {
  const percent = percentWords(current.mix?.referral ?? 0);
  const whom = i18n.t('report.attention.earned', earnedNotAsked, [slot('earned')]);
  return (
    <Sentence
      words={
        current.mix
          ? i18n.t('report.attention.says', { percent: slot('percent'), earned: whom })
          : i18n.t('report.attention.saysNothing', { earned: whom })
      }
      parts={{
        percent:
          current.counts.referral === 0 ? (
            percent
          ) : (
            <OpenNumber said={percent} label={goalWords('referral')} {...acts} />
          ),
        earned: (
          <NumberButton
            what="state.earned"
            title={i18n.t('report.attention.earnedTitle')}
            said={String(earnedNotAsked)}
            state={earned}
          />
        ),
      }}
    />
  );
}
