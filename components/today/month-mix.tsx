/** What this month's work was for beside the plan, and the way to the report (plan, Attention mix; pages, Today). */
import { i18n } from '#i18n';
import { useLook } from '../parts/use-look';
import { SplitBar } from '../report/split-bar';
import { GOAL_TONES } from '../report/tones';
import { GOALS, type Goal } from '../words/goal';
import { mixSays, mixWords, planWords } from '../words/mix';

const partsOf = (mix: Record<Goal, number>) =>
  GOALS.map(goal => ({ tone: GOAL_TONES[goal], share: mix[goal] }));

export function MonthMix({ of }: { of: object }) {
  const view = useLook('readMonthMix', {}, of);
  // With nothing noted and nobody to ask there is nothing to look at.
  if (!view?.current.mix && !view?.earnedNotAsked) return null;
  const { current, target, earnedNotAsked } = view;
  return (
    <section class="side-part" aria-label={i18n.t('report.attention.title')}>
      <h2>{i18n.t('report.attention.title')}</h2>
      <SplitBar
        label={i18n.t('report.attention.youDid')}
        spoken={current.mix ? mixWords(current.mix) : i18n.t('report.attention.nothing')}
        parts={current.mix ? partsOf(current.mix) : []}
      />
      <SplitBar label={planWords(target)} spoken={mixWords(target)} parts={partsOf(target)} />
      <p class="quiet">{mixSays(current, earnedNotAsked)}</p>
      <p>
        <a class="link" href="/report.html">
          {i18n.t('report.attention.open')}
        </a>
      </p>
    </section>
  );
}
