/** What a file of customers and revenue would change, before it does, and the rep's own currency table. */
import type { PlannedDealRow, Skipped } from '../data/csv/plan';
import type { CsvColumns } from '../data/csv/table';

export interface CsvPreview {
  encoding: string;
  headers: string[];
  /** The first cells of each column. */
  samples: string[][];
  columns: CsvColumns;
  currency?: string;
  rows: number;
  newCustomers: number;
  knownCustomers: number;
  onlyCustomers: number;
  deals: number;
  /** The first of them, as they would be noted. */
  firstDeals: PlannedDealRow[];
  skipped: number;
  /** One line a row, the first hundreds. */
  skippedRows: Skipped[];
}

export interface CurrenciesView {
  base?: string;
  /** What one unit is worth in the base. */
  rates: Record<string, number>;
  /** Won deals that no sum holds, by currency. */
  waiting: { currency: string; deals: number }[];
  /** Won deals with an amount and no currency. */
  withoutCurrency: number;
}
