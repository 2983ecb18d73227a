/** The list behind the weekly check: who has heard nothing this week (appreciation.md, Week sweep). */
import { isSweepOpen, weeklyCheck } from '../appreciation/weekly-contact';
import { clockOf } from '../moments';
import { effectiveTierOf } from '../readiness/element-values';
import type { Settings } from '../settings';
import type { StripView } from './strip-view';
import type { CustomerSummary } from './summary';

export interface SweepRow {
  customerId: string;
  customerName: string;
  contact: StripView;
}

export interface WeekSweepView {
  /** The first of them, A list first; none before the weekly check. */
  rows: SweepRow[];
  total: number;
}

type Heard = Pick<CustomerSummary, 'customer' | 'lastTouch' | 'firstSaleDate'>;

/** Whether a customer with a sale has heard nothing in a period that ends this week. */
export const hasHeardNothing = (
  { customer, lastTouch, firstSaleDate }: Heard,
  today: string,
  settings: Pick<Settings, 'weekStart'>,
): boolean => {
  if (firstSaleDate === null) return false;
  const { rhythm, pauses } = customer;
  // The last touch decides: none of an earlier period counts.
  return weeklyCheck({ touchDates: lastTouch ? [lastTouch] : [], rhythm, pauses }, today, settings);
};

/** Who is in the sweep now: A, B, C, then the longest without a touch, then by name. Nobody before the check. */
export function sweepOf<Row extends Heard>(
  rows: readonly Row[],
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Row[] {
  if (!isSweepOpen(now, settings)) return [];
  const { today } = clockOf(now);
  const place = ({ customer, lastTouch }: Row): string => {
    const tier = effectiveTierOf(customer, today);
    return `${tier === 'A' || tier === 'C' ? tier : 'B'} ${lastTouch ?? ''}`;
  };
  return rows
    .filter(row => hasHeardNothing(row, today, settings))
    .map(row => ({ row, at: place(row) }))
    .sort((a, b) =>
      a.at === b.at ? a.row.customer.name.localeCompare(b.row.customer.name) : a.at < b.at ? -1 : 1,
    )
    .map(({ row }) => row);
}
