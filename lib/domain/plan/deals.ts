/** A customer's deals as they are noted, proposed and paid back (data.md, Money from the page). */

import { type DealSide, isDouble } from '../data/doubles';
import { standingSales } from '../readiness/sales';
import type { Crm } from '../records';
import type { Settings } from '../settings';
import type { Deal } from './rows';

/** `new` while there is no standing sale, else `repeat`; the rep may say otherwise. */
export const proposedKind = (deals: readonly Deal[]): 'new' | 'repeat' =>
  standingSales(deals).length === 0 ? 'new' : 'repeat';

const isLive = (deal: Deal): boolean => deal.deletedAt === undefined;

/** The refunds of one deal. */
export const refundsOf = (deal: Deal, deals: readonly Deal[]): Deal[] =>
  deals.filter(other => isLive(other) && other.kind === 'refund' && other.refundOf === deal.id);

/**
 * What of a deal has not been paid back, in minor units of its currency, never below 0. Undefined when its amount is
 * not known: then any refund is a whole one.
 */
export function leftOf(deal: Deal, deals: readonly Deal[]): number | undefined {
  const { amountMinor } = deal;
  if (amountMinor === undefined) return undefined;
  const refunds = refundsOf(deal, deals);
  if (refunds.some(refund => refund.amountMinor === undefined)) return 0;
  return refunds.reduce((left, refund) => Math.max(0, left - Math.abs(refund.amountMinor ?? 0)), amountMinor);
}

/** The CRM a deal was noted from, by its record's key; absent when it was typed by hand. */
export const crmOf = ({ recordKey }: Pick<Deal, 'recordKey'>): Crm | undefined => {
  const crm = recordKey?.split('/')[0];
  return crm === 'salesforce' || crm === 'hubspot' ? crm : undefined;
};

const sideOf = (deal: Deal): DealSide => ({ ...deal, crm: crmOf(deal) });

const couldDouble = (deal: Deal): boolean => isLive(deal) && deal.status === 'won' && deal.kind !== 'refund';

/** The counted deal of the customer that looks like the same order in the other CRM. */
export const twinOf = (
  deal: Deal,
  deals: readonly Deal[],
  settings: Pick<Settings, 'duplicateDays'>,
): Deal | undefined =>
  couldDouble(deal)
    ? deals.find(
        other =>
          other.id !== deal.id &&
          couldDouble(other) &&
          other.duplicateOf === undefined &&
          isDouble(sideOf(deal), sideOf(other), settings),
      )
    : undefined;

/** Of two that are one order the one that does not count: the one that is not from `primaryCrm`, else the later noted. */
export function secondOf(a: Deal, b: Deal, primaryCrm: Crm | undefined): { second: Deal; first: Deal } {
  if (primaryCrm && crmOf(a) === primaryCrm) return { first: a, second: b };
  if (primaryCrm && crmOf(b) === primaryCrm) return { first: b, second: a };
  return a.createdAt <= b.createdAt ? { first: a, second: b } : { first: b, second: a };
}
