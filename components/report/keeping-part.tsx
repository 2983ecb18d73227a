/** Two habits in numbers: a next step for everybody, and promises kept. */
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { ReportPart } from './report-part';
import { SplitBar } from './split-bar';

const DAYS_A_MONTH = 30.4;

export function KeepingPart({ view }: { view: BookReport }) {
  const { steps, kept } = view;
  const covered = steps.share === null ? null : Math.round(steps.share * 100);
  const rate = kept.e === null ? null : Math.round(kept.e * 100);
  const months = Math.round(kept.windowDays / DAYS_A_MONTH);
  return (
    <>
      <ReportPart
        title={i18n.t('today.coverage')}
        says={
          covered === null
            ? i18n.t('today.coverageNone')
            : i18n.t('today.coverageOf', { percent: covered, count: steps.counted })
        }
      >
        {covered !== null && (
          <>
            <SplitBar
              label={`${covered}%`}
              spoken={`${covered}%`}
              parts={[{ tone: 'third', share: steps.share ?? 0 }]}
            />
            <p class="quiet">
              {steps.streakDays === null
                ? i18n.t('today.counting')
                : i18n.t('today.streak', steps.streakDays)}{' '}
              <a class="link" href="/today.html">
                {i18n.t('report.whoHasNone')}
              </a>
            </p>
          </>
        )}
      </ReportPart>
      <ReportPart
        title={i18n.t('report.kept')}
        says={
          rate === null
            ? i18n.t('report.keptNone')
            : i18n.t('report.keptOf', { kept: kept.keptCount, total: kept.keptTotal, months })
        }
      >
        {rate !== null && (
          <>
            <SplitBar
              label={`${rate}%`}
              spoken={`${rate}%`}
              parts={[{ tone: 'third', share: kept.e ?? 0 }]}
            />
            <p class="quiet">{i18n.t('report.keptWhy')}</p>
          </>
        )}
      </ReportPart>
    </>
  );
}
