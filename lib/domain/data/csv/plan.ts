/**
 * What a file of customers and revenue would change, row by row, worked out before the first row is written. Every
 * row of the file is a new deal, a customer, known already, or named with the reason why it is left out.
 */
import type { NumericOrder } from '../../capture/when';
import type { Day } from '../../days';
import type { Deal } from '../../plan/rows';
import { armed, dayReader, orderOfColumn, readAmount, readKind } from './cells';
import { ownersIn } from './owners';
import type { CsvColumns, CsvField, CsvTable } from './table';

export type SkipReason =
  | 'noName'
  | 'tooLong'
  | 'unknownRecord'
  | 'severalCustomers'
  | 'tooManyCells'
  | 'tooFewCells'
  | 'quoteOpen'
  | 'lettersUnread'
  | 'noDay'
  | 'dayUnread'
  | 'future'
  | 'amountUnread'
  | 'currencyUnread'
  | 'kindUnread'
  | 'already';

/** What the book holds; ids of customers by what names them. */
export interface KnownBook {
  byName: ReadonlyMap<string, readonly string[]>;
  /** Names of customers by id. */
  nameOf: ReadonlyMap<string, string>;
  /** The customer of a record's id or address; null when none is linked. */
  byRecord: (text: string) => string | null;
  deals: readonly Pick<Deal, 'customerId' | 'date' | 'amountMinor' | 'currency' | 'kind' | 'status'>[];
}

export interface CsvReading {
  columns: CsvColumns;
  language: string;
  numericOrder: NumericOrder;
  /** The currency of bare amounts. */
  usualCurrency?: string;
  today: Day;
  newId: () => string;
}

export interface PlannedCustomerRow {
  id: string;
  name: string;
}
export interface PlannedDealRow {
  line: number;
  customerId: string;
  name: string;
  date: Day;
  kind: Deal['kind'];
  amountMinor?: number;
  currency?: string;
}
/** A row that names a customer and no deal. */
export interface NamedRow {
  line: number;
  name: string;
}
export interface Skipped {
  line: number;
  reason: SkipReason;
  /** The cell it is about, as it stands in the file. */
  cell: string;
}

export interface CsvPlan {
  customers: PlannedCustomerRow[];
  deals: PlannedDealRow[];
  skipped: Skipped[];
  /** Customers of the file that the book knows. */
  knownCustomers: number;
  named: NamedRow[];
}

export type Cells = Record<CsvField, string>;

/** What stands where bytes of the file were no letter: what was there is lost to whoever takes it in. */
const NO_LETTER = '\ufffd';
/** No sale of anybody at work is older; a day before it was misread. */
const EARLIEST = '1900-01-01';

export function planCsv(table: CsvTable, known: KnownBook, reading: CsvReading): CsvPlan {
  const { columns, today } = reading;
  const cellsOf = (row: readonly string[]): Cells => {
    const cell = (field: CsvField) => armed(row[columns[field] ?? -1] ?? '').trim();
    return {
      name: cell('name'),
      record: cell('record'),
      date: cell('date'),
      amount: cell('amount'),
      currency: cell('currency'),
      kind: cell('kind'),
    };
  };
  const order = orderOfColumn(
    table.rows.map(([, row]) => row[columns.date ?? -1] ?? ''),
    reading.numericOrder,
  );
  const readDay = dayReader({ language: reading.language, numericOrder: order });
  const owners = ownersIn(known, reading.newId);
  const isThere = dealsThere(known);
  const drafts: DealDraft[] = [];
  const skipped: Skipped[] = [];
  const named: NamedRow[] = [];
  const broken = new Set(table.broken);
  // Spreadsheets leave out empty cells at a row's end; where the day or the amount is among them, it was cut.
  const cellsNeeded = 1 + Math.max(columns.date ?? -1, columns.amount ?? -1, columns.name ?? -1);

  for (const [line, row] of table.rows) {
    if (row.every(cell => cell.trim() === '')) continue;
    const cells = cellsOf(row);
    const skip = (reason: SkipReason, cell = '') => skipped.push({ line, reason, cell: cell.slice(0, 200) });
    const beyond = row.slice(table.headers.length).find(cell => cell.trim() !== '');
    const garbled = Object.values(cells).find(cell => cell.includes(NO_LETTER));
    if (broken.has(line)) skip('quoteOpen', row.join(' '));
    else if (beyond !== undefined) skip('tooManyCells', beyond);
    else if (row.length < cellsNeeded) skip('tooFewCells', row.join(' · '));
    else if (garbled !== undefined) skip('lettersUnread', garbled);
    else {
      const sale = saleOf(cells, readDay, reading);
      if ('reason' in sale) skip(sale.reason, sale.cell);
      else {
        const owner = owners.find(cells);
        if ('reason' in owner) skip(owner.reason, owner.cell);
        else if (!sale.deal) named.push({ line, name: owner.name });
        else {
          const deal = { ...sale.deal, line, customerId: owner.id, name: owner.name };
          if (isThere(deal)) skip('already', cells.name || cells.record);
          else drafts.push(deal);
        }
      }
    }
  }
  return {
    customers: owners.made(),
    deals: withKinds(drafts, known),
    skipped,
    knownCustomers: owners.met(),
    named,
  };

  function saleOf(
    { date, amount, currency, kind }: Cells,
    dayOf: (text: string) => Day | null,
    { language, usualCurrency }: CsvReading,
  ): { deal: DealCells | null } | { reason: SkipReason; cell: string } {
    if (date === '' && amount === '') return { deal: null };
    if (date === '') return { reason: 'noDay', cell: amount };
    const day = dayOf(date);
    if (day === null || day < EARLIEST) return { reason: 'dayUnread', cell: date };
    if (day > today) return { reason: 'future', cell: date };
    const said = readKind(kind);
    if (said === 'unread') return { reason: 'kindUnread', cell: kind };
    if (amount === '') return { deal: { date: day, said } };
    const money = readAmount(amount, currency, { language, usual: usualCurrency });
    if (money === 'unread') return { reason: 'amountUnread', cell: amount };
    if (money === 'currency') return { reason: 'currencyUnread', cell: currency || amount };
    return {
      deal: {
        date: day,
        said: money.isBack ? 'refund' : said,
        amountMinor: money.minor,
        currency: money.currency,
      },
    };
  }
}

interface DealCells {
  date: Day;
  said: Deal['kind'] | null;
  amountMinor?: number;
  currency?: string;
}
type DealDraft = DealCells & { line: number; customerId: string; name: string };

/** The same file read twice adds nothing: each deal that is there already takes one row of the file with it. */
function dealsThere({ deals }: KnownBook): (deal: DealDraft) => boolean {
  const keyOf = (deal: Pick<Deal, 'customerId' | 'date' | 'amountMinor' | 'currency'>, isBack: boolean) =>
    [
      deal.customerId,
      deal.date,
      deal.amountMinor === undefined ? '' : Math.abs(deal.amountMinor),
      deal.currency ?? '',
      isBack,
    ].join(' ');
  const left = new Map<string, number>();
  for (const deal of deals) {
    if (deal.status !== 'won') continue;
    const key = keyOf(deal, deal.kind === 'refund');
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return deal => {
    const key = keyOf(deal, deal.said === 'refund');
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

/** Where the file says no kind: the first order of a customer without a sale is new, every later one a repeat. */
function withKinds(drafts: readonly DealDraft[], { deals }: KnownBook): PlannedDealRow[] {
  const sold = new Set(
    deals
      .filter(({ status, kind }) => status === 'won' && kind !== 'refund')
      .map(({ customerId }) => customerId),
  );
  const byDay = [...drafts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.line - b.line));
  const kinds = new Map<number, Deal['kind']>();
  for (const { line, customerId, said } of byDay) {
    const kind = said ?? (sold.has(customerId) ? 'repeat' : 'new');
    kinds.set(line, kind);
    if (kind !== 'refund') sold.add(customerId);
  }
  return drafts.map(({ said, ...deal }) => ({ ...deal, kind: kinds.get(deal.line) ?? said ?? 'new' }));
}
