/** What one planned row of a foreign file looks like in its preview. */
import type { NamedRow, PlannedDealRow, Skipped, SkipReason } from '../../../lib/domain/data/csv/plan';
import type { CsvRow } from '../../../lib/domain/views/csv-view';

/** Cells of rows left out for these reasons may hold an amount. */
const MAY_HOLD_MONEY: ReadonlySet<SkipReason> = new Set([
  'noDay',
  'amountUnread',
  'currencyUnread',
  'tooManyCells',
  'tooFewCells',
  'quoteOpen',
]);

export function csvRow(row: PlannedDealRow | NamedRow | Skipped, amountsHidden: boolean): CsvRow {
  const { line } = row;
  if ('reason' in row) {
    const { reason, cell } = row;
    return { line, what: 'leftOut', reason, cell: amountsHidden && MAY_HOLD_MONEY.has(reason) ? '' : cell };
  }
  if (!('date' in row)) return { line, what: 'customer', name: row.name };
  const { name, date, kind, amountMinor: minor, currency } = row;
  const money = minor !== undefined && currency && !amountsHidden ? { minor, currency } : undefined;
  return { line, what: 'deal', name, date, kind, money };
}
