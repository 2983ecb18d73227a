/** What a customer's deals say about sales (README, Glossary; data.md, Stores: Counted deal). */
import { type Day, within } from '../days';
import type { Deal } from '../plan/rows';
import type { Settings } from '../settings';

/**
 * A won deal that is not a double and whose worth is known. A deal without an amount has nothing to sum and counts as
 * a sale; one with an amount and no currency waits for it.
 */
export const isCountedDeal = (deal: Deal): boolean =>
  deal.status === 'won' &&
  deal.duplicateOf === undefined &&
  deal.deletedAt === undefined &&
  (deal.amountMinor === undefined || deal.currency !== undefined);

const isFullyRefunded = (deal: Deal, allRefunds: readonly Deal[]): boolean => {
  const refunds = allRefunds.filter(refund => refund.refundOf === deal.id);
  if (refunds.length === 0) return false;
  if (deal.amountMinor === undefined) return true;
  const back = refunds.reduce((total, refund) => total + Math.abs(refund.amountMinor ?? 0), 0);
  return back >= deal.amountMinor;
};

/** Counted won deals that are neither a refund nor fully refunded (README, `isStandingSale`), oldest first. */
export const standingSales = (deals: readonly Deal[]): Deal[] => {
  const counted = deals.filter(isCountedDeal);
  const refunds = counted.filter(deal => deal.kind === 'refund');
  return counted
    .filter(deal => deal.kind !== 'refund' && !isFullyRefunded(deal, refunds))
    .sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
};

/** The customer's first sale, and the deal it was when it is not a typed date. */
export interface FirstSale {
  date: Day;
  dealId?: string;
}

/** Earliest of the typed date and the standing sales, or null without a sale (README, `firstSaleDate`). */
export const firstSale = (deals: readonly Deal[], typed: Day | undefined): FirstSale | null => {
  const [deal] = standingSales(deals);
  if (deal && (typed === undefined || deal.date <= typed)) return { date: deal.date, dealId: deal.id };
  return typed === undefined ? null : { date: typed };
};

/** Counted repeat or expansion orders of the last `repeatWindowDays` (readiness.md, perform). */
export const repeatOrders = (
  deals: readonly Deal[],
  today: Day,
  settings: Pick<Settings, 'repeatWindowDays'>,
): Deal[] =>
  deals.filter(
    deal =>
      (deal.kind === 'repeat' || deal.kind === 'expansion') &&
      within(deal.date, settings.repeatWindowDays, today) &&
      isCountedDeal(deal),
  );

/** Refunds of the last `days` days. A refund gates and costs even while its currency is unclear. */
export const refundsWithin = (deals: readonly Deal[], days: number, today: Day): Deal[] =>
  deals.filter(
    deal =>
      deal.kind === 'refund' &&
      deal.status === 'won' &&
      deal.duplicateOf === undefined &&
      within(deal.date, days, today),
  );
