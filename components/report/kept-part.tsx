/** How many promises were kept, of how many (promises, Kept rate). */
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { BehindList, NumberButton, useBehind } from '../longview/behind';
import { Sentence, slot } from '../parts/sentence';
import { CountsTable } from './counts-table';
import { ReportPart } from './report-part';
import { SplitBar } from './split-bar';

const DAYS_A_MONTH = 30.4;

export function KeptPart({ view }: { view: BookReport }) {
  const state = useBehind();
  const { e, keptCount, keptTotal, windowDays } = view.kept;
  const rate = e === null ? null : `${Math.round(e * 100)}%`;
  const inTime = { what: 'kept.inTime', title: i18n.t('report.keptTable.inTime') } as const;
  const all = { what: 'kept.all', title: i18n.t('report.keptTable.all') } as const;
  const missed = { what: 'kept.missed', title: i18n.t('report.keptTable.missed') } as const;
  return (
    <ReportPart
      title={i18n.t('report.kept')}
      says={
        rate === null ? (
          i18n.t('report.keptNone')
        ) : (
          <Sentence
            words={i18n.t('report.keptOf', {
              kept: slot('kept'),
              total: slot('total'),
              months: Math.round(windowDays / DAYS_A_MONTH),
            })}
            parts={{
              kept: <NumberButton {...inTime} said={String(keptCount)} state={state} />,
              total: <NumberButton {...all} said={String(keptTotal)} state={state} />,
            }}
          />
        )
      }
      table={
        rate !== null && (
          <CountsTable
            title={i18n.t('report.kept')}
            head={[i18n.t('report.keptTable.promises'), i18n.t('report.keptTable.count')]}
            rows={[
              { ...inTime, count: keptCount },
              { ...missed, count: keptTotal - keptCount },
            ]}
            state={state}
          />
        )
      }
    >
      {rate !== null && (
        <>
          <SplitBar
            label={<NumberButton what="kept.all" title={i18n.t('report.kept')} said={rate} state={state} />}
            spoken={rate}
            parts={[{ tone: 'third', share: e ?? 0 }]}
          />
          <p class="quiet">{i18n.t('report.keptWhy')}</p>
        </>
      )}
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}
