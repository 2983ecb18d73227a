/** How many customers have a next step, and for how many working days in a row nearly all had one. */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';
import { BehindList, useBehind } from '../longview/behind';
import { StepsSay } from '../report/steps-say';
import { Streak } from '../report/streak';

export function Coverage({ view }: { view: TodayView }) {
  const state = useBehind();
  const { stepCoverage, coverageCounted, streakDays } = view;
  return (
    <section class="side-part" aria-label={i18n.t('today.coverage')}>
      <h2>{i18n.t('today.coverage')}</h2>
      <p>
        <StepsSay share={stepCoverage} counted={coverageCounted} state={state} />
      </p>
      {stepCoverage !== null && <Streak days={streakDays} of={view} />}
      <BehindList state={state} of={view} />
    </section>
  );
}
