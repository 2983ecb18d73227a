/** Revenue by year and origin in numbers; each opens the deals it is the sum of. */
import { i18n } from '#i18n';
import type { RevenueView } from '../../lib/domain/views/revenue-view';
import { OpenNumber } from '../parts/open-number';
import type { OpenedDeals } from './origin-deals';
import { ORIGINS, originWords, plainSum } from './origins';

export interface RevenueTableProps {
  revenue: RevenueView;
  isOpen: (deals: OpenedDeals) => boolean;
  press: (deals: OpenedDeals) => void;
}

const COLUMNS = [...ORIGINS, 'all'] as const;

export function RevenueTable({ revenue, isOpen, press }: RevenueTableProps) {
  const { all, years, currency } = revenue;
  const together = i18n.t('report.revenue.total');
  const nameOf = (column: (typeof COLUMNS)[number]) => (column === 'all' ? together : originWords(column));
  const rows = [
    ...[...years].reverse().map(sums => ({ title: sums.year, year: sums.year, sums })),
    ...(all ? [{ title: together, year: undefined, sums: all }] : []),
  ];
  return (
    <table class="numbers-table">
      <caption class="unseen">{i18n.t('report.revenue.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            {currency ? i18n.t('report.revenue.yearIn', { currency }) : i18n.t('report.revenue.year')}
          </th>
          {COLUMNS.map(column => (
            <th scope="col" key={column}>
              {nameOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, year, sums }) => (
          <tr key={title} class={year ? '' : 'sum'}>
            <th scope="row">{title}</th>
            {COLUMNS.map(column => (
              <td key={column}>
                <OpenNumber
                  said={plainSum(column === 'all' ? sums.total : sums[column], revenue)}
                  label={`${title}, ${nameOf(column)}`}
                  isOpen={isOpen({ origin: column, year })}
                  press={() => press({ origin: column, year })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
