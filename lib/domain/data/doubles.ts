/** One order noted in both CRMs must count once (data.md, Linking: Doubles). */
import { daysBetween } from '../days';
import type { Deal } from '../plan/rows';
import type { Crm } from '../records';

/** What tells whether two won deals of one customer are the same order; `crm` comes from the deal's record. */
export type DealSide = Pick<Deal, 'amountMinor' | 'currency' | 'date'> & { crm?: Crm };

/** Whether two won deals of one customer look like one: same amount and currency, close in time, different CRM. */
export const isDouble = (a: DealSide, b: DealSide, settings: { duplicateDays: number }): boolean =>
  a.amountMinor !== undefined &&
  a.amountMinor === b.amountMinor &&
  a.currency !== undefined &&
  a.currency === b.currency &&
  Math.abs(daysBetween(a.date, b.date)) <= settings.duplicateDays &&
  a.crm !== undefined &&
  b.crm !== undefined &&
  a.crm !== b.crm;
