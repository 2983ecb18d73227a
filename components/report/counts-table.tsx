/** The table behind a bar; each number opens the customers it is made of. */
import type { Behind } from '../../lib/domain/views/behind';
import { type BehindState, NumberButton } from '../longview/behind';

export interface CountsTableProps {
  title: string;
  head: readonly [string, string];
  rows: readonly { what: Behind; title: string; count: number }[];
  state: BehindState;
}

export function CountsTable({ title, head: [what, count], rows, state }: CountsTableProps) {
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
