/** Our conduct graded, element by element, with the months before. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { GradeRow } from '../../lib/domain/views/report-view';
import { elementWords } from '../words/names';
import { Trend } from './trend';

export interface ConductTableProps {
  rows: readonly GradeRow[];
  /** The percent as it is shown: a button where something opens behind it. */
  percent: (row: GradeRow) => ComponentChildren;
}

export const percentWords = (percent: number | null): string => (percent === null ? '–' : `${percent}%`);

export function ConductTable({ rows, percent }: ConductTableProps) {
  return (
    <table class="numbers-table conduct">
      <caption class="unseen">{i18n.t('longview.card.conduct')}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{i18n.t('longview.card.element')}</th>
          <th scope="col">{i18n.t('longview.card.trend')}</th>
          <th scope="col">{i18n.t('longview.card.percent')}</th>
          <th scope="col">{i18n.t('longview.card.grade')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.element} data-element={row.element}>
            <th scope="row">{elementWords(row.element)}</th>
            <td>
              <Trend
                label={elementWords(row.element)}
                values={[...row.months.map(month => month.percent), row.percent]}
                since={row.months[0]?.month}
                full={100}
                said={value => `${value}%`}
              />
            </td>
            <td>{row.percent === null ? '–' : percent(row)}</td>
            <td class="grade">{row.grade}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
