/** The numbers behind a line, month by month, the latest first. */
import { i18n } from '#i18n';
import { monthWords } from '../words/month';

export interface MonthsTableProps {
  caption: string;
  /** Oldest first, as the cells of each column. */
  months: readonly string[];
  columns: { name: string; cells: readonly string[] }[];
}

export function MonthsTable({ caption, months, columns }: MonthsTableProps) {
  return (
    <table class="numbers-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('longview.monthEnd')}</th>
          {columns.map(({ name }) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months
          .map((month, at) => (
            <tr key={month}>
              <th scope="row">{monthWords(month)}</th>
              {columns.map(({ name, cells }) => (
                <td key={name}>{cells[at]}</td>
              ))}
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}
