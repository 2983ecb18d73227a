/** What this month's work was for beside the plan, and the way to the report (plan, Attention mix; pages, Today). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BehindList, useBehind } from '../longview/behind';
import { useLook } from '../parts/use-look';
import { Acts } from '../report/acts';
import { MixSays } from '../report/mix-says';
import { SplitBar } from '../report/split-bar';
import { GOAL_TONES } from '../report/tones';
import { GOALS, type Goal, goalWords } from '../words/goal';
import { mixWords, planWords } from '../words/mix';

const partsOf = (mix: Record<Goal, number>) =>
  GOALS.map(goal => ({ tone: GOAL_TONES[goal], share: mix[goal] }));

export function MonthMix({ of }: { of: object }) {
  const view = useLook('readMonthMix', {}, of);
  const earned = useBehind();
  const [isOpen, setOpen] = useState(false);
  // With nothing noted and nobody to ask there is nothing to look at.
  if (!view?.current.mix && !view?.earnedNotAsked) return null;
  const { current, target } = view;
  return (
    <section class="side-part" aria-label={i18n.t('report.attention.title')}>
      <h2>{i18n.t('report.attention.title')}</h2>
      <SplitBar
        label={i18n.t('report.attention.youDid')}
        spoken={current.mix ? mixWords(current.mix) : i18n.t('report.attention.nothing')}
        parts={current.mix ? partsOf(current.mix) : []}
      />
      <SplitBar label={planWords(target)} spoken={mixWords(target)} parts={partsOf(target)} />
      <p class="quiet">
        <MixSays view={view} acts={{ isOpen, press: () => setOpen(!isOpen) }} earned={earned} />
      </p>
      <BehindList state={earned} of={of} />
      {isOpen && (
        <div class="behind">
          <h3>{goalWords('referral')}</h3>
          <Acts month={current.month} goal="referral" of={of} />
        </div>
      )}
      <p>
        <a class="link" href="/report.html">
          {i18n.t('report.attention.open')}
        </a>
      </p>
    </section>
  );
}
