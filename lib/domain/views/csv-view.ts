/** What a file of customers and revenue would change, before it does, and the rep's own currency table. */
import type { SkipReason } from '../data/csv/plan';
import type { CsvColumns } from '../data/csv/table';
import type { Deal } from '../plan/rows';
import type { MoneyView } from './deals-view';

export interface CsvPreview {
  encoding: string;
  headers: string[];
  /** The first cells of each column; none where they would show an amount that is to be hidden. */
  samples: string[][];
  columns: CsvColumns;
  currency?: string;
  rows: number;
  newCustomers: number;
  knownCustomers: number;
  onlyCustomers: number;
  deals: number;
  skipped: number;
}

/** What one row of the file becomes. */
export type CsvRow =
  | { line: number; what: 'deal'; name: string; date: string; kind: Deal['kind']; money?: MoneyView }
  | { line: number; what: 'customer'; name: string }
  | LeftOutRow;

export interface LeftOutRow {
  line: number;
  what: 'leftOut';
  reason: SkipReason;
  cell: string;
}

export interface CsvRows {
  rows: CsvRow[];
  /** How many there are on all pages. */
  total: number;
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
