/** A next step for everybody: how many have one, and for how many days in a row nearly all had (promises, Step coverage). */
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { BehindList, NumberButton, useBehind } from '../longview/behind';
import { CountsTable } from './counts-table';
import { ReportPart } from './report-part';
import { SplitBar } from './split-bar';
import { coveredWords, StepsSay } from './steps-say';
import { Streak } from './streak';

/** Who has one first, then who needs one. */
const STATES = ['ok', 'today', 'overdue', 'missing', 'parked'] as const;

export function StepsPart({ view }: { view: BookReport }) {
  const state = useBehind();
  const { share, counted, states, streakDays } = view.steps;
  return (
    <ReportPart
      title={i18n.t('today.coverage')}
      says={<StepsSay share={share} counted={counted} state={state} />}
      table={
        share !== null && (
          <CountsTable
            title={i18n.t('today.coverage')}
            head={[i18n.t('report.stepTable.state'), i18n.t('report.plan.customers')]}
            rows={STATES.map(step => ({
              what: `step.${step}` as const,
              title: i18n.t(`report.stepTable.${step}`),
              count: states[step],
            }))}
            state={state}
          />
        )
      }
    >
      {share !== null && (
        <>
          <SplitBar
            label={
              <NumberButton
                what="step.covered"
                title={i18n.t('today.coverage')}
                said={coveredWords(share)}
                state={state}
              />
            }
            spoken={coveredWords(share)}
            parts={[{ tone: 'third', share }]}
          />
          <Streak days={streakDays} of={view}>
            <a class="link screen-only" href="/today.html">
              {i18n.t('report.whoHasNone')}
            </a>
          </Streak>
        </>
      )}
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}
