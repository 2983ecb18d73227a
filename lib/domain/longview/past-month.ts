/** A finished month written down: every customer and the book as they stood on its last day (longview.md, Snapshots). */
import { stampOf } from '../moments';
import { type ActionRows, addToMonths } from '../plan/actions';
import type { GoalCounts, Month } from '../plan/attention-mix';
import type { EndedLife } from '../plan/lifecycle';
import type { Settings } from '../settings';
import { historyAsOf, stepsAsOf } from './as-of';
import { equity } from './equity';
import { type EquityRow, equityFacts, equityInputs, firstYearOf } from './equity-of-book';
import type { FinishedMonth } from './months';
import type { MonthSnapshot } from './snapshot';
import {
  bookNumbers,
  customerNumbers,
  type SnapshotPart,
  snapshotKey,
  snapshotPart,
} from './snapshot-numbers';

type Now = Temporal.ZonedDateTime;

/** One customer judged as of the month's last day; his equity is known when all have been. */
export interface PastCustomer {
  part: SnapshotPart;
  row: EquityRow;
}

const NOTHING: GoalCounts = { order: 0, repeat: 0, referral: 0 };

/** The last minute of a month's last day. */
export const endOf = ({ lastDay }: FinishedMonth, zone: string): Now =>
  Temporal.PlainDate.from(lastDay).toZonedDateTime({ timeZone: zone, plainTime: '23:59' });

/** Whether he counted on that day: already in this book, not archived and not ended yet. */
export const countedOn = (
  { trackedSince, archived, archivedOn = '', ended }: ActionRows['history']['customer'],
  { lastDay }: FinishedMonth,
): boolean =>
  trackedSince <= lastDay && !(archived && archivedOn <= lastDay) && !(ended && ended.date <= lastDay);

/** Judges one customer by his rows as they stood. */
export function pastCustomer(
  { history: whole, nextSteps }: ActionRows,
  month: FinishedMonth,
  zone: string,
  settings: Settings,
): PastCustomer {
  const then = endOf(month, zone);
  const history = historyAsOf(whole, month.lastDay, zone);
  const steps = stepsAsOf(nextSteps, month.lastDay);
  const acts = new Map<Month, GoalCounts>();
  addToMonths(acts, { history, nextSteps: steps }, zone, settings);
  const rows = { history, nextSteps: steps, actions: acts.get(month.month) ?? NOTHING, equity: null };
  const part = snapshotPart(rows, then, settings);
  const row = {
    id: history.customer.id,
    equity: equityFacts(history, then, settings),
    firstYear: firstYearOf(history, month.lastDay, settings),
  };
  // What the numbers of the book do not ask for is let go: all customers are held until the month is whole.
  const light = {
    ...history,
    deliverables: [],
    touches: [],
    issues: [],
    ratings: [],
    wows: [],
    deals: [],
    needs: [],
    referrals: [],
    asks: [],
  };
  return { part: { ...part, rows: { ...rows, history: light } }, row };
}

/** The rows of the month: one a customer, and the book's own last. `now` is the moment they are written. */
export function monthRows(
  customers: readonly PastCustomer[],
  ended: readonly EndedLife[],
  month: FinishedMonth,
  now: Now,
  settings: Settings,
): MonthSnapshot[] {
  const then = endOf(month, now.timeZoneId);
  const known = ended.filter(({ lastOrderDate }) => lastOrderDate <= month.lastDay);
  const inputs = equityInputs(
    customers.map(({ row }) => row),
    known,
    month.lastDay,
    settings,
  );
  const worth = new Map(inputs.map(input => [input.id, equity(input, settings)]));
  const parts = customers.map(({ part, row }) => ({
    ...part,
    rows: { ...part.rows, equity: worth.get(row.id) ?? null },
  }));
  const at = stampOf(now);
  const row = (numbers: MonthSnapshot['numbers'], customerId?: string): MonthSnapshot => ({
    key: snapshotKey(month.month, customerId),
    month: month.month,
    ...(customerId ? { customerId } : {}),
    numbers,
    createdAt: at,
    updatedAt: at,
  });
  return [
    ...parts.map(part => row(customerNumbers(part, then), part.rows.history.customer.id)),
    row(bookNumbers(parts, then, settings)),
  ];
}
