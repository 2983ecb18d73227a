/** Customers who left long ago: their rows are erased or kept, by the rep's word (data.md, Erase and retention). */
import { addMonths, type Day } from '../days';
import { localDayOf } from '../moments';
import type { Settings } from '../settings';
import type { Customer } from './customer';

type Gone = Pick<Customer, 'archived' | 'archivedOn' | 'ended' | 'keptOn' | 'updatedAt'>;

/** The day a customer ended or was archived, the earlier of both; null for one who is neither. */
export const goneSince = ({ archived, archivedOn, ended, updatedAt }: Gone, zone: string): Day | null => {
  const setAside = archived ? (archivedOn ?? localDayOf(updatedAt, zone)) : undefined;
  const [first] = [ended?.date, setAside].filter(day => day !== undefined).sort();
  return first ?? null;
};

/** Whether it is time to ask. Kept once, he is asked about again only after as many months. */
export const isGoneLong = (
  customer: Gone,
  today: Day,
  zone: string,
  { retentionMonths }: Pick<Settings, 'retentionMonths'>,
): boolean => {
  const since = goneSince(customer, zone);
  if (since === null) return false;
  const { keptOn } = customer;
  const from = keptOn && keptOn > since ? keptOn : since;
  return addMonths(from, retentionMonths) <= today;
};
