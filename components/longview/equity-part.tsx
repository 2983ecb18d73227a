/** The equity of the customer base: an index with its range, what moved it, and the formula, always open. */
import { i18n } from '#i18n';
import type { LongReport } from '../../lib/domain/views/long-report';
import { ReportPart } from '../report/report-part';
import { Assumptions } from './assumptions';
import { BehindList, NumberButton, useBehind } from './behind';
import { EquityMoves } from './equity-moves';
import { EquityCounts, EquitySays } from './equity-says';
import { MonthsTable } from './months-table';
import { Trend } from './trend';
import { pointsWords } from './words';

const HEALTHS = ['healthy', 'watch', 'atRisk'] as const;

export function EquityPart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { equity } = view;
  const { index, range, months, counts } = equity;
  return (
    <ReportPart
      title={i18n.t('longview.equity.title')}
      says={
        index === null || range === null ? (
          <EquityCounts counts={counts} state={state} />
        ) : (
          <EquitySays index={index} range={range} state={state} />
        )
      }
      table={
        months.length > 0 && (
          <MonthsTable
            caption={i18n.t('longview.equity.title')}
            months={months.map(({ month }) => month)}
            columns={[
              {
                name: i18n.t('longview.equity.index'),
                cells: months.map(own => pointsWords(own.index)),
              },
            ]}
          />
        )
      }
    >
      <Trend
        label={i18n.t('longview.equity.index')}
        values={[...months.map(own => own.index), index]}
        since={months[0]?.month}
        said={pointsWords}
      />
      <dl class="pairs">
        {HEALTHS.map(name => (
          <div key={name}>
            <dt>{i18n.t(`longview.health.${name}`)}</dt>
            <dd>
              <NumberButton
                what={`health.${name}`}
                title={i18n.t(`longview.health.${name}`)}
                said={String(counts[name])}
                state={state}
              />
            </dd>
          </div>
        ))}
      </dl>
      <EquityMoves equity={equity} />
      {index === null && <p class="quiet">{i18n.t('longview.equity.noMoney')}</p>}
      <Assumptions given={equity.assumptions} state={state} />
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}
