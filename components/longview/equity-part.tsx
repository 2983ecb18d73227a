/** The equity of the customer base: an index with its range, what moved it, and the formula, always open. */
import { i18n } from '#i18n';
import type { LongReport, NamedEquity } from '../../lib/domain/views/long-report';
import { ReportPart } from '../report/report-part';
import { monthWords } from '../words/month';
import { Assumptions } from './assumptions';
import { BehindList, NumberButton, useBehind } from './behind';
import { MonthsTable } from './months-table';
import { Trend } from './trend';
import { pointsWords, signedWords } from './words';

const HEALTHS = ['healthy', 'watch', 'atRisk'] as const;

export function EquityPart({ view }: { view: LongReport }) {
  const state = useBehind();
  const { equity } = view;
  const { index, range, months, counts } = equity;
  return (
    <ReportPart
      title={i18n.t('longview.equity.title')}
      says={
        index === null || range === null
          ? i18n.t('longview.equity.counts', {
              customers: counts.customers,
              healthy: counts.healthy,
              referrers: counts.referrers,
            })
          : i18n.t('longview.equity.says', {
              index: pointsWords(index),
              low: pointsWords(range[0]),
              high: pointsWords(range[1]),
            })
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
      <Moves equity={equity} />
      {index === null && <p class="quiet">{i18n.t('longview.equity.noMoney')}</p>}
      <Assumptions given={equity.assumptions} />
      <BehindList state={state} of={view} />
    </ReportPart>
  );
}

function Moves({ equity }: { equity: NamedEquity }) {
  const { moves, largest, months } = equity;
  const since = months.at(-1)?.month;
  return (
    <>
      {largest && (
        <p>
          {i18n.t('longview.equity.largest', { percent: Math.round(100 * largest.share) })}{' '}
          <a class="link" dir="auto" href={`/customer.html#${largest.customerId}`}>
            {largest.name}
          </a>
        </p>
      )}
      {moves.length > 0 && since && (
        <>
          <h3>{i18n.t('longview.equity.moved', { month: monthWords(since) })}</h3>
          <ul class="plain-rows">
            {moves.map(({ id, name, by, came, left }) => (
              <li key={id}>
                <span class="number">{signedWords(by)}</span>{' '}
                <a class="link" dir="auto" href={`/customer.html#${id}`}>
                  {name || i18n.t('longview.equity.gone')}
                </a>
                {came && <span class="quiet"> {i18n.t('longview.equity.came')}</span>}
                {left && <span class="quiet"> {i18n.t('longview.equity.left')}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
