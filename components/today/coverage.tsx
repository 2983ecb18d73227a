/** How many customers have a next step, and for how many working days in a row nearly all had one. */
import { i18n } from '#i18n';
import type { TodayView } from '../../lib/domain/views/today';

export function Coverage({ view }: { view: TodayView }) {
  const { stepCoverage, coverageCounted, streakDays } = view;
  return (
    <section class="side-part" aria-label={i18n.t('today.coverage')}>
      <h2>{i18n.t('today.coverage')}</h2>
      <p>
        {stepCoverage === null
          ? i18n.t('today.coverageNone')
          : i18n.t('today.coverageOf', { percent: Math.round(stepCoverage * 100), count: coverageCounted })}
      </p>
      {stepCoverage !== null && (
        <p class="quiet">
          {streakDays === null ? i18n.t('today.counting') : i18n.t('today.streak', streakDays)}
        </p>
      )}
    </section>
  );
}
