/** Two habits in numbers: a next step for everybody, and promises kept. */
import { i18n } from '#i18n';
import type { Behind } from '../../lib/domain/views/behind-report';
import type { BookReport } from '../../lib/domain/views/book-report';
import { BehindList, type BehindState, NumberButton, useBehind } from '../longview/behind';
import { ReportPart } from './report-part';
import { SplitBar } from './split-bar';

const DAYS_A_MONTH = 30.4;
/** Who has one first, then who needs one. */
const STATES = ['ok', 'today', 'overdue', 'missing', 'parked'] as const;

export function KeepingPart({ view }: { view: BookReport }) {
  return (
    <>
      <StepsPart view={view} />
      <KeptPart view={view} />
    </>
  );
}

function StepsPart({ view }: { view: BookReport }) {
  const state = useBehind();
  const { steps } = view;
  const covered = steps.share === null ? null : Math.round(steps.share * 100);
  return (
    <ReportPart
      title={i18n.t('today.coverage')}
      says={
        covered === null
          ? i18n.t('today.coverageNone')
          : i18n.t('today.coverageOf', { percent: covered, count: steps.counted })
      }
      table={
        covered !== null && (
          <Counts
            title={i18n.t('today.coverage')}
            head={[i18n.t('report.stepTable.state'), i18n.t('report.plan.customers')]}
            rows={STATES.map(step => ({
              what: `step.${step}`,
              title: i18n.t(`report.stepTable.${step}`),
              count: steps.states[step],
            }))}
            state={state}
          />
        )
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
            {steps.streakDays === null ? i18n.t('today.counting') : i18n.t('today.streak', steps.streakDays)}{' '}
            <a class="link screen-only" href="/today.html">
              {i18n.t('report.whoHasNone')}
            </a>
          </p>
        </>
      )}
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}

function KeptPart({ view }: { view: BookReport }) {
  const state = useBehind();
  const { kept } = view;
  const rate = kept.e === null ? null : Math.round(kept.e * 100);
  const months = Math.round(kept.windowDays / DAYS_A_MONTH);
  const rows = [
    { what: 'kept.inTime', count: kept.keptCount, title: i18n.t('report.keptTable.inTime') },
    { what: 'kept.missed', count: kept.keptTotal - kept.keptCount, title: i18n.t('report.keptTable.missed') },
  ] as const;
  return (
    <ReportPart
      title={i18n.t('report.kept')}
      says={
        rate === null
          ? i18n.t('report.keptNone')
          : i18n.t('report.keptOf', { kept: kept.keptCount, total: kept.keptTotal, months })
      }
      table={
        rate !== null && (
          <Counts
            title={i18n.t('report.kept')}
            head={[i18n.t('report.keptTable.promises'), i18n.t('report.keptTable.count')]}
            rows={rows}
            state={state}
          />
        )
      }
    >
      {rate !== null && (
        <>
          <SplitBar label={`${rate}%`} spoken={`${rate}%`} parts={[{ tone: 'third', share: kept.e ?? 0 }]} />
          <p class="quiet">{i18n.t('report.keptWhy')}</p>
        </>
      )}
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}

interface CountsProps {
  title: string;
  head: readonly [string, string];
  rows: readonly { what: Behind; title: string; count: number }[];
  state: BehindState;
}

/** The table behind a bar; each number opens the customers it is made of. */
function Counts({ title, head: [what, count], rows, state }: CountsProps) {
  return (
    <table class="numbers-table">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.what}>
            <th scope="row">{row.title}</th>
            <td>
              {row.count === 0 ? '0' : <NumberButton {...row} said={String(row.count)} state={state} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
